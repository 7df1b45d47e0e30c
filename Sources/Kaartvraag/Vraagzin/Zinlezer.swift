public import Wijkmodel

/// Reads a sentence as one of the ready-made questions about a map, or says why it cannot.
///
/// Every word of the sentence must have a place in the question, else it is not understood: a
/// question is never answered as another one. What can be read in two ways is not chosen.
public struct Zinlezer: Sendable {
  /// The largest number of words in a sentence.
  static let meesteWoorden = 60
  private static let meesteLezingen = 8

  private let kaart: SocialeKaart
  private let vandaag: Datum

  /// Prepares reading sentences about a map; pass only what the reader may see.
  public init(_ kaart: SocialeKaart, vandaag: Datum) {
    self.kaart = kaart
    self.vandaag = vandaag
  }

  /// Reads a sentence.
  ///
  /// - Returns: The one question that it asks.
  /// - Throws: `Zinfout` when it asks no question that is known, or could ask several.
  /// - Complexity: O(n) in the length of all names in the map.
  public func lees(_ zin: String) throws(Zinfout) -> Lezing {
    let woorden = Zinwoord.all(in: zin)
    guard !woorden.isEmpty else { throw .leeg }
    guard woorden.count <= Self.meesteWoorden else { throw .teLang(grens: Self.meesteWoorden) }
    let asksPublic = woorden.contains { $0.vorm == "openbaar" }
    let ontleding = Zinontleding(
      zin, woorden, asksPublic ? kaart.openbaar() : kaart, vandaag: vandaag)
    let lezingen = ontleding.readings()
    guard let first = lezingen.first else {
      throw .onbegrepen(Onbegripzoeker(ontleding).onbegrip())
    }
    guard lezingen.count == 1, first.isZeker else {
      throw .meerduidig(
        Array(lezingen.prefix(Self.meesteLezingen)),
        meer: max(0, lezingen.count - Self.meesteLezingen))
    }
    return first
  }
}
