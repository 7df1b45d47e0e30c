import GraphCore
import Kaartgraaf
import Wijkmodel

/// What may be filled in at a question about one map, the most telling first.
struct Voorbeeldwaarden {
  /// How many values are worth trying.
  private static let maximum = 12

  private let graaf: KaartGraph

  init(_ graaf: KaartGraph) { self.graaf = graaf }

  /// The values that fit.
  func waarden(_ invulling: Invulling) -> [String] {
    switch invulling {
    case .vrij, .kanaal: []
    case .getal: ["1"]
    case .datum: data
    case .woorden(let woorden): woorden
    case .soort: Knoopsoort.allCases.map(\.rawValue)
    case .partijen: eigenSoorten + ids(.partij)
    case .knoop, .groep: ids(invulling.soorten)
    case .knopen, .groepen: lijsten(ids(invulling.soorten))
    }
  }

  /// Keys, in turn from every kind; parties compete with one another.
  private func ids(_ soorten: Knoopsoorten) -> [String] {
    let groups =
      soorten.isSubset(of: .partij)
      ? [soorten] : soorten.members.map { Knoopsoorten($0) }
    let found = groups.map { graaf.drukste($0, count: Self.maximum) }
    let inTurn = (0..<Self.maximum).flatMap { place in
      found.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
    // A key that begins with a hyphen would be taken for an option.
    return inTurn.map { graaf.knoop($0).id }.filter { !$0.hasPrefix("-") }
  }

  /// A few keys at once, then fewer.
  private func lijsten(_ ids: [String]) -> [String] {
    (1...3).reversed().filter { $0 <= ids.count }.map { ids.prefix($0).joined(separator: ",") }
  }

  /// The first year of which something is known and the day of the map.
  private var data: [String] {
    let peildatum = graaf.peildatum
    let begins = graaf.kaart.relaties.lazy.compactMap(\.vanaf).map(\.eersteDag)
    let first = begins.min { $0.packed < $1.packed }
    guard let first, first.packed < peildatum.packed else {
      let year = Datum(jaar: max(1, peildatum.jaar - 1))
      return [year, peildatum].compactMap { $0?.isoText }
    }
    // A year means its last day, which must come before the other date.
    let year = Datum(jaar: first.jaar)
    let begin = year.flatMap { $0.laatsteDag.packed < peildatum.packed ? $0 : nil } ?? first
    return [begin.isoText, peildatum.isoText]
  }

  /// The words with which the map itself divides organisations, those of most of them first.
  private var eigenSoorten: [String] {
    var counts: [FoldedText: Int] = [:]
    for node in graaf.knopen(.init(.wijkpartner)) {
      for soort in graaf.knoop(node).velden.values(of: .soort) {
        counts[FoldedText(soort), default: 0] += 1
      }
    }
    let ordered = counts.filter { !$0.key.rawValue.hasPrefix("-") }.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return ordered.prefix(Self.maximum).map(\.key.rawValue)
  }
}
