import GraphCore
import Kaartgraaf
import Wijkmodel

/// What is found for a question, best first.
struct Zoekuitslag {
  /// How many results stand on a page.
  static let perBladzijde = 20

  /// Everything found.
  let gevonden: [NodeID]
  /// Of how many the place where they work is a larger area than the one asked for; they come last.
  let ruimer: Int
  /// What was chosen and does not exist any more, as the labels of the fields.
  let onbekend: [String]
  /// Names that are like what was typed, when nothing is found.
  let bedoeld: [NodeID]
  private let vraag: Zoekvraag

  /// Searches a map.
  ///
  /// - Complexity: O(V) with the length of the texts as factor, and O(n log n) for n results.
  init(_ vraag: Zoekvraag, in kaart: OpenbareKaart) {
    self.vraag = vraag
    let filter = Zoekfilter(vraag, in: kaart)
    onbekend = filter.onbekend
    let words = Zoektekst.words(of: vraag.tekst)
    var found: [(place: Int, rank: Int, isWider: Bool)] = []
    for place in kaart.index.nodes.indices {
      guard let isWider = filter.fit(at: place),
        let rank = words.isEmpty ? 0 : kaart.index.rank(words, at: place)
      else { continue }
      found.append((place, rank, isWider))
    }
    found.sort { left, right in
      if left.isWider != right.isWider { return right.isWider }
      return left.rank != right.rank ? left.rank < right.rank : left.place < right.place
    }
    gevonden = found.map { kaart.index.nodes[$0.place] }
    ruimer = found.count { $0.isWider }
    bedoeld =
      found.isEmpty && !words.isEmpty
      ? kaart.index.likely(String(vraag.tekst.prefix(Self.mostCompared))) { place in
        kaart.graaf.knoop(kaart.index.nodes[place]).naam
      }.map { kaart.index.nodes[$0] } : []
  }

  /// Longer texts are not compared with every name.
  private static let mostCompared = 40

  /// How many pages there are, at least one.
  var bladzijden: Int { max((gevonden.count + Self.perBladzijde - 1) / Self.perBladzijde, 1) }

  /// The page that is shown.
  var bladzijde: Int { min(vraag.bladzijde, bladzijden) }

  /// The places of the results on the page, from 0.
  var plaatsen: Range<Int> {
    let start = (bladzijde - 1) * Self.perBladzijde
    return start..<min(start + Self.perBladzijde, gevonden.count)
  }
}

/// What is chosen beside the words.
private struct Zoekfilter {
  private let kaart: OpenbareKaart
  private let vraag: Zoekvraag
  private var liggingen: [Gebiedsligging] = []
  private var thema: NodeID?
  private var doelgroep: NodeID?
  private var sector = ""
  private(set) var onbekend: [String] = []

  init(_ vraag: Zoekvraag, in kaart: OpenbareKaart) {
    self.kaart = kaart
    self.vraag = vraag
    for (key, label) in [(vraag.wijk, "Wijk"), (vraag.buurt, "Buurt of plek")] {
      if let area = find(key, .gebied, label) {
        liggingen.append(Gebiedsligging(area, in: kaart.graaf))
      }
    }
    thema = find(vraag.thema, .thema, "Thema")
    doelgroep = find(vraag.doelgroep, .doelgroep, "Doelgroep")
    if !vraag.sector.isEmpty {
      let wanted = FoldedText(vraag.sector)
      let isKnown = kaart.index.keuzes.sectoren.contains { FoldedText($0) == wanted }
      if isKnown { sector = wanted.rawValue } else { onbekend.append("Sector") }
    }
  }

  private mutating func find(_ key: String, _ soort: Knoopsoort, _ label: String) -> NodeID? {
    guard !key.isEmpty else { return nil }
    guard let node = kaart.graaf.node(of: key), kaart.graaf.knoopsoort(node) == soort else {
      onbekend.append(label)
      return nil
    }
    return node
  }

  /// Whether the entry at a place fits, and then whether it does so by a larger area only.
  func fit(at place: Int) -> Bool? {
    let kenmerken = kaart.index.kenmerken[place]
    if let soort = vraag.soort, kaart.graaf.knoopsoort(kaart.index.nodes[place]) != soort {
      return nil
    }
    if !sector.isEmpty, kenmerken.sector != sector { return nil }
    if let thema, !kenmerken.themas.contains(thema) { return nil }
    if let doelgroep, !kenmerken.doelgroepen.contains(doelgroep) { return nil }
    var isWider = false
    for ligging in liggingen {
      switch ligging.ligging(ofAreas: kenmerken.gebieden) {
      case .binnen: continue
      case .omvattend: isWider = true
      case .onbekend, .elders: return nil
      }
    }
    return isWider
  }
}
