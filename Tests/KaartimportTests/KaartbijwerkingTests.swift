import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Taking files over into a map")
struct KaartbijwerkingTests {
  /// A map folder with the small map of the tests, some files replaced.
  private func folder(_ changed: [String: String?] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in Proefkaart(changed).bestanden {
      try folder.write(String(decoding: file.bytes ?? [], as: UTF8.self), to: file.naam)
    }
    return folder
  }

  private func plan(
    _ text: String, _ name: String, _ changed: [String: String?] = [:],
    _ aanwijzing: Kaartbijwerking.Aanwijzing = .init()
  ) throws -> Kaartbijwerking {
    let folder = try folder(changed)
    return try withExtendedLifetime(folder) {
      try Kaartbijwerking.plan(
        [Bronbestand(naam: name, tekst: text)], to: folder.path, aanwijzing)
    }
  }

  @Test("an entry is updated by its id and keeps what the file lacks or leaves empty")
  func update() throws {
    let map = [
      "wijkpartners.csv": "id;naam;gebied;telefoon;omschrijving;kleur\nmo;Moskee;ov;030;Oud;rood\n",
      "relaties.csv": nil,
    ]
    let plan = try plan(
      "ID;Naam;Telefoon;Omschrijving;e-mail\nmo;Moskeeplatform;;Nieuw;x@y.nl\n",
      "wijkpartners.csv", map)
    let knoop = try #require(plan.kaart.knopen.first { $0.id == "mo" })
    #expect(knoop.naam == "Moskeeplatform")
    #expect(knoop.velden["telefoon"] == "030")
    #expect(knoop.velden["kleur"] == "rood")
    #expect(knoop.velden["gebied"] == "ov")
    #expect(plan.kaart.relatieIDs().contains("mo:werkzaam_in:ov"))
    let line = try #require(plan.verschil.regels.first)
    #expect(plan.verschil.regels.count == 1)
    #expect(!line.isNieuw)
    #expect(line.cellen.map(\.kolom) == ["email", "naam", "omschrijving"])
    #expect(line.tekst.hasPrefix("Anders: wijkpartner ‘Moskeeplatform’ (id mo): "))
    #expect(line.tekst.contains("omschrijving van ‘Oud’ naar ‘Nieuw’"))
  }

  @Test("a tie that tells too much about a person is reported when a file adds it")
  func sensitiveTie() throws {
    let text = "van;relatie;naar\nsb;kent;sa\nsa;lid_van;mo\nsb;lid_van;mo\n"
    let map = ["relaties.csv": "van;relatie;naar\nsb;lid_van;mo\n"]
    let found = try plan(text, "nieuw.csv", map, .init(lezingen: ["nieuw.csv": .tabel(.relaties)]))
      .rapport.meldingen.filter { $0.code == "gevoelige_band" }
    #expect(found.map(\.plaats) == [Plaats(bestand: "nieuw.csv", regel: 3)])
    let cells = "id;naam;organisatie\nsb;Sleutelfiguur B;Moskeeplatform\n"
    let short = try plan(cells, "sleutelfiguren.csv").rapport.meldingen
      .filter { $0.code == "gevoelige_band" }
    #expect(short.map(\.plaats) == [Plaats(bestand: "sleutelfiguren.csv", regel: 2)])
  }

  @Test(
    "a row without id is found again by name or other spelling, and never doubled",
    arguments: ["Moskeeplatform", "MOSKEEPLATFORM", "mp"])
  func byName(naam: String) throws {
    let plan = try plan(
      "naam;sector\n\(naam);religie\nNieuwe Club;sport\n", "wijkpartners.csv",
      ["aliassen.csv": "id;alias\nmo;MP\n"])
    #expect(plan.kaart.knopen.count { $0.knoopsoort == .wijkpartner } == 3)
    let knoop = try #require(plan.kaart.knopen.first { $0.id == "mo" })
    #expect(knoop.naam == "Moskeeplatform")
    #expect(knoop.sector == "religie")
    #expect(plan.kaart.nummer(of: "nieuwe-club") != nil)
    #expect(plan.verschil.toegevoegd == 1)
    #expect(plan.verschil.gewijzigd == 1)
  }

