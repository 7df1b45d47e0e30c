import GraphCore
import Kaartgraaf
import Wijkmodel

/// What can be searched of a map: texts and where every entry belongs, looked up beforehand.
struct Zoekindex: Sendable {
  /// Where an entry belongs.
  struct Kenmerken: Sendable {
    /// The areas where it works, lives or lies.
    var gebieden: [NodeID] = []
    /// The themes that it works on, with those of which they are part.
    var themas: Set<NodeID> = []
    /// The groups that it reaches.
    var doelgroepen: [NodeID] = []
    /// The sector, folded; "" when not stated.
    var sector = ""
  }

  /// The entries, by name.
  let nodes: [NodeID]
  let kenmerken: [Kenmerken]
  /// What somebody can choose from.
  let keuzes: Zoekkeuzes

  private let naam: Zoektekst
  private let alias: Zoektekst
  private let rest: Zoektekst

  /// Looks up everything once.
  ///
  /// - Complexity: O(V log V + E).
  init(_ graaf: KaartGraph) {
    let nodes = graaf.sortedByName(graaf.knopen(.alle))
    self.nodes = nodes
    kenmerken = nodes.map { Self.kenmerken(of: $0, in: graaf) }
    keuzes = Zoekkeuzes(graaf, kenmerken)
    let entries = nodes.map(graaf.knoop)
    naam = Zoektekst(entries.map(\.naam))
    var aliases: [Knoopnummer: String] = [:]
    for alias in graaf.kaart.aliassen { aliases[alias.knoop, default: ""] += alias.naam + "\n" }
    alias = Zoektekst(nodes.map { aliases[graaf.nummer($0)] ?? "" })
    rest = Zoektekst(
      entries.map { entry in
        [
          entry.soort, entry.sector, Openbaarveld.omschrijving(entry), entry.velden[.functie],
          entry.knoopsoort.rawValue,
        ].compactMap(\.self).joined(separator: "\n")
      })
  }

  /// How well the entry at a place fits some words, the smaller the better; nil when a word is
  /// nowhere.
  func rank(_ words: [[UInt8]], at place: Int) -> Int? {
    if words.count == 1, naam.isWhole(words[0], at: place) { return -1 }
    var total = 0
    for word in words {
      if let found = naam.find(word, at: place) {
        total += found.rawValue
      } else if let found = alias.find(word, at: place) {
        total += 3 + found.rawValue
      } else if let found = rest.find(word, at: place) {
        total += 6 + found.rawValue
      } else {
        return nil
      }
    }
    return total
  }

  /// More names than these are not compared letter by letter.
  private static let mostCompared = 300

  /// The places of the entries whose names are most like a text; at most three.
  ///
  /// Every long word of the text must be like a word of the name: a far guess is worse than none.
  /// Only names that have the most pairs of letters in common with the text are compared with it:
  /// with all ten thousand it would take a noticeable part of a second.
  ///
  /// - Complexity: O(n · l) for names with n letters together and a text of l.
  func likely(_ text: String, named naam: (Int) -> String) -> [Int] {
    let pairs = Zoektekst.pairs(of: text)
    let shared = nodes.indices.map { place in
      (place, count: pairs.count { self.naam.find($0, at: place) != nil })
    }
    let wanted = Woordgelijkenis(text)
    let best = shared.filter { $0.count > 0 }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.0 < $1.0 }
      .prefix(Self.mostCompared).map(\.0).filter { wanted.isLike(naam($0)) }.sorted()
    return Namenlijst(best.map(naam)).nearest(to: text).map { best[$0] }
  }

  private static func kenmerken(of node: NodeID, in graaf: KaartGraph) -> Kenmerken {
    var result = Kenmerken()
    let entry = graaf.knoop(node)
    switch entry.knoopsoort {
    case .gebied: result.gebieden = [node]
    case .doelgroep: result.gebieden = graaf.woongebieden(of: node)
    case .thema: result.themas = Set(graaf.omvattende(of: node))
    default:
      result.gebieden = graaf.werkgebied(of: node).relaties.map { graaf.relaties.target(of: $0) }
      let themas = graaf.relations(.actiefOp, from: node).map { graaf.relaties.target(of: $0) }
      result.themas = Set(themas.flatMap { graaf.omvattende(of: $0) })
      result.doelgroepen = graaf.relations(.bereikt, from: node)
        .map { graaf.relaties.target(of: $0) }
      result.sector = FoldedText(entry.sector ?? "").rawValue
    }
    return result
  }
}
