public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// The suggested level for an actor, beside the levels that were judged in each view.
public struct Niveauadvies: Hashable, Sendable {
  /// The actor.
  public let actor: NodeID
  /// The suggestion with its reasons and questions.
  public let keuze: Niveaukeuze
  /// The suggestion as the ladder of the map names it; nil when too little was judged.
  public let advies: String?
  /// The level now; nil when not judged.
  public let nu: String?
  /// The level that the actor would like; nil when not judged.
  public let wilZelf: String?
  /// The level that the municipality would like; nil when not judged.
  public let wensGemeente: String?
}

/// The judgements of one vraagstuk in one phase, in each of the three views.
///
/// The views stand beside each other and are never mixed.
struct Drieluik: Sendable {
  let feitelijk: Oordeelveld
  let gewenst: Oordeelveld
  let wenselijk: Oordeelveld
  private let gevraagd: Oordeelveld

  init(_ veld: Oordeelveld) {
    func view(_ kijk: Kijk) -> Oordeelveld {
      veld.kijk == kijk
        ? veld : Oordeelveld(veld.graaf, veld.vraagstuk, fase: veld.fase, kijk: kijk)
    }
    gevraagd = veld
    feitelijk = view(.feitelijk)
    gewenst = view(.gewenstDoorActor)
    wenselijk = view(.wenselijk)
  }

  /// Whether an actor is the municipality or decides in the view that was asked for: it is not
  /// invited but invites.
  func isGemeente(_ actor: NodeID) -> Bool {
    let graaf = feitelijk.graaf
    let own = graaf.isGemeentelijk(actor)
    return own || graaf.knoop(actor).id == feitelijk.vraagstuk.eigenaar
      || gevraagd.positie(of: actor)?.rol == .beslisser
  }
}

extension KaartGraph {
  /// Whether a party belongs to the municipality, a person through its organisation.
  func isGemeentelijk(_ partij: NodeID) -> Bool {
    if knoop(partij).gemeentelijk == .ja { return true }
    guard knoopsoort(partij) == .sleutelfiguur else { return false }
    return organisatiebanden(of: partij).contains { knoop(naar($0)).gemeentelijk == .ja }
  }
}