  @Test(
    "taking over what the map has already changes nothing",
    arguments: ["utrecht-2011", "voorbeeldwijk"])
  func nothingNew(map: String) throws {
    let path = Project.path("Data/" + map)
    let kaart = try Kaartlezer.read(folder: path).kaart
    let files = KaartExport.files(of: kaart)
    let plan = try Kaartbijwerking.plan(files, to: path)
    #expect(plan.verschil.regels == [])
    #expect(plan.verschil.ongewijzigd > kaart.knopen.count)
    #expect(plan.kaart == kaart)
  }

  @Test(
    "taking over a random map into nothing gives that map", .tags(.property),
    arguments: UInt64(0)..<UInt64(8))
  func intoNothing(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart.make(seed: seed)
    let folder = try TemporaryFolder()
    let path = folder.path("nieuw")
    let plan = try Kaartbijwerking.plan(KaartExport.files(of: kaart), to: path)
    try plan.write(to: path)
    let again = try Kaartbijwerking.plan(KaartExport.files(of: kaart), to: path)
    #expect(again.verschil.regels == [])
    #expect(
      Set(plan.kaart.knopen.map(\.id)) == Set(kaart.knopen.map(\.id)))
  }

  @Test("a confirmation is never taken over, and never lost")
  func confirmations() throws {
    let plan = try plan(
      "id;naam;laatst_bevestigd\nmo;Moskeeplatform;2026-01-01\nnw;Nieuw;2026-01-01\n",
      "wijkpartners.csv",
      ["wijkpartners.csv": "id;naam;laatst_bevestigd\nmo;Moskeeplatform;2024\nwe;Welzijn Oost;\n"])
    #expect(plan.kaart.knopen.first { $0.id == "mo" }?.laatstBevestigd == Datum("2024"))
    #expect(plan.kaart.knopen.first { $0.id == "nw" }?.laatstBevestigd == nil)
    let melding = plan.rapport.meldingen.first { $0.code == "bevestiging_niet_overgenomen" }
    #expect(melding?.tekst.hasPrefix("2 bevestigingen zijn niet overgenomen") == true)
  }

  @Test("a relation is found again by its ends and kind, and gets the cells that are stated")
  func relations() throws {
    let plan = try plan(
      "van;relatie;naar;sterkte;bron\nsb;kent;sa;3;\nmo;bereikt;mi;5;gesprek\nwe;bereikt;mi;;\n",
      "relaties.csv",
      ["relaties.csv": "van;relatie;naar;sterkte;bron\nmo;bereikt;mi;2;oud\nsa;kent;sb;;blz. 1\n"])
    let rows = plan.kaart.relaties.filter { $0.korteKolom == nil }
    #expect(rows.map(\.sterkte) == [5, 3, nil])
    #expect(rows.map(\.bron) == ["gesprek", "blz. 1", nil])
    #expect(plan.kaart.relatieIDs().prefix(3) == ["mo:bereikt:mi", "sa:kent:sb", "we:bereikt:mi"])
    #expect(plan.verschil.gewijzigd == 2)
    #expect(plan.verschil.toegevoegd == 1)
  }

  @Test("of repeated relations channel and beginning tell which is which")
  func repeated() throws {
    let plan = try plan(
      "van;relatie;naar;kanaal;vanaf;sterkte\nmo;bereikt;mi;Markt;;4\nmo;bereikt;mi;;2012;1\n",
      "relaties.csv",
      [
        "relaties.csv":
          "van;relatie;naar;kanaal;vanaf;sterkte\nmo;bereikt;mi;krant;;2\nmo;bereikt;mi;markt;;2\n"
      ])
    let rows = plan.kaart.relaties.filter { $0.korteKolom == nil }
    #expect(rows.map(\.sterkte) == [2, 4, 1])
    #expect(plan.verschil.gewijzigd == 1)
    #expect(plan.verschil.toegevoegd == 1)
  }

  @Test("what a short column says is not said again by a relation, nor the reverse")
  func shortAndLong() throws {
    let same = try plan("van;relatie;naar\nmo;werkzaam_in;ov\n", "relaties.csv")
    #expect(same.verschil.regels == [])
    let more = try plan("van;relatie;naar;sterkte\nmo;werkzaam_in;ov;4\n", "relaties.csv")
    let areas = more.kaart.relaties.filter { $0.soort == .werkzaamIn && $0.sterkte == 4 }
    #expect(areas.count == 1)
    #expect(more.kaart.relaties.count { $0.soort == .werkzaamIn } == 2)
    #expect(more.kaart.knopen.first { $0.id == "mo" }?.velden["gebied"] == nil)
    let reverse = try plan(
      "id;naam;gebied\nn1;Buurtnetwerk;ov|b1\n", "netwerken.csv",
      ["relaties.csv": "van;relatie;naar;sterkte\nn1;werkzaam_in;ov;2\n"])
    #expect(reverse.kaart.knopen.first { $0.id == "n1" }?.velden["gebied"] == "b1")
    #expect(reverse.kaart.relatieIDs().filter { $0.hasPrefix("n1:werkzaam_in") }.count == 2)
  }

  @Test("other tables are joined too")
  func otherTables() throws {
    let folder = try folder([
      "aliassen.csv": "id;alias;soort\nmo;MP;\n",
      "relatiesoorten.csv": "naam;van;naar;contact\nsponsort;partij;partij;nee\n",
    ])
    let files = [
      ("kaart.csv", "sleutel;waarde\nbeheerder;Wijkbureau\n"),
      ("aliassen.csv", "id;alias;soort\nmo;mp;afkorting\nwe;WO;afkorting\n"),
      ("relatiesoorten.csv", "naam;contact;heen\nSponsort;ja;betaalt mee aan\nadopteert;;\n"),
      ("relaties.csv", "van;relatie;naar\nmo;adopteert;we\n"),
    ].map { Bronbestand(naam: $0.0, tekst: $0.1) }
    let plan = try Kaartbijwerking.plan(files, to: folder.path)
    #expect(plan.rapport.aantal(.fout) == 0)
    #expect(plan.kaart.gegevens.titel == "Proef")
    #expect(plan.kaart.gegevens.waarden["beheerder"] == "Wijkbureau")
    #expect(plan.kaart.aliassen.map(\.naam) == ["MP", "WO"])
    #expect(plan.kaart.aliassen[0].velden["soort"] == "afkorting")
    #expect(plan.kaart.eigenRelatiesoorten.map(\.naam) == ["sponsort", "adopteert"])
    #expect(plan.kaart.eigenRelatiesoorten.first?.contact == .ja)
    #expect(plan.kaart.eigenRelatiesoorten.first?.van == .partij)
  }

  @Test("what cannot be taken over is set aside and changes nothing")
  func setAside() throws {
    let plan = try plan(
      "id;naam;gebied\nmi;Migranten;ov\nwe;Welzijn Oost;nergens\nwe;Weer;\n", "wijkpartners.csv")
    #expect(plan.verschil.regels == [])
    #expect(
      plan.rapport.meldingen.filter { $0.ernst == .fout }.map(\.code) == [
        "andere_soort", "onbekende_naam", "dubbel_id",
      ])
    #expect(plan.rapport.afgekeurd.first?.rijen.map(\.regel) == [2, 3, 4])
    #expect(plan.verschil.afgekeurd == 3)
    #expect(plan.kaart.knopen.first { $0.id == "we" }?.velden["gebied"] == "b1")
  }

  @Test("a map with rows that cannot be read is not written again")
  func brokenMap() throws {
    let folder = try folder(["relaties.csv": "van;relatie;naar\nmo;bereikt;xx\n"])
    #expect(throws: KaartimportError.kaartMetFouten(pad: folder.path, aantal: 1)) {
      try Kaartbijwerking.plan([], to: folder.path)
    }
  }

  @Test("files become a map folder that reads back as planned")
  func newMap() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("onze-wijk")
    let files = [
      Bronbestand(naam: "partners.csv", tekst: "Naam;Sector;Wijk\nDe Brug;welzijn;Oost\n"),
      Bronbestand(naam: "gebieden.csv", tekst: "naam;schaal\nOost;wijk\n"),
    ]
    let plan = try Kaartbijwerking.plan(files, to: path)
    #expect(plan.kaart.gegevens.titel == "onze-wijk")
    try plan.write(to: path)
    let read = try Kaartlezer.read(folder: path)
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(Set(read.kaart.knopen.map(\.id)) == ["de-brug", "oost"])
    #expect(read.kaart.knopen.first { $0.id == "de-brug" }?.velden["Wijk"] == "Oost")
  }
}
