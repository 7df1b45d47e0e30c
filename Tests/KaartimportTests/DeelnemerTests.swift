import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Taking over a list of participants")
struct DeelnemerTests {
  private func lijst() throws -> Bronbestand {
    let text = try Project.text("Data/utrecht-2011/ruw/deelnemers.csv")
    return Bronbestand(naam: "deelnemers.csv", tekst: text)
  }

  @Test("the list of the Utrecht note says only what its map says, but for its two traps")
  func utrecht() throws {
    let plan = try Kaartbijwerking.plan([try lijst()], to: Project.path("Data/utrecht-2011"))
    #expect(plan.verschil.regels.map(\.tekst) == [])
    #expect(
      plan.rapport.meldingen.map { "\($0.code) \($0.regel ?? 0)" }
        == ["bestand_gelezen_als 0", "twee_organisaties 16", "geen_organisatie 19"])
    let two = try #require(plan.rapport.meldingen.first { $0.code == "twee_organisaties" })
    #expect(two.tekst.contains("‘Wijkraad Oost’ en ‘bewonersvereniging Stolberglaan’"))
    #expect(plan.rapport.afgekeurd.first?.rijen.map(\.regel) == [16])
  }

  @Test("without the other spellings every variant is a question and nothing is merged")
  func withoutAliases() throws {
    let folder = try TemporaryFolder()
    for name in ["kaart", "gebieden", "wijkpartners", "netwerken", "themas"] {
      try folder.write(try Project.text("Data/utrecht-2011/\(name).csv"), to: name + ".csv")
    }
    let plan = try Kaartbijwerking.plan([try lijst()], to: folder.path)
    let asked = plan.rapport.meldingen.filter { $0.ernst == .fout }
      .map { "\($0.code): \($0.waarde ?? "")" }
    #expect(asked.contains("functie_in_naam: Wijkraad Zuid, secretaris"))
    #expect(asked.contains("spelling: Stichting Bloeyendaal"))
    #expect(asked.contains("spelling: Tuindorpsbelang"))
    #expect(asked.contains("toelichting_in_naam: Utrecht en IJssel (ouderenzorg)"))
    #expect(asked.contains("twee_organisaties: Wijkraad Oost, bewonersvereniging Stolberglaan"))
    #expect(asked.contains("spelling: St. Maanzaad (slinger voor lombok)") == false)
    let alike = plan.rapport.meldingen.filter { $0.code == "lijkt_op" }.map { $0.waarde ?? "" }
    #expect(alike.contains("Politie Utrecht"))
    #expect(plan.kaart.nummer(of: "politie-utrecht") != nil)
    let added = plan.verschil.regels.filter { $0.tabel == .knopen(.wijkpartner) }
    #expect(!added.isEmpty && added.allSatisfy { $0.isNieuw })
    #expect(asked.contains("spelling: Afd. Communicatie"))
    #expect(plan.kaart.nummer(of: "sf002") != nil)
    #expect(plan.verschil.regels.contains { $0.naam == "vertegenwoordiger 1 van UCK" })
  }

  @Test("a list makes a map of its own")
  func fromNothing() throws {
    let folder = try TemporaryFolder()
    let text =
      "Naam;Organisatie;Overleg;Functie\nAya;De Brug;Zorgtafel;voorzitter\nBo;De Brug;Zorgtafel;\n"
    let path = folder.path("kaart")
    let plan = try Kaartbijwerking.plan(
      [Bronbestand(naam: "lijst.csv", tekst: text)], to: path,
      .init(lezingen: ["lijst.csv": .deelnemers]))
    #expect(
      plan.kaart.relatieIDs() == [
        "aya:vertegenwoordigt:de-brug", "aya:lid_van:zorgtafel", "bo:vertegenwoordigt:de-brug",
        "bo:lid_van:zorgtafel",
      ])
    #expect(plan.kaart.relaties[1].velden["toelichting"] == "voorzitter")
    #expect(plan.rapport.aantal(.fout) == 0)
  }
}
