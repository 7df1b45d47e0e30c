public import GraphCore
public import Wijkmodel

extension KaartGraph {
  /// Finds the entry that a text names: by key, by exact name, or by name or other spelling
  /// without regard to case, accents and repeated spaces; the first of the three that hits counts.
  ///
  /// - Parameters:
  ///   - text: What somebody wrote.
  ///   - soorten: The kinds of entries that may be meant.
  /// - Returns: The entry.
  /// - Throws: `Naamfout` when no entry or more than one has the name.
  /// - Complexity: O(1) for a key, else O(V).
  public func find(_ text: String, among soorten: Knoopsoorten) throws(Naamfout) -> NodeID {
    let hits = matches(text, among: soorten)
    guard let first = hits.first else {
      let elsewhere = Set(matches(text, among: .alle).map(knoopsoort))
      throw .onbekend(
        text, gevraagd: soorten, elders: elsewhere.sorted(),
        nearest: Gelijkenis.nearest(to: text, among: knopen(soorten).map { knoop($0).naam }))
    }
    guard hits.count == 1 else {
      throw .meerdere(
        text,
        kandidaten: hits.map { node in
          let entry = knoop(node)
          return .init(id: entry.id, naam: entry.naam, knoopsoort: entry.knoopsoort)
        })
    }
    return first
  }

  /// The entries that a text may name, by key.
  private func matches(_ text: String, among soorten: Knoopsoorten) -> [NodeID] {
    if let nummer = kaart.nummer(of: text), kaart[nummer].id.isSameText(as: text),
      soorten.contains(kaart[nummer].knoopsoort)
    {
      return [node(nummer)]
    }
    let exact = relaties.nodes.filter {
      soorten.contains(knoopsoort($0)) && knoop($0).naam.isSameText(as: text)
    }
    return exact.isEmpty ? foldedMatches(text, among: soorten) : exact
  }

  private func foldedMatches(_ text: String, among soorten: Knoopsoorten) -> [NodeID] {
    let folded = FoldedText(text)
    var hits = NodeSet(nodeCount: relaties.nodeCount)
    for node in relaties.nodes where soorten.contains(knoopsoort(node)) {
      if FoldedText(knoop(node).naam) == folded { hits.insert(node) }
    }
    for alias in kaart.aliassen where soorten.contains(kaart[alias.knoop].knoopsoort) {
      if FoldedText(alias.naam) == folded { hits.insert(node(alias.knoop)) }
    }
    return Array(hits)
  }
}

extension String {
  /// Whether two texts are the same code points; Swift's own `==` takes other spellings of an
  /// accent for the same.
  fileprivate func isSameText(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
