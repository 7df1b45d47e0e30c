import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartvraag

@Suite("Partijtelling")
struct PartijtellingTests {
  /// People `a`, `b`, `c` and `d` with ties to the organisations `p`, `q` and `r`.
  private func graaf(_ ties: String) throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b", "c", "d")
    try bouwer.knopen(.wijkpartner, "p", "q", "r")
    for (place, tie) in ties.split(separator: " ").enumerated() {
      let kind = place.isMultiple(of: 2) ? "werkt_bij" : "vertegenwoordigt"
      try bouwer.relatie(String(tie.prefix(1)), kind, String(tie.suffix(1)))
    }
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func aantal(
    _ parties: String, _ ties: String, without stopped: String? = nil
  ) throws -> Int {
    let graaf = try graaf(ties)
    let node = { (id: String) in graaf.node(try #require(graaf.kaart.nummer(of: id))) }
    return Partijtelling(in: graaf).aantal(
      try parties.map { try node(String($0)) }, without: try stopped.map(node))
  }

  @Test(
    "who belongs to the same organisation counts as one",
    arguments: [
      ("", "", 0), ("abc", "", 3), ("ab", "ap bp", 1), ("ab", "ap bq", 2), ("ap", "ap", 1),
      ("apq", "ap", 2), ("abp", "ap bq", 2),
    ])
  func sharing(parties: String, ties: String, count: Int) throws {
    #expect(try aantal(parties, ties) == count)
  }

  @Test("also in a chain, whatever the order", arguments: ["abc", "bca", "cab", "acb"])
  func chain(parties: String) throws {
    #expect(try aantal(parties, "ap bp bq cq") == 1)
    #expect(try aantal(parties, "ap bp bq cr") == 2)
  }

  @Test("somebody whose organisation reaches the group is dropped and joins nobody")
  func organisationReaches() throws {
    #expect(try aantal("abcq", "ap bp bq cq") == 2)
  }

  @Test("a party that is thought away does not count, also not as a shared organisation")
  func thoughtAway() throws {
    #expect(try aantal("abc", "ap bp bq cq", without: "b") == 2)
    #expect(try aantal("abp", "ap bp", without: "p") == 2)
    #expect(try aantal("ab", "ap bp", without: "p") == 2)
    #expect(try aantal("a", "", without: "a") == 0)
  }

  @Test(
    "is the number of parts when everybody is compared with everybody",
    .tags(.property, .differential), arguments: UInt64(0)..<60)
  func naive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ties = ["a", "b", "c", "d"].flatMap { person in
      ["p", "q", "r"].filter { _ in Bool.random(using: &random) }.map { person + $0 }
    }
    let parties = "abcdpqr".filter { _ in Bool.random(using: &random) }
    let organisations = parties.filter { "pqr".contains($0) }
    let left = parties.filter { person in
      "abcd".contains(person) && !organisations.contains { ties.contains("\(person)\($0)") }
    }
    var parts = left.map { Set([$0]) }
    for organisation in "pqr" {
      let joined = parts.filter { $0.contains { ties.contains("\($0)\(organisation)") } }
      guard let first = joined.first else { continue }
      parts.removeAll { joined.contains($0) }
      parts.append(joined.dropFirst().reduce(first) { $0.union($1) })
    }
    #expect(
      try aantal(parties, ties.joined(separator: " ")) == organisations.count + parts.count)
  }
}
