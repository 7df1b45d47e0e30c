import GraphCore
import Kaartgraaf
import Wijkmodel

/// The parties that a text stands for: one, all of a kind, or all with a word as their own kind.
struct Partijverzameling {
  /// What stands before a word that can only be an own kind.
  static let soortwoord = "soort:"

  /// The parties.
  let leden: NodeSet
  /// How they are called in a sentence: a name, or the kind in the user's words.
  let naam: String

  /// Looks up what a text stands for: an exact key; else a kind; else everything with that own
  /// kind; else a name or other spelling.
  ///
  /// - Throws: `Vraagfout` when it stands for nothing, or a name for more than one party.
  init(_ text: String, in graaf: KaartGraph) throws(Vraagfout) {
    let exact = graaf.kaart.nummer(of: text).map(graaf.node)
    if let exact, graaf.knoopsoort(exact).isPartij,
      graaf.knoop(exact).id.utf8.elementsEqual(text.utf8)
    {
      self.init([exact], graaf.naam(exact), in: graaf)
      return
    }
    if text.hasPrefix(Self.soortwoord) {
      let word = String(text.dropFirst(Self.soortwoord.count))
      let found = Self.parties(withOwn: word, in: graaf)
      guard !found.isEmpty else { throw .geenVerzameling(word) }
      self.init(found, Self.naam(ofOwn: word), in: graaf)
      return
    }
    let folded = FoldedText(text).rawValue
    if let kind = Knoopsoorten.partij.members.first(where: { $0.rawValue == folded }) {
      self.init(graaf.knopen(.init(kind)), kind.meervoud, in: graaf)
      return
    }
    let found = Self.parties(withOwn: text, in: graaf)
    if !found.isEmpty {
      self.init(found, Self.naam(ofOwn: text), in: graaf)
      return
    }
    let named = try graaf.named(text, among: .partij)
    self.init([named], graaf.naam(named), in: graaf)
  }

  private init(_ leden: [NodeID], _ naam: String, in graaf: KaartGraph) {
    self.leden = NodeSet(nodeCount: graaf.relaties.nodeCount, leden)
    self.naam = naam
  }

  private static func naam(ofOwn soort: String) -> String { "partijen van de soort ‘\(soort)’" }

  private static func parties(withOwn soort: String, in graaf: KaartGraph) -> [NodeID] {
    let wanted = FoldedText(soort)
    return graaf.knopen(.partij).filter { party in
      graaf.knoop(party).velden.values(of: .soort).contains { FoldedText($0) == wanted }
    }
  }
}
