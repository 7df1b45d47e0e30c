import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartvraag

@Suite("Partijverzameling")
struct PartijverzamelingTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "netwerk", "Bureau")
    try bouwer.knoop(.netwerk, "kring", "Kring")
    try bouwer.knoop(.wijkpartner, "grace", "Grace", [.soort: "Kérk|School"])
    try bouwer.knoop(.initiatief, "inloop", "Inloop", [.soort: "KERK"])
    try bouwer.knoop(.wijkpartner, "kerk-huis", "Huis", [:])
    try bouwer.knoop(.sleutelfiguur, "school-hoofd", "school")
    try bouwer.alias("kerk-huis", "De Ark")
    try bouwer.knoop(.doelgroep, "jong", "Jongeren", [.soort: "leeftijd"])
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test(
    "an id comes first, then a kind, then an own kind, then a name",
    arguments: [
      ("netwerk", "netwerk", "Bureau"), ("Netwerk", "kring", "netwerken"),
      ("kerk", "grace inloop", "partijen van de soort ‘kerk’"),
      ("SCHOOL", "grace", "partijen van de soort ‘SCHOOL’"),
      ("soort:school", "grace", "partijen van de soort ‘school’"), ("de ark", "kerk-huis", "Huis"),
      ("Initiatief", "inloop", "initiatieven"),
    ])
  func order(text: String, ids: String, naam: String) throws {
    let graaf = try graaf()
    let found = try Partijverzameling(text, in: graaf)
    #expect(found.leden.map { graaf.knoop($0).id }.joined(separator: " ") == ids)
    #expect(found.naam == naam)
  }

  @Test("soort: with nothing of that kind is wrong use", arguments: ["kring", "leeftijd", ""])
  func nothing(word: String) throws {
    let graaf = try graaf()
    #expect(throws: Vraagfout.geenVerzameling(word)) {
      try Partijverzameling("soort:" + word, in: graaf)
    }
  }

  @Test("what is no party at all is wrong use", arguments: ["jong", "leeftijd", "doelgroep"])
  func noParty(text: String) throws {
    let graaf = try graaf()
    #expect(throws: Vraagfout.self) { try Partijverzameling(text, in: graaf) }
  }
}
