import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let paren = Maat(
    "paren", kop: "Welke twee hebben het meest gemeen? (gedeelde contacten)",
    uitleg: "Wie dezelfde contacten hebben; een contact dat weinig anderen heeft, telt zwaarder.",
    bron: "Adamic en Adar, Friends and neighbors on the web (2003); Jaccard (1901); Burt, "
      + "Positions in networks (1976); Breiger, Boorman en Arabie, An algorithm for clustering "
      + "relational data (1975)",
    plaats: .lijsten,
    conventie: { analyse in
      "De volgorde is die van Adamic en Adar: elk gedeeld contact telt voor 1 gedeeld door de "
        + "logaritme van zijn aantal contacten. Jaccard is het gedeelde deel van alle contacten "
        + "van beide. Afstand en correlatie vergelijken met wie beide wel en niet verbonden zijn, "
        + "zonder hun verbinding met elkaar."
        + (analyse.net.graph.isDirected
          ? " Contacten zijn er in beide richtingen; afstand en correlatie letten op de richting."
          : "")
        + " Kennen twee elkaar, dan tellen zij zelf ook mee bij ‘alle contacten van beide’. Alleen "
        + "tweetallen die een contact delen staan in de lijst, hoogstens \(grootsteLijst)."
    },
    uitkomst: { analyse in
      let found = vergeleken(analyse)
      return Maatuitkomst(
        .anders(.lijst(found.map { json($0, analyse.net) })), zin: zin(found, analyse.net),
        tabel: tabel(found, analyse))
    })

  private static let grootsteLijst = 100

  private typealias Paar = (pair: RankedPair, similarity: PairSimilarity)

  private static func vergeleken(_ analyse: Analyse) -> [Paar] {
    let graph = analyse.sterktegraaf
    return graph.bestPairs(by: .adamicAdar, count: grootsteLijst)
      .map { ($0, graph.pairSimilarity($0.first, $0.second)) }
  }

  private static func json(_ found: Paar, _ net: Analysenet) -> JSONWaarde {
    let likeness = found.similarity
    return .object([
      JSONVeld("a", .tekst(net.ids[found.pair.first])),
      JSONVeld("b", .tekst(net.ids[found.pair.second])),
      JSONVeld("gedeeld", .getal(likeness.sharedContacts)),
      JSONVeld("jaccard", .kommagetal(likeness.jaccard)),
      JSONVeld("adamic_adar", .kommagetal(likeness.adamicAdar)),
      JSONVeld("afstand", .kommagetal(likeness.euclideanDistance)),
      JSONVeld("correlatie", .kommagetal(likeness.correlation)),
    ])
  }

  private static func zin(_ found: [Paar], _ net: Analysenet) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    guard let first = found.first else { return "Geen tweetal heeft een contact gemeen." }
    let shared = first.similarity.sharedContacts
    var zin =
      "Het meest gemeen hebben \(net.namen[first.pair.first]) en \(net.namen[first.pair.second]): "
      + "\(Teksten.aantal(shared, "gedeeld contact", "gedeelde contacten"))"
    if let jaccard = first.similarity.jaccard {
      zin += ", \(Teksten.procent(jaccard)) van alle contacten van beide"
    }
    zin += "."
    let ties = found.prefix { Top.key($0.pair.value) == Top.key(first.pair.value) }.count - 1
    if ties > 0 {
      let isCut = ties + 1 == found.count && found.count >= grootsteLijst
      let others = Teksten.aantal(ties, "ander tweetal heeft", "andere tweetallen hebben")
      zin += " Nog \(isCut ? "minstens " : "")\(others) evenveel gemeen."
    }
    return zin
  }

  private static func tabel(_ found: [Paar], _ analyse: Analyse) -> DocumentTable? {
    guard !found.isEmpty else { return nil }
    let (shown, net) = (found.prefix(analyse.keuze.top), analyse.net)
    return DocumentTable(
      name: "paren",
      caption: found.count < grootsteLijst
        ? Teksten.eerste(shown.count, outOf: found.count)
        : "De eerste \(shown.count). De lijst houdt op bij \(grootsteLijst).",
      columns: ["tussen", "en", "gedeeld", "Jaccard", "Adamic en Adar", "afstand", "correlatie"],
      rows: rijen(shown.map(\.similarity)).enumerated().map { place, cells in
        [net.namen[shown[place].pair.first], net.namen[shown[place].pair.second]] + cells
      })
  }

  /// The numbers of pairs, those of one column with as many decimals.
  private static func rijen(_ found: [PairSimilarity]) -> [[String]] {
    func column(_ values: [Double?]) -> [String] {
      var texts = Teksten.kolom(values.compactMap(\.self)).makeIterator()
      return values.map { $0 == nil ? "" : texts.next() ?? "" }
    }
    let columns = [
      column(found.map(\.jaccard)), column(found.map(\.adamicAdar)),
      column(found.map(\.euclideanDistance)), column(found.map(\.correlation)),
    ]
    return found.indices.map { row in
      [Teksten.geheel(found[row].sharedContacts)] + columns.map { $0[row] }
    }
  }
}
