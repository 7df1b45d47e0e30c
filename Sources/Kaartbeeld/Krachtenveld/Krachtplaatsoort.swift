public import Krachtenveld

/// A picture of a krachtenveld: its name on the command line and how it is made.
///
/// A new one is one file in this folder and one line in ``alle``.
public struct Krachtplaatsoort: Sendable {
  /// The word somebody types.
  public let naam: String
  /// What the picture shows, in one line.
  public let uitleg: String
  private let teken: @Sendable (Krachtbeeldvraag) throws(KaartbeeldError) -> Kaartplaat

  init(
    _ naam: String, uitleg: String,
    teken: @escaping @Sendable (Krachtbeeldvraag) throws(KaartbeeldError) -> Kaartplaat
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.teken = teken
  }

  /// Makes the picture.
  ///
  /// - Throws: `KaartbeeldError` when there is nothing to draw.
  public func plaat(_ vraag: Krachtbeeldvraag) throws(KaartbeeldError) -> Kaartplaat {
    try teken(vraag)
  }

  /// Every picture, in the order of the help.
  public static let alle: [Krachtplaatsoort] = [
    invloedBelang, invloedHouding, belangVertrouwen, ringen, actorweb, beweging, mactorInvloed,
    mactorConvergentie, mactorAfstand, micmac,
  ]

  /// The picture with a name, or nil.
  public static func named(_ naam: String) -> Krachtplaatsoort? { alle.first { $0.naam == naam } }
}

/// What a picture of a krachtenveld is about.
public struct Krachtbeeldvraag: Sendable {
  /// The judgements.
  public let veld: Oordeelveld
  /// The judgements of another phase or view to compare with, nil where none is asked for.
  public let tegenover: Oordeelveld?
  /// The sheet.
  public let papier: Papier

  /// Makes a question.
  public init(_ veld: Oordeelveld, tegenover: Oordeelveld? = nil, papier: Papier = .a3) {
    self.veld = veld
    self.tegenover = tegenover
    self.papier = papier
  }
}
