import GraphCore
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// Networks to draw in tests: the size is the number of lines, the groups are grown by their
/// neighbours.
enum Analysevoorbeelden {
  /// A network with its degrees, groups and cut nodes.
  static func beeld(
    _ namen: [String], _ paren: [(Int, Int)], titel: String = "Wie houdt het netwerk bijeen?",
    isGericht: Bool = false
  ) -> Analysebeeld {
    var naast = [[Int]](repeating: [], count: namen.count)
    for (van, naar) in paren where van != naar {
      naast[van].append(naar)
      naast[naar].append(van)
    }
    let groepen = groepen(naast)
    let snijpunten = namen.count <= 210 ? snijpunten(naast) : []
    let punten = namen.enumerated().map { index, naam in
      Analysebeeld.Knoop(
        naam: naam, waarde: Double(naast[index].count), waardetekst: "\(naast[index].count)",
        groep: groepen[index], isSnijpunt: snijpunten.contains(index))
    }
    let koppen = (0..<((groepen.max() ?? -1) + 1)).map { groep in
      let leider = punten.filter { $0.groep == groep }.max { ($0.waarde ?? 0) < ($1.waarde ?? 0) }
      return "rond " + (leider?.naam ?? "")
    }
    return Analysebeeld(
      titel: titel,
      onderschrift: "Hoe groter de cirkel, met hoe meer anderen iemand contact heeft.",
      knopen: punten, banden: paren.map { Analysebeeld.Band($0.0, $0.1) }, isGericht: isGericht,
      maatkop: "aantal contacten", groepkoppen: koppen,
      toelichting: ["Aantal contacten: elk paar telt één keer, ook bij meer dan één relatie."])
  }

  /// Groups by moving each to the group of its neighbours to which it has most lines, less those
  /// that chance would give.
  private static func groepen(_ naast: [[Int]]) -> [Int] {
    var labels = Array(naast.indices)
    var totals = naast.map { Double($0.count) }
    let all = max(totals.reduce(0, +), 1)
    for _ in 0..<12 {
      for node in naast.indices where !naast[node].isEmpty {
        let own = Double(naast[node].count)
        var counts = [labels[node]: 0.0]
        for other in naast[node] { counts[labels[other], default: 0] += 1 }
        totals[labels[node]] -= own
        let gains = counts.map { (label: $0.key, gain: $0.value - own * totals[$0.key] / all) }
        let best = gains.max { ($0.gain, $1.label) < ($1.gain, $0.label) }
        labels[node] = best?.label ?? labels[node]
        totals[labels[node]] += own
      }
    }
    if naast.count <= 400 { merge(&labels, naast) }
    let unique = labels.sortedUnique
    return labels.map { unique.firstIndex(of: $0) ?? 0 }
  }

  /// Joins groups as long as that makes more lines lie within groups than chance would.
  private static func merge(_ labels: inout [Int], _ naast: [[Int]]) {
    let all = Double(max(naast.joined().count, 1))
    while true {
      var totals: [Int: Double] = [:]
      var between: [[Int]: Double] = [:]
      for node in naast.indices {
        totals[labels[node], default: 0] += Double(naast[node].count)
        for other in naast[node] where labels[node] < labels[other] {
          between[[labels[node], labels[other]], default: 0] += 1
        }
      }
      let gains = between.map { pair, lines in
        (pair, lines - totals[pair[0], default: 0] * totals[pair[1], default: 0] / all)
      }
      let best = gains.max { ($0.1, $1.0[0], $1.0[1]) < ($1.1, $0.0[0], $0.0[1]) }
      guard let best, best.1 > 1e-9 else { return }
      for node in labels.indices where labels[node] == best.0[1] { labels[node] = best.0[0] }
    }
  }

  /// Those without whom more hangs loose than before.
  private static func snijpunten(_ naast: [[Int]]) -> Set<Int> {
    func parts(without gone: Int?) -> Int {
      let links = naast.indices.flatMap { node in
        naast[node].filter { $0 != gone && node != gone }.map { (node, $0) }
      }
      return SpringLayout.components(naast.count, links).count
    }
    let all = parts(without: nil)
    // Somebody taken out is a part alone as well.
    return Set(naast.indices.filter { !naast[$0].isEmpty && parts(without: $0) > all + 1 })
  }

