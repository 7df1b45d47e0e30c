public import Wijkmodel

/// Which level of participation follows from one judgement, and why.
///
/// Built on interest, influence, role, ring and on what can still be decided; never on attitude:
/// who is against has as much right to be heard as who is in favour.
public struct Niveaukeuze: Hashable, Sendable {
  /// From this score on an interest or influence is high.
  public static let hoog = 4
  /// Up to this score an interest is low.
  public static let laag = 2

  /// The level; nil when too little was judged.
  public private(set) var niveau: Participatieniveau?
  /// Why, in sentences.
  public private(set) var redenen: [String] = []
  /// What has to be asked first, or does not fit together.
  public private(set) var vragen: [String] = []

  /// Chooses a level.
  ///
  /// - Parameters:
  ///   - positie: The judgement; nil when none counts.
  ///   - speelruimte: Whether something can still be decided.
  public init(_ positie: Positie?, speelruimte: Speelruimte) {
    guard let positie else {
      vragen = [Self.missing(belang: nil, invloed: nil)]
      return
    }
    let fromScores = Self.niveau(belang: positie.belang, invloed: positie.invloed)
    if positie.rol == .beslisser {
      choose(.meebeslissen, "Hier ligt het besluit (rol: beslisser).")
    } else if positie.ring == .meebeslissen {
      choose(.meebeslissen, "Hier wordt al meebeslist (ring: meebeslissen).")
    } else if let fromScores, let belang = positie.belang, let invloed = positie.invloed {
      choose(fromScores, Self.scorezin(belang: belang, invloed: invloed))
      compare(fromScores, with: positie.ring)
      raise(for: positie.rol)
    } else if let ring = positie.ring {
      choose(Self.niveau(ring), "Dit volgt uit de ring: \(ring.rawValue).")
      vragen.append(Self.missing(belang: positie.belang, invloed: positie.invloed))
      raise(for: positie.rol)
    } else {
      vragen.append(Self.missing(belang: positie.belang, invloed: positie.invloed))
      return
    }
    limit(to: speelruimte, positie.rol)
  }

  private mutating func choose(_ niveau: Participatieniveau, _ reden: String) {
    self.niveau = niveau
    redenen.append(reden)
  }

  /// The level that follows from interest and influence; nil unless both were judged.
  ///
  /// The more is at stake, the higher: 1, 2 or 3 for a low, middle or high interest. Who has much
  /// influence stands one rung higher. So the four quadrants give informeren, raadplegen (much
  /// influence), adviseren (much interest) and coproduceren (much of both); after Mendelow,
  /// "Environmental Scanning: The Impact of the Stakeholder Concept", 1981.
  public static func niveau(belang: Int?, invloed: Int?) -> Participatieniveau? {
    guard let belang, let invloed else { return nil }
    let stake = belang >= hoog ? 3 : belang > laag ? 2 : 1
    return Participatieniveau(rawValue: stake + (invloed >= hoog ? 1 : 0))
  }

  /// The level that a ring of influence stands for.
  ///
  /// The rings are those of Factor C of the Dutch government (Communicatierijk, "Ringen van
  /// invloed").
  public static func niveau(_ ring: Ring) -> Participatieniveau {
    switch ring {
    case .meeweten: .informeren
    case .meedenken: .adviseren
    case .meewerken: .coproduceren
    case .meebeslissen: .meebeslissen
    }
  }

  private static func scorezin(belang: Int, invloed: Int) -> String {
    let stake =
      belang >= hoog
      ? "Er staat veel op het spel"
      : belang > laag
        ? "Er staat iets op het spel" : "Er staat weinig op het spel"
    let power = invloed >= hoog ? "de invloed is groot" : "de invloed is niet groot"
    return "\(stake) (belang \(belang) van 5) en \(power) (\(invloed) van 5)."
  }

  private mutating func compare(_ found: Participatieniveau, with ring: Ring?) {
    guard let ring, abs(Self.niveau(ring).rawValue - found.rawValue) > 1 else { return }
    vragen.append(
      "De ring is \(ring.rawValue), maar belang en invloed wijzen een andere kant op. Klopt de "
        + "ring nog?")
  }

  private mutating func raise(for rol: Actorrol?) {
    guard niveau == .informeren, let rol else { return }
    switch rol {
    case .gebruiker, .leverancier, .uitvoerder:
      choose(
        .raadplegen,
        "Een \(rol.rawValue) wordt in elk geval om een mening gevraagd: dat is een trede hoger.")
    case .beslisser, .beinvloeder: return
    }
  }

  private mutating func limit(to speelruimte: Speelruimte, _ rol: Actorrol?) {
    guard speelruimte == .geen, rol != .beslisser, let found = niveau, found > .informeren else {
      return
    }
    choose(.informeren, "Er is niets meer te kiezen, dus meer dan informeren is een loze belofte.")
  }

  private static func missing(belang: Int?, invloed: Int?) -> String {
    let names = [belang == nil ? "het belang" : nil, invloed == nil ? "de invloed" : nil]
      .compactMap(\.self)
    let verb = names.count == 1 ? "is" : "zijn"
    return "\(Teksten.opsomming(names)) \(verb) niet beoordeeld. Hoe groot \(verb) die?".firstUpper
  }
}

/// Whether something can still be decided in a vraagstuk.
public enum Speelruimte: Hashable, Sendable {
  /// It states what.
  case vermeld(String)
  /// It says that nothing can.
  case geen
  /// Nobody wrote it down.
  case nietVermeld

  /// Reads what a vraagstuk states: "geen", "niets" and "geen speelruimte" mean that nothing can.
  public init(of vraagstuk: Vraagstuk) {
    guard let text = vraagstuk.speelruimte else {
      self = .nietVermeld
      return
    }
    let bare = FoldedText(text.filter { $0 != "." }).rawValue
    self = ["geen", "niets", "geen speelruimte"].contains(bare) ? .geen : .vermeld(text)
  }
}

extension String {
  /// The text with its first letter as a capital.
  var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
