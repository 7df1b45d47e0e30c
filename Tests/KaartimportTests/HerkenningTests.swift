import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Recognising what a file holds")
struct HerkenningTests {
  @Test(
    "by name, else by headings",
    arguments: [
      ("Wijkpartners.csv", "naam\n", "wijkpartners"),
      ("export wijkpartners 2024.csv", "id;naam\n", "wijkpartners"),
      ("lijst.csv", "naam;sector\n", "wijkpartners"), ("lijst.csv", "naam;schaal\n", "gebieden"),
      ("lijst.csv", "naam;grondslag\n", "sleutelfiguren"),
      ("lijst.csv", "naam;trekker\n", "initiatieven"),
      ("lijst.csv", "naam;moeilijk bereikbaar\n", "doelgroepen"),
      ("lijst.csv", "id;alias\n", "aliassen"), ("lijst.csv", "sleutel;waarde\n", "kaart"),
      ("lijst.csv", "naam;heen;terug\n", "relatiesoorten"),
      ("lijst.csv", "van;relatie;naar\n", "relaties"),
      ("lijst.csv", "bron;relatie;doel\n", "relaties"),
      ("nodes.csv", "Id,Label\n", "gephi-knopen"),
      ("edges.csv", "Source,Target,Type,Kind,Weight\n", "gephi-relaties"),
      ("elements.csv", "Label,Type,Description,Tags\n", "kumu-elementen"),
      ("connections.csv", "From,To,Direction,Type,Strength\n", "kumu-verbindingen"),
      ("lijst.csv", "naam;soort\nOost;wijk\nDe Brug;organisatie\n", "kumu-elementen"),
      ("x.csv", "groep;organisatie_zoals_vermeld;rol;sleutelfiguur_id\n", "deelnemers"),
    ])
  func reading(file: (naam: String, tekst: String, lezing: String)) throws {
    let found = try Kaartbijwerking.readings(
      of: [Bronbestand(naam: file.naam, tekst: file.tekst)])
    #expect(found.map(\.lezing.naam) == [file.lezing])
  }

  @Test(
    "a file that could be two things is refused with all readings",
    arguments: [
      ("lijst.csv", "naam;duur;plek\n", ["netwerken", "initiatieven"]),
      ("lijst.csv", "naam;organisatie;netwerk\n", ["sleutelfiguren", "deelnemers"]),
      (
        "lijst.csv", "id;naam;omschrijving\n",
        [
          "gebieden", "wijkpartners", "sleutelfiguren", "netwerken", "initiatieven", "themas",
          "doelgroepen",
        ]
      ),
    ])
  func ambiguous(file: (naam: String, tekst: String, lezingen: [String])) throws {
    let bestand = Bronbestand(naam: file.naam, tekst: file.tekst)
    let readings = file.lezingen.compactMap { Bestandslezing(naam: $0) }
    #expect(
      throws: KaartimportError.dubbelzinnig(bestand: file.naam, lezingen: readings)
    ) { try Kaartbijwerking.readings(of: [bestand]) }
    let said = Kaartbijwerking.Aanwijzing(lezingen: [file.naam: readings[0]])
    #expect(try Kaartbijwerking.readings(of: [bestand], said).map(\.lezing) == [readings[0]])
  }

  @Test("a file of which nothing is known is refused", arguments: ["", "a;b;c\n1;2;3\n"])
  func unknown(text: String) {
    #expect(throws: KaartimportError.nietHerkend(bestand: "x.csv")) {
      try Kaartbijwerking.readings(of: [Bronbestand(naam: "x.csv", tekst: text)])
    }
  }

  @Test("nodes and edges of Gephi become entries and relations")
  func gephi() throws {
    let folder = try TemporaryFolder()
    let files = [
      Bronbestand(
        naam: "nodes.csv",
        tekst: "Id,Label,Kind\nmo,Moskee,Wijkpartner\nmi,Migranten,doelgroep\nx,Iets,\n"),
      Bronbestand(
        naam: "edges.csv",
        tekst: "Source,Target,Type,Kind,Weight\nmo,mi,Directed,bereikt,4.0\nmo,mi,Directed,x,1\n"),
    ]
    let plan = try Kaartbijwerking.plan(files, to: folder.path("kaart"))
    #expect(plan.kaart.relatieIDs() == ["mo:bereikt:mi"])
    #expect(plan.kaart.relaties.first?.sterkte == 4)
    #expect(plan.kaart.relaties.first?.velden["Type"] == "Directed")
    #expect(
      plan.rapport.meldingen.filter { $0.ernst == .fout }.map { "\($0.code) \($0.regel ?? 0)" }
        == ["onbekende_relatie 3", "soort_onbekend 4"])
  }

  @Test("edges without a kind of relation get the one that the caller gives")
  func givenKind() throws {
    let folder = try TemporaryFolder()
    for file in Proefkaart().bestanden {
      try folder.write(String(decoding: file.bytes ?? [], as: UTF8.self), to: file.naam)
    }
    let edges = Bronbestand(
      naam: "edges.csv", tekst: "Source,Target,Type,Weight\nmo,we,Undirected,2\n")
    let without = try Kaartbijwerking.plan([edges], to: folder.path)
    #expect(without.rapport.meldingen.contains { $0.code == "kolom_ontbreekt" })
    #expect(without.verschil.regels == [])
    let with = try Kaartbijwerking.plan(
      [edges], to: folder.path, .init(relatie: "Werkt samen met"))
    #expect(with.verschil.regels.map(\.sleutel) == ["mo werkt_samen_met we"])
  }

  @Test("elements and connections of Kumu become entries and relations")
  func kumu() throws {
    let folder = try TemporaryFolder()
    let files = [
      Bronbestand(
        naam: "elements.csv",
        tekst:
          "Label,Type,Description,Tags\nMoskee,Organization,Aan het plein,a|b\nOost,Wijk,,\n"
          + "Fatima,Person,,\n"),
      Bronbestand(
        naam: "connections.csv",
        tekst:
          "From,To,Direction,Type,Strength\nMoskee,Oost,directed,werkzaam in,\n"
          + "Fatima,Moskee,directed,Lid van,5\n"),
    ]
    let plan = try Kaartbijwerking.plan(files, to: folder.path("kaart"))
    #expect(plan.rapport.aantal(.fout) == 0)
    #expect(plan.kaart.relatieIDs() == ["moskee:werkzaam_in:oost", "fatima:lid_van:moskee"])
    let moskee = try #require(plan.kaart.knopen.first { $0.id == "moskee" })
    #expect(moskee.omschrijving == "Aan het plein")
    #expect(moskee.velden["tags"] == "a|b")
    #expect(plan.kaart.knopen.first { $0.id == "oost" }?.schaal == .wijk)
    #expect(
      plan.rapport.meldingen.filter { $0.code == "soort_gelezen_als" }.map(\.waarde)
        == ["Organization", "Wijk", "Person"])
  }
}