  static func kaart(_ map: String) throws -> Analysebeeld {
    let graaf = KaartGraph(
      try Kaartlezer.read(folder: Project.path("Data/" + map)).kaart,
      peildatum: try #require(Datum("2026-01-01")))
    let net = graaf.contactnet
    let partijen = graaf.knopen(.partij)
    let numbers = Dictionary(uniqueKeysWithValues: partijen.enumerated().map { ($1, $0) })
    let paren = net.contacten.compactMap { edge -> (Int, Int)? in
      guard let van = numbers[graaf.van(edge)], let naar = numbers[graaf.naar(edge)] else {
        return nil
      }
      return (van, naar)
    }
    return beeld(partijen.map { graaf.rolnaam($0) }, paren)
  }

  /// Zachary, "An information flow model for conflict and fission in small groups", 1977.
  static var karate: Analysebeeld {
    let naast: [[Int]] = [
      [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32], [3, 4, 8, 14, 18, 20, 22, 31],
      [4, 8, 9, 10, 14, 28, 29, 33], [8, 13, 14], [7, 11], [7, 11, 17], [17], [], [31, 33, 34],
      [34], [], [], [], [34], [33, 34], [33, 34], [], [], [33, 34], [34], [33, 34], [], [33, 34],
      [26, 28, 30, 33, 34], [26, 28, 32], [32], [30, 34], [34], [32, 34], [33, 34], [33, 34],
      [33, 34], [34], [],
    ]
    let paren = naast.enumerated().flatMap { van, others in others.map { (van, $0 - 1) } }
    return beeld((1...34).map { "Lid \($0)" }, paren, titel: "De karateclub van Zachary")
  }

  static func pad(_ count: Int) -> Analysebeeld {
    beeld((1...count).map { "Schakel \($0)" }, (1..<count).map { ($0 - 1, $0) })
  }

  static func ster(_ count: Int) -> Analysebeeld {
    beeld((0...count).map { $0 == 0 ? "Buurthuis" : "Bewoner \($0)" }, (1...count).map { (0, $0) })
  }

  static func kliek(_ count: Int) -> Analysebeeld {
    beeld(
      (1...count).map { "Collega \($0)" },
      (0..<count).flatMap { van in (0..<van).map { ($0, van) } }, isGericht: true)
  }

  static func los(_ count: Int) -> Analysebeeld {
    beeld((0..<count).map { "Vereniging \($0 + 1)" }, [])
  }

  /// A large network that grows by joining those who have many lines already.
  static func groot(_ count: Int) -> Analysebeeld {
    var random = SplitMix64(seed: 7)
    var ends = [0]
    let paren = (1..<count).flatMap { node in
      (0..<min(3, node)).map { _ -> (Int, Int) in
        let to = ends[Int.random(in: 0..<ends.count, using: &random)]
        ends += [to, node]
        return (node, to)
      }
    }
    return beeld((1...count).map { "Persoon \($0)" }, paren)
  }

  /// A random network with names that break programs, values that are not there and groups beyond
  /// the headings.
  static func wild(seed: UInt64) -> Analysebeeld {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...70, using: &random)
    let punten = (0..<count).map { _ in
      let waarde = Double.random(in: -3...40, using: &random)
      return Analysebeeld.Knoop(
        naam: NastyText.samples.randomElement(using: &random) ?? "",
        waarde: [waarde, nil, waarde, .nan].randomElement(using: &random) ?? nil,
        waardetekst: NastyText.random(using: &random),
        groep: [nil, Int.random(in: 0...12, using: &random)].randomElement(using: &random) ?? nil,
        isSnijpunt: Bool.random(using: &random))
    }
    let banden = (0..<Int.random(in: 0...2 * count, using: &random)).map { _ in
      Analysebeeld.Band(
        Int.random(in: -1...count, using: &random), Int.random(in: -1...count, using: &random),
        gewicht: [1, 5, .infinity].randomElement(using: &random) ?? 1)
    }
    return Analysebeeld(
      titel: "Een netwerk & \"nog iets\" <b>", onderschrift: NastyText.random(using: &random),
      knopen: punten, banden: banden, isGericht: seed % 2 == 0, maatkop: "aantal <lijnen>",
      groepkoppen: (0..<8).map { _ in NastyText.random(using: &random) },
      toelichting: [NastyText.random(using: &random), "Een zin."])
  }
}
