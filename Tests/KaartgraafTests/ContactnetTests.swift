import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@Suite("Contactnet")
struct ContactnetTests {
  private func steps(_ fill: (inout Kaartbouwer) throws -> Void) throws -> [String] {
    var bouwer = Kaartbouwer()
    try fill(&bouwer)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return graaf.contactnet.contacten.map { graaf.kaart.relatiebasis(graaf.relatie($0)) }
  }

  @Test("a step takes the strongest relation, then the most trusted, then the first kind")
  func choice() throws {
    let found = try steps {
      try $0.knopen(.wijkpartner, "a", "b", "c", "d", "e")
      try $0.relatie("a", "ondersteunt", "b", 2)
      try $0.relatie("b", "verwijst_naar", "a", 4)
      try $0.relatie("a", "ondersteunt", "c", 3, vertrouwen: 1)
      try $0.relatie("c", "werkt_samen_met", "a", 3, vertrouwen: 2)
      try $0.relatie("a", "subsidieert", "d", 3, vertrouwen: 2)
      try $0.relatie("d", "ondersteunt", "a", vertrouwen: 2)
      try $0.relatie("e", "ondersteunt", "a")
      try $0.relatie("a", "ondersteunt", "e")
    }
    #expect(
      found == [
        "b:verwijst_naar:a", "a:werkt_samen_met:c", "d:ondersteunt:a", "a:ondersteunt:e",
      ])
  }

  @Test("parallel relations are one before the most trusted is sought")
  func oneRelationshipFirst() throws {
    let found = try steps {
      try $0.knopen(.wijkpartner, "a", "b")
      try $0.relatie("a", "ondersteunt", "b", 3, vertrouwen: 5, vanaf: "2020")
      try $0.relatie("a", "ondersteunt", "b", 3, vertrouwen: 1, vanaf: "2021")
      try $0.relatie("b", "ondersteunt", "a", 3, vertrouwen: 2)
    }
    #expect(found == ["b:ondersteunt:a"])
  }

  @Test("only relations that mean contact, between different parties")
  func contactKinds() throws {
    let found = try steps {
      try $0.knopen(.wijkpartner, "a", "b")
      try $0.knopen(.netwerk, "m", "n")
      try $0.knopen(.gebied, "g", "h")
      try $0.knopen(.thema, "t")
      try $0.relatiesoort(
        Relatiesoort(
          naam: "eet_met", van: .alle, naar: .alle, contact: .ja, heen: "eet met",
          terug: "eet met", isSymmetrisch: true))
      try $0.relatie("a", "adviseert", "b", 5)
      try $0.relatie("a", "tegengesteld_belang", "b", 5)
      try $0.relatie("a", "mogelijk_dezelfde", "b")
      try $0.relatie("a", "werkt_samen_met", "a", 5)
      try $0.relatie("g", "deel_van", "h")
      try $0.relatie("n", "deel_van", "m")
      try $0.relatie("a", "eet_met", "t", 5)
      try $0.relatie("b", "eet_met", "m", 2)
    }
    #expect(found == ["b:eet_met:m", "n:deel_van:m"])
  }

  @Test("components count parties only and are named by their smallest key")
  func components() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "c", "a", "b")
    try bouwer.knopen(.thema, "0")
    try bouwer.relatie("c", "kent", "b")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let components = graaf.contactnet.components()
    #expect(components.sizes == [1, 2])
    #expect(components.firstNodes.map { graaf.knoop($0).id } == ["a", "b"])
  }
}
