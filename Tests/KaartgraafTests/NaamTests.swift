import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@Suite("Naming an entry")
struct NaamTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "jongeren", "Café Één")
    try bouwer.knoop(.doelgroep, "d1", "Jongeren")
    try bouwer.knoop(.doelgroep, "d2", "JONGEREN")
    try bouwer.knoop(.doelgroep, "d3", "Ouderen")
    try bouwer.knoop(.doelgroep, "ouderen", "Senioren")
    try bouwer.knoop(.netwerk, "n", "Taal  netwerk")
    try bouwer.alias("n", "Buurttafel")
    try bouwer.alias("d3", "ouden van dagen")
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test(
    "goes by key, then by exact name, then by folded name or other spelling",
    arguments: [
      ("jongeren", Knoopsoorten.partij, "jongeren"), ("Jongeren", .init(.doelgroep), "d1"),
      ("ouderen", .init(.doelgroep), "ouderen"), ("OUDEREN", .init(.doelgroep), "d3"),
      ("cafe  een ", .alle, "jongeren"), ("Cafe\u{301} E\u{301}e\u{301}n", .alle, "jongeren"),
      ("taal netwerk", .alle, "n"), ("BUURTTAFEL", .alle, "n"),
      ("Ouden van Dagen", .init(.doelgroep), "d3"),
    ])
  func finds(text: String, soorten: Knoopsoorten, id: String) throws {
    let graaf = try graaf()
    #expect(graaf.knoop(try graaf.find(text, among: soorten)).id == id)
  }

  @Test("lists the candidates when there is more than one")
  func candidates() throws {
    let graaf = try graaf()
    #expect {
      try graaf.find("jongeren", among: .init(.doelgroep))
    } throws: { error in
      guard case Naamfout.meerdere("jongeren", let kandidaten) = error else { return false }
      return kandidaten.map(\.id) == ["d1", "d2"]
    }
  }

  @Test("names the nearest and the kind under which the name exists")
  func unknown() throws {
    let graaf = try graaf()
    #expect {
      try graaf.find("Buurttafel", among: .init(.doelgroep))
    } throws: { error in
      guard case Naamfout.onbekend(_, let asked, let elsewhere, let nearest) = error else {
        return false
      }
      return asked == .init(.doelgroep) && elsewhere == [.netwerk] && nearest.count == 3
    }
  }
}
