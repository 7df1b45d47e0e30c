import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Reading a map folder")
struct KaartlezerTests {
  @Test("headings are understood without regard to case, accents and joining signs")
  func headings() {
    let kaart = Proefkaart([
      "doelgroepen.csv": "ID;Náám;Moeilijk bereikbaar;LAATST-BEVESTIGD\nmi;Migranten;JA;2025\n",
      "relaties.csv": "Source;Relatie;Target;Gewicht;Sinds;Einde\nmo;bereikt;mi;4,0;2011;2012-03\n",
    ]).lees().kaart
    let group = kaart.knopen.first { $0.id == "mi" }
    #expect(group?.naam == "Migranten")
    #expect(group?.moeilijkBereikbaar == .ja)
    #expect(group?.laatstBevestigd == Datum("2025"))
    let relatie = kaart.relaties.first { $0.soort == .bereikt }
    #expect(relatie?.sterkte == 4)
    #expect(relatie?.vanaf == Datum("2011"))
    #expect(relatie?.tot == Datum("03-2012"))
  }

  @Test("a heading that is a column itself keeps its meaning beside a synonym")
  func ownColumnFirst() {
    let kaart = Proefkaart([
      "relaties.csv": "van;relatie;doel;bron;toelichting\nmo;bereikt;mi;blz. 4;via de imam\n",
      "themas.csv": "id;naam;label;soort;type\nta;Taal;TA;beleid;x\n",
    ]).lees().kaart
    #expect(kaart.relaties.first { $0.soort == .bereikt }?.bron == "blz. 4")
    #expect(kaart.relaties.first { $0.soort == .bereikt }?.velden[.toelichting] == "via de imam")
    let theme = kaart.knopen.first { $0.id == "ta" }
    #expect(theme?.naam == "Taal")
    #expect(theme?.soort == "beleid")
    #expect(theme?.velden["label"] == "TA")
    #expect(theme?.velden["type"] == "x")
  }

  @Test("bron is the beginning of a relation only beside doel and without van")
  func sourceAsStart() {
    let read = Proefkaart(["relaties.csv": "bron;relatie;doel\nmo;bereikt;mi\n"]).lees()
    #expect(read.kaart.relaties.contains { $0.soort == .bereikt && $0.bron == nil })
    let missing = Proefkaart(["relaties.csv": "bron;relatie;naar\nmo;bereikt;mi\n"]).lees()
    #expect(missing.rapport.meldingen.contains { $0.code == "kolom_ontbreekt" })
    #expect(missing.rapport.afgekeurd.map { $0.rijen.map(\.tekst) } == [["mo;bereikt;mi"]])
  }

  @Test(
    "an end of a relation may be an id, a name or another spelling",
    arguments: ["mo", " mo ", "Moskeeplatform", "MOSKEEPLATFORM", "moskeeplatform ", "platform mo"])
  func ends(text: String) {
    let read = Proefkaart([
      "aliassen.csv": "id;alias\nmo;Platform  Mô\n",
      "relaties.csv": "van;relatie;naar\n\(text);bereikt;Kwetsbare migranten\n",
    ]).lees()
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(read.kaart.relatieIDs().first == "mo:bereikt:mi")
  }

  @Test("an exact name goes before a folded one, and an id before both")
  func order() {
    let read = Proefkaart([
      "wijkpartners.csv": "id;naam\nx;brug\ny;Brug\nbrug2;z\nz;brug2\n",
      "relaties.csv": "van;relatie;naar\nBrug;bereikt;mi\nbrug2;bereikt;mi\n",
    ]).lees()
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(read.kaart.relaties.prefix(2).map { read.kaart[$0.van].id } == ["y", "brug2"])
  }

