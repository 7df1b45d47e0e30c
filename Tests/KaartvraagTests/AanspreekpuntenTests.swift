import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartvraag

@Suite("What has no contact, when somebody stops")
struct AanspreekpuntenTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "an", "bo")
    try bouwer.knopen(.thema, "taal", "sport")
    try bouwer.knopen(.netwerk, "kring")
    for (van, naar) in [("an", "taal"), ("bo", "taal"), ("an", "sport")] {
      try bouwer.relatie(van, "aanspreekpunt_voor", naar)
    }
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test(
    "what hangs on who stops has none, and who stops needs none",
    arguments: [
      (nil, ["kring"]), ("an", ["kring", "sport"]), ("bo", ["kring"]), ("kring", []),
    ] as [(String?, [String])])
  func without(stopped: String?, expected: [String]) throws {
    let graaf = try graaf()
    let node = try stopped.map { try graaf.find($0, among: .partij) }
    let found = Aanspreekpunten(in: graaf).zonder(niveau: nil, without: node)
    #expect(found.map { graaf.knoop($0).id } == expected)
  }
}
