import Wijkmodel

/// The words of a map that are no names, as far as a sentence can use them.
struct Kaartwoorden {
  /// The words in the columns `soort` of parties, by every form in which they may be said.
  let soorten: [String: Set<String>]
  /// The channels, as words.
  let kanalen: [(woorden: [String], naam: String)]

  private static let kanaalwoorden: Set = ["via", "per", "langs", "kanaal", "middel"]

  /// Gathers the words.
  ///
  /// - Complexity: O(V), and O(E) when the sentence may name a channel.
  init(_ kaart: SocialeKaart, for woorden: [String]) {
    let cells = Set(
      kaart.knopen.lazy.filter(\.knoopsoort.isPartij).compactMap { $0.velden[.soort] })
    var kinds: [String: Set<String>] = [:]
    for value in Set(cells.flatMap(Velden.values(in:)).map { FoldedText($0).rawValue }) {
      let words = Tekenvorm.words(of: value)
      guard let last = words.last else { continue }
      let before = words.dropLast().map { [$0, $0.hasSuffix("e") ? $0 : $0 + "e"] }
      let heads = Set([
        words.dropLast().joined(separator: " "), before.map { $0[1] }.joined(separator: " "),
      ])
      for head in heads {
        for form in Woordvormen.forms(of: last).union([last]) {
          kinds[(head.isEmpty ? "" : head + " ") + form, default: []].insert(value)
        }
      }
    }
    soorten = kinds
    kanalen =
      Self.kanaalwoorden.isDisjoint(with: woorden) ? [] : Self.channels(of: kaart)
  }

  private static func channels(of kaart: SocialeKaart) -> [(woorden: [String], naam: String)] {
    var smallest: [FoldedText: String] = [:]
    for naam in Set(kaart.relaties.lazy.compactMap { $0.velden[.kanaal] })
      .flatMap(Velden.values(in:))
    {
      let folded = FoldedText(naam)
      if let known = smallest[folded], !naam.precedesByCodePoint(known) { continue }
      smallest[folded] = naam
    }
    return smallest.sorted { $0.key < $1.key }.map { (Tekenvorm.words(of: $0.value), $0.value) }
  }
}
