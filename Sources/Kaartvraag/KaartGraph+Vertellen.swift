import GraphCore
import Kaartgraaf
import Wijkmodel

extension KaartGraph {
  /// The name of an entry.
  func naam(_ node: NodeID) -> String { knoop(node).naam }

  /// Whether a target group is hard to reach, for JSON: null where it is not stated.
  func moeilijkBereikbaar(_ groep: NodeID) -> JSONWaarde {
    switch knoop(groep).moeilijkBereikbaar {
    case .ja: .waar(true)
    case .nee: .waar(false)
    case .onbekend: .null
    }
  }

  /// The keys of entries by name, for a list in JSON.
  func idsByName(_ nodes: some Sequence<NodeID>) -> JSONWaarde {
    .teksten(sortedByName(nodes).map { knoop($0).id })
  }

  /// The names of entries by name, as people say a list: "A, B en C".
  func opsomming(_ nodes: some Sequence<NodeID>) -> String {
    Teksten.opsomming(sortedByName(nodes).map { naam($0) })
  }

  /// A step in words, in the direction in which it is walked.
  private func werkwoord(_ stap: Pad.Stap) -> String {
    guard let edge = stap.relatie else { return kaart[.kent].heen }
    let kind = kaart[soort(edge)]
    return stap.isForward ? kind.heen : kind.terug
  }

  /// A step in words with its strength.
  private func schakel(_ stap: Pad.Stap) -> String {
    let strength = stap.relatie.map { sterkte($0) } ?? Pad.denkbeeldigeSterkte
    return "\(werkwoord(stap)) (\(strength.tekst))"
  }

  /// The steps of a route as values.
  func weg(_ pad: Pad) -> [Wegstap] {
    zip(pad.stappen(in: self), zip(pad.knopen, pad.knopen.dropFirst())).map { stap, ends in
      let strength = stap.relatie.map { sterkte($0) } ?? Pad.denkbeeldigeSterkte
      return Wegstap(
        van: knoop(ends.0).id, werkwoord: werkwoord(stap), naar: knoop(ends.1).id,
        sterkte: strength.isBekend ? strength.getal : nil,
        kanalen: stap.relatie.map { relatie($0).kanalen } ?? [])
    }
  }

  /// A route as a sentence: who, through which relation, how strong, and the weakest link.
  func routezin(_ pad: Pad) -> String {
    var text = pad.knopen.first.map(naam) ?? ""
    for (stap, node) in zip(pad.stappen(in: self), pad.knopen.dropFirst()) {
      text += " –\(schakel(stap))→ \(naam(node))"
    }
    text += ". Sterkte \(pad.sterkte.tekst)"
    if let weakest = pad.zwaksteStap(in: self) { text += "; zwakste schakel: \(schakel(weakest))" }
    return text + "."
  }

  /// The different sources of relations, in their order or else by code point.
  func bronnen(of edges: [EdgeID], inOrder: Bool) -> [String] {
    let found = Teksten.verschillende(edges.lazy.compactMap { self.relatie($0).bron })
    return inOrder ? found : found.sorted { $0.precedesByCodePoint($1) }
  }

  /// The entry that a text names.
  ///
  /// - Throws: `Vraagfout.naam` when there is not exactly one.
  func named(_ text: String, among soorten: Knoopsoorten) throws(Vraagfout) -> NodeID {
    do {
      return try find(text, among: soorten)
    } catch {
      throw .naam(error)
    }
  }
}
