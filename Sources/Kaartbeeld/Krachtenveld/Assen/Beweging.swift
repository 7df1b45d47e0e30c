internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

/// Where actors stood and where they stand: two phases, or two views of one phase.
struct Beweging: Sendable {
  let eerst: Oordeelveld
  let daarna: Oordeelveld

  /// Chooses what to compare: what somebody asks for, else the nearest earlier phase with
  /// judgements, else how it is with what the municipality would like.
  ///
  /// - Throws: `KaartbeeldError.nietBeoordeeld` when there is nothing to compare with.
  init(_ vraag: Krachtbeeldvraag) throws(KaartbeeldError) {
    let veld = vraag.veld
    guard let other = vraag.tegenover ?? veld.eerder ?? Self.andereKijk(veld) else {
      throw .nietBeoordeeld(wat: Teksten.eerdereFaseOfKijk)
    }
    let isLater = Self.isLater(other, than: veld)
    (eerst, daarna) = isLater ? (veld, other) : (other, veld)
  }

  private static func andereKijk(_ veld: Oordeelveld) -> Oordeelveld? {
    let kijk: Kijk = veld.kijk == .wenselijk ? .feitelijk : .wenselijk
    let other = Oordeelveld(veld.graaf, veld.vraagstuk, fase: veld.fase, kijk: kijk)
    return other.beoordeeld.isEmpty ? nil : other
  }

  /// Whether one comes after another: in time, else in the order from how it is to what is wanted.
  private static func isLater(_ one: Oordeelveld, than other: Oordeelveld) -> Bool {
    if let phase = one.fase, let before = other.fase, phase != before { return phase > before }
    let order = Kijk.allCases
    return order.firstIndex(of: one.kijk) ?? 0 > order.firstIndex(of: other.kijk) ?? 0
  }

  /// The two in words, such as "fase initiatief" and "fase besluit".
  var woorden: (eerst: String, daarna: String) {
    if eerst.fase != daarna.fase {
      return (Teksten.fase(eerst.fase?.rawValue), Teksten.fase(daarna.fase?.rawValue))
    }
    return (eerst.kijkInWoorden, daarna.kijkInWoorden)
  }

  /// What is the same in both: the view, or the phase.
  var gelijk: String {
    eerst.fase != daarna.fase && eerst.kijk == daarna.kijk
      ? Teksten.overKijk(eerst.kijkInWoorden)
      : Teksten.hoofdletter(Teksten.fase(daarna.fase?.rawValue)) + "."
  }

  /// An actor with the judgement before and after.
  struct Actor: Sendable {
    /// The actor with the judgement before.
    let toen: Actoroordeel
    /// The actor with the judgement after.
    let nu: Actoroordeel

    var knoop: NodeID { nu.knoop }
    var eerst: Positie? { toen.positie }
    var daarna: Positie? { nu.positie }
  }

  /// Every actor of the vraagstuk, in the order of their names.
  var actoren: [Actor] {
    zip(eerst.actoren, daarna.actoren).map { Actor(toen: $0, nu: $1) }
  }
}
