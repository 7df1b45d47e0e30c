public import Wijkmodel

/// A kind of picture: its name on the command line, what it is about, and how it is made.
public struct Plaatsoort: Sendable {
  /// The word somebody types.
  public let naam: String
  /// The kinds of entries that the picture may be about; empty where it is about the whole map.
  public let onderwerp: Knoopsoorten
  /// What the picture shows, in one line.
  public let uitleg: String
  private let teken: @Sendable (Beeldvraag) throws(KaartbeeldError) -> Kaartplaat

  init(
    _ naam: String, over onderwerp: Knoopsoorten = [], uitleg: String,
    teken: @escaping @Sendable (Beeldvraag) throws(KaartbeeldError) -> Kaartplaat
  ) {
    self.naam = naam
    self.onderwerp = onderwerp
    self.uitleg = uitleg
    self.teken = teken
  }

  /// Makes the picture.
  ///
  /// - Throws: `KaartbeeldError` when there is too much to draw, or nothing that it is about.
  public func plaat(_ vraag: Beeldvraag) throws(KaartbeeldError) -> Kaartplaat {
    guard onderwerp.isEmpty || !vraag.onderwerpen.isEmpty else {
      throw .geenOnderwerp(plaat: naam)
    }
    return try teken(vraag)
  }

  /// Every kind of picture, in the order of the help.
  public static let alle: [Plaatsoort] = [
    wijken, buurt, sectoren, doelgroep, rond, netwerken, netwerk, tweeluik,
  ]

  /// The kind with a name, or nil.
  public static func named(_ naam: String) -> Plaatsoort? { alle.first { $0.naam == naam } }
}
