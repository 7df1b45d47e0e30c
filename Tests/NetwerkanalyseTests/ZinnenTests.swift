import DocumentText
import GraphCore
import Kaartvraag
import TestSupport
import Testing

@testable import Netwerkanalyse

/// What holds for every measure on every network.
struct ZinnenTests {
  @Test(.tags(.property), arguments: UInt64(0)..<60)
  func everyMeasureSaysSomethingTrueToRead(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let net = randomNet(&random)
    let analyse = Analyse(net, gewicht: Bool.random(using: &random) ? .sterkte : .lengte) {
      $0.aantal = Int.random(in: 1...3, using: &random)
      $0.permutaties = 20
      $0.criterium = Analysekeuze.Criterium.allCases.randomElement(using: &random) ?? .bereik
    }
    for maat in Maat.alle {
      let outcome = maat.uitkomst(analyse)
      check(outcome.zin, maat.naam, seed)
      check(maat.conventie(analyse), maat.naam, seed)
      if maat.plaats == .maten { #expect(count(outcome) == net.ids.count, "\(maat.naam)") }
      for row in outcome.tabel?.rows ?? [] {
        #expect(row.count == outcome.tabel?.columns.count, "\(maat.naam)")
      }
      #expect(!outcome.json(net).json.contains("nan"))
    }
    for cijfer in Graafcijfer.alle {
      check(cijfer.conventie(analyse), cijfer.naam, seed)
      for zin in cijfer.uitkomst(analyse).zinnen { check(zin, cijfer.naam, seed) }
    }
  }

  @Test func everyMeasureHasANameOfItsOwn() {
    #expect(Set(Maat.alle.map(\.naam)).count == Maat.alle.count)
    #expect(Set(Maat.alle.map(\.kop)).count == Maat.alle.count)
    for maat in Maat.alle {
      #expect(maat.kop.contains("?"), "\(maat.naam)")
      #expect(maat.uitleg.hasSuffix("."), "\(maat.naam)")
      #expect(maat.bron.contains { $0.isNumber }, "\(maat.naam)")
      #expect(Maat.named(maat.naam)?.kop == maat.kop)
    }
  }

  @Test func thePageOfAnEmptyNetworkSaysThatItIsEmpty() {
    let analyse = Analyse(Netten.leeg)
    for maat in Maat.alle { #expect(analyse.zin(maat) == "Er staat niemand in dit netwerk.") }
  }

  private func check(_ zin: String, _ naam: String, _ seed: UInt64) {
    #expect(zin.hasSuffix("."), "\(naam), seed \(seed): \(zin)")
    #expect(!zin.contains("  ") && !zin.contains(".."), "\(naam), seed \(seed): \(zin)")
    for wrong in ["nan", "inf", "nil", "Optional", "onbekend"] {
      let words = zin.split { !$0.isLetter }
      #expect(!words.contains { $0 == wrong }, "\(naam), seed \(seed): \(zin)")
    }
    let words = zin.split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
    for (number, word) in zip(words, words.dropFirst()) where number == "1" {
      #expect(!Self.plurals.contains(word), "\(naam), seed \(seed): \(zin)")
    }
  }

  private static let plurals: Set<String> = [
    "knopen", "verbindingen", "partijen", "contacten", "stappen", "anderen", "andere", "groepen",
    "tweetallen", "keuzes", "stukken", "delen", "losse", "gedeelde", "kortste", "regels",
  ]

  private func count(_ outcome: Maatuitkomst) -> Int? {
    switch outcome.waarden {
    case .getallen(let values): values.count
    case .tellingen(let counts): counts.count
    case .samen(_, let rows): rows.count
    case .knopen, .anders: nil
    }
  }

  private func randomNet(_ random: inout SplitMix64) -> Analysenet {
    let count = Int.random(in: 0...8, using: &random)
    let ties = count == 0 ? 0 : Int.random(in: 0...14, using: &random)
    func ends() -> [Int32] {
      (0..<ties).map { _ in Int32.random(in: 0..<Int32(count), using: &random) }
    }
    let (sources, targets) = (ends(), ends())
    let weights =
      Bool.random(using: &random)
      ? [] : (0..<ties).map { _ in Double(Int.random(in: 1...5, using: &random)) }
    let graph = SimpleGraph(
      nodeCount: count, sources: sources, targets: targets, weights: weights,
      isDirected: Bool.random(using: &random))
    let labels = ["", "zorg", "welzijn", "zorg|welzijn", "gemeente"]
    let groups = (0..<count).map { _ in labels.randomElement(using: &random) ?? "" }
    return Netten.net(
      graph, (0..<count).map { "Knoop \($0)" },
      groepen: Bool.random(using: &random) ? groups : nil, zijden: sides(graph))
  }

  /// The sides of a graph that happens to go one way only.
  private func sides(_ graph: SimpleGraph) -> [Bool?]? {
    let sides = graph.nodes.map { node -> Bool? in
      let (out, into) = (graph.outgoing.degree(of: node), graph.incoming.degree(of: node))
      return out > 0 ? false : into > 0 ? true : nil
    }
    let isTwoMode = graph.nodes.allSatisfy { node in
      graph.outgoing.arcs(of: node).allSatisfy { sides[Int(graph.outgoing.targets[$0])] == true }
    }
    return isTwoMode ? sides : nil
  }
}