  @Test("the kind of relation decides between entries of different kinds with one name")
  func kindDecides() {
    let read = Proefkaart([
      "wijkpartners.csv": "id;naam\nwp;Jongeren\nmo;Moskee\n",
      "doelgroepen.csv": "id;naam;moeilijk_bereikbaar\njo;Jongeren;nee\n",
      "relaties.csv": "van;relatie;naar\nmo;bereikt;Jongeren\n",
    ]).lees()
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(read.kaart.relatieIDs().first == "mo:bereikt:jo")
  }

  @Test(
    "a kind of relation may be written with other joining signs",
    arguments: ["lid_van", "Lid van", "lid-van", "LID VAN", " lidvan "])
  func kinds(text: String) {
    let read = Proefkaart(["relaties.csv": "van;relatie;naar\nsa;\(text);n1\n"]).lees()
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(read.kaart.relaties.first?.soort == .lidVan)
  }

  @Test("short columns become relations with the bron and confirmation of their row")
  func shortColumns() {
    let read = Proefkaart([
      "wijkpartners.csv":
        "id;naam;gebied;bron;laatst_bevestigd\nmo;Moskee;Buurt 1|ov;blz. 4;2025-01-02\n",
      "initiatieven.csv": "id;naam;trekker;thema\nin;Buurttuin;mo;Groen\n",
      "themas.csv": "naam\nGroen\n", "relaties.csv": nil,
    ]).lees()
    #expect(read.rapport.aantal(.fout) == 0)
    #expect(read.kaart.knopen.first { $0.id == "mo" }?.velden[.gebied] == "b1|ov")
    #expect(
      read.kaart.relatieIDs() == [
        "b1:deel_van:ov", "mo:werkzaam_in:b1", "mo:werkzaam_in:ov", "in:actief_op:groen",
        "mo:beheert:in",
      ])
    #expect(read.kaart.relaties[1].bron == "blz. 4")
    #expect(read.kaart.relaties[1].laatstBevestigd == Datum("2025-01-02"))
    #expect(read.kaart.relaties.allSatisfy { $0.korteKolom != nil })
  }

  @Test("the area of a doelgroep is a property and no relation")
  func areaOfGroup() {
    let read = Proefkaart([
      "doelgroepen.csv": "id;naam;gebied\nmi;Migranten;Overvecht\n"
    ]).lees()
    #expect(read.kaart.knopen.first { $0.id == "mi" }?.velden[.gebied] == "ov")
    #expect(!read.kaart.relaties.contains { read.kaart[$0.van].id == "mi" })
  }

  @Test("a row without id gets one from its name, the same every time")
  func generatedIDs() {
    let file = "naam\nCafé ’t Hoogt & Co.\nWijk in bedrijf\n"
    let read = Proefkaart(["wijkpartners.csv": file]).lees()
    let ids = read.kaart.knopen.filter { $0.knoopsoort == .wijkpartner }.map(\.id)
    #expect(ids == ["cafe-t-hoogt-co", "wijk-in-bedrijf"])
  }

  @Test("columns of the user's own are kept")
  func ownColumns() {
    let read = Proefkaart([
      "themas.csv": "id;naam;Kleur;trefwoorden\nta;Taal;rood;a|b\n",
      "relaties.csv": "van;relatie;naar;Hoe vaak\nmo;bereikt;mi;wekelijks\n",
    ]).lees()
    #expect(read.kaart.knopen.last?.velden["Kleur"] == nil)
    let theme = read.kaart.knopen.first { $0.id == "ta" }
    #expect(theme?.velden["Kleur"] == "rood")
    #expect(theme?.velden["tags"] == "a|b")
    #expect(read.kaart.relaties.first?.velden["Hoe vaak"] == "wekelijks")
  }

  @Test("an own kind of relation is read with its wordings and kinds")
  func ownKinds() throws {
    let read = Proefkaart([
      "relatiesoorten.csv":
        "naam;van;naar;contact;heen;symmetrisch\nsponsort;Wijkpartners|netwerk;partij;ja;;nee\n",
      "relaties.csv": "van;relatie;naar\nmo;Sponsort;we\nmi;sponsort;mo\n",
    ]).lees()
    let kind = try #require(read.kaart.eigenRelatiesoorten.first)
    #expect(kind.van == [.init(.wijkpartner), .init(.netwerk)])
    #expect(kind.naar == .partij)
    #expect(kind.heen == "sponsort")
    #expect(kind.terug == "sponsort")
    #expect(kind.contact == .ja)
    #expect(read.rapport.meldingen.map(\.code) == ["verkeerde_einden"])
  }

  @Test("rows with a fout are set aside exactly as they were")
  func setAside() {
    let read = Proefkaart([
      "relaties.csv":
        "van;relatie;naar;sterkte;toelichting\r\nmo;bereikt;mi;9;\"twee\r\nregels\"\r\nmo ; kent;x;;\r\n"
    ]).lees()
    #expect(read.kaart.relaties.first?.sterkte == nil)
    #expect(read.kaart.relaties.first?.velden[.toelichting] == "twee\r\nregels")
    let aside = read.rapport.afgekeurd.first
    #expect(aside?.bestand == "relaties.csv")
    #expect(aside?.kopregel == "van;relatie;naar;sterkte;toelichting")
    #expect(aside?.rijen.map(\.regel) == [2, 4])
    #expect(
      aside?.rijen.map(\.tekst) == [
        "mo;bereikt;mi;9;\"twee\r\nregels\"", "mo ; kent;x;;",
      ])
  }

  @Test("an unknown visibility is read as confidential")
  func visibility() {
    let read = Proefkaart(["netwerken.csv": "id;naam;zichtbaarheid\nn1;Netwerk;geheim\n"]).lees()
    #expect(read.kaart.knopen.first { $0.id == "n1" }?.zichtbaarheid == .vertrouwelijk)
  }

  @Test("file names may differ in case")
  func fileNames() {
    let read = Proefkaart([
      "netwerken.csv": nil, "Netwerken.CSV": "id;naam\nn2;Taalnetwerk\n",
      "thema's.csv": "naam\nTaal\n",
    ]).lees()
    #expect(read.rapport.meldingen == [])
    #expect(read.kaart.nummer(of: "n2") != nil)
    #expect(read.kaart.nummer(of: "taal") != nil)
  }

  @Test("everything wrong is found in one run, in the order of the files")
  func everything() {
    let read = Proefkaart([
      "kaart.csv": "sleutel;waarde\n", "gebieden.csv": "id;naam;schaal\nov;Overvecht;groot\n",
      "wijkpartners.csv": "id;naam;gebied\nmo;Moskee;nergens\nwe;;\n",
      "relaties.csv": "van;relatie;naar\nmo;ontmoet;mi\nxx;bereikt;mi\n",
    ]).lees()
    #expect(
      read.rapport.meldingen.map { "\($0.bestand):\($0.regel ?? 0) \($0.code)" } == [
        "kaart.csv:0 geen_titel", "gebieden.csv:2 onbekende_keuze",
        "wijkpartners.csv:2 onbekende_naam", "wijkpartners.csv:3 leeg_verplicht",
        "relaties.csv:2 onbekende_relatie", "relaties.csv:3 onbekende_naam",
      ])
  }

  @Test("what is wrong with a folder as a whole is an error")
  func folders() throws {
    let folder = try TemporaryFolder()
    #expect(throws: KaartimportError.geenKaart(pad: folder.path)) {
      try Kaartlezer.read(folder: folder.path)
    }
    let none = folder.path("niets")
    #expect(throws: KaartimportError.bestaatNiet(pad: none)) { try Kaartlezer.read(folder: none) }
    let file = try folder.write("x", to: "los.csv")
    #expect(throws: KaartimportError.geenMap(pad: file)) { try Kaartlezer.read(folder: file) }
  }

  @Test("the invented neighbourhood imports without a fout")
  func exampleMap() throws {
    let read = try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk"))
    #expect(read.rapport.meldingen.filter { $0.ernst == .fout } == [])
    #expect((80...150).contains(read.kaart.knopen.count))
  }
}
