import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Checking a map")
struct KaartcontroleTests {
  static let dag = Datum(jaar: 2026, maand: 1, dag: 1)

  @Test("every check has its place and its sentence", arguments: Self.controles)
  func finding(verwacht: Verwacht) throws {
    let resultaat = Proefkaart(verwacht.files).lees()
    #expect(resultaat.rapport.meldingen == [])
    let rapport = resultaat.controle(op: try #require(Self.dag))
    #expect(verwacht.uitkomst(in: rapport) == verwacht.uitkomst)
  }

  static let controles: [Verwacht] = [
    Verwacht("geen_peildatum", "kaart.csv", in: ["kaart.csv": "sleutel;waarde\ntitel;Proef\n"]),
    Verwacht("geen_eigenaar", "", in: [:]),
    Verwacht(
      "moeilijk_bereikbaar_onbekend", "doelgroepen.csv", 2, "moeilijk_bereikbaar",
      in: ["doelgroepen.csv": "id;naam\nmi;Kwetsbare migranten\n"]),
    Verwacht(
      "geen_grondslag", "sleutelfiguren.csv", 2, "telefoon", "Sleutelfiguur A",
      in: ["sleutelfiguren.csv": "id;naam;telefoon\nsa;Sleutelfiguur A;06\nsb;Sleutelfiguur B;\n"]),
    Verwacht(
      "bewaartermijn_voorbij", "sleutelfiguren.csv", 3, "bewaren_tot", "2025",
      in: ["sleutelfiguren.csv": "id;naam;bewaren_tot\nsa;A;2026\nsb;B;2025\n"]),
    Verwacht(
      "geen_schaal", "gebieden.csv", 3, "schaal",
      in: ["gebieden.csv": "id;naam;schaal\nov;Overvecht;wijk\nb1;Buurt 1;\n"]),
    Verwacht(
      "mogelijk_dubbel", "wijkpartners.csv", 4, "naam", "St. Moskee-platform",
      in: [
        "wijkpartners.csv": "id;naam\nmo;Moskeeplatform\nwe;Welzijn Oost\nmp;St. Moskee-platform\n"
      ]),
    Verwacht(
      "mogelijk_dubbel", "wijkpartners.csv", 4, "naam", "Moskeeplatvorm",
      in: ["wijkpartners.csv": "id;naam\nmo;Moskeeplatform\nwe;Welzijn Oost\nmp;Moskeeplatvorm\n"]),
    Verwacht(
      "alias_van_ander", "aliassen.csv", 2, "alias", "welzijn oost",
      in: ["aliassen.csv": "id;alias\nmo;welzijn oost\n"]),
    Verwacht(
      "alias_van_ander", "aliassen.csv", 2, "alias", "WO",
      in: [
        "aliassen.csv": "id;alias\nmo;WO\n",
        "wijkpartners.csv": "id;naam\nmo;Moskeeplatform\nwe;Wo\n",
      ]),
    Verwacht(
      "relatie_na_afloop", "relaties.csv", 2, "vanaf", "2022",
      in: [
        "netwerken.csv": "id;naam;tot\nn1;Buurtnetwerk;2021-05\n",
        "relaties.csv": "van;relatie;naar;vanaf\nsa;lid_van;n1;2022\n",
      ]),
    Verwacht(
      "gevoelige_band", "relaties.csv", 2, "naar", "Moskeeplatform",
      in: ["relaties.csv": "van;relatie;naar\nsa;lid_van;mo\nsa;aanwezig_bij;n1\nsa;beheert;n1\n"]
    ),
    Verwacht(
      "gevoelige_band", "sleutelfiguren.csv", 2, "organisatie", "Moskeeplatform",
      in: ["sleutelfiguren.csv": "id;naam;organisatie\nsa;Sleutelfiguur A;mo\nsb;B;\n"]),
  ]

  @Test("a tie for work is a remark, and says what to do")
  func tieForWork() throws {
    let controle = Proefkaart([
      "sleutelfiguren.csv": "id;naam;functie\nsa;A;wijkagent\n",
      "relaties.csv": "van;relatie;naar\nsa;aanwezig_bij;n1\nsa;lid_van;mo\nsa;lid_van;mo\n",
    ]).lees().controle(op: try #require(Self.dag))
    let found = controle.meldingen.filter { $0.code == "gevoelige_band" }
    #expect(found.map(\.ernst) == [.opmerking])
    #expect(found.first?.tekst.contains("leg de band vast bij de organisatie zelf") == true)
  }

  @Test("relations that have ended are counted")
  func ended() throws {
    let resultaat = Proefkaart([
      "relaties.csv":
        "van;relatie;naar;tot\nmo;bereikt;mi;2024\nwe;bereikt;mi;2025-12\nsa;kent;sb;\n"
    ]).lees()
    let controle = resultaat.controle(op: try #require(Self.dag))
    let melding = try #require(controle.meldingen.first { $0.code == "afgelopen_relaties" })
    #expect(melding.tekst.hasPrefix("2 relaties zijn afgelopen op 01-01-2026"))
    #expect(melding.ernst == .opmerking)
  }

  @Test(
    "names that differ as they should are not taken for doubles",
    arguments: [
      ("Wijkraad Oost", "Wijkraad West"), ("Groep A", "Groep B"), ("Buurt 1.2", "Buurt 12"),
      ("Netwerk 2010", "Netwerk 2011"), ("Brug", "Burg"),
    ])
  func different(names: (String, String)) throws {
    let file = "id;naam\na;\(names.0)\nb;\(names.1)\n"
    let controle = Proefkaart(["wijkpartners.csv": file, "relaties.csv": nil]).lees()
      .controle(op: try #require(Self.dag))
    #expect(!controle.meldingen.contains { $0.code == "mogelijk_dubbel" })
  }

  @Test("a doubt that the map already records is not reported again")
  func recordedDoubt() throws {
    let controle = Proefkaart([
      "wijkpartners.csv": "id;naam\nmo;Moskeeplatform\nmp;Moskee Platform\n",
      "relaties.csv": "van;relatie;naar\nmp;mogelijk_dezelfde;mo\n",
    ]).lees().controle(op: try #require(Self.dag))
    #expect(!controle.meldingen.contains { $0.code == "mogelijk_dubbel" })
  }

  @Test("a circle of any length is named and hangs nothing", arguments: [1, 2, 3, 20_000])
  func circles(length: Int) throws {
    let rows = (0..<length).map { "t\($0);Thema \($0);t\(($0 + 1) % length)\n" }
    let read = Proefkaart(["themas.csv": "id;naam;deel_van\n" + rows.joined()]).lees()
    let circle = try #require(read.rapport.meldingen.first { $0.code == "kring" })
    #expect(read.rapport.aantal(.fout) == 1)
    guard case .controle(.kring(let ids)) = circle.bevinding else { return }
    #expect(ids.count == length + 1)
    #expect(ids.first == "t0")
    #expect(ids.last == "t0")
  }

  private func kringen(_ rows: [String]) -> [[String]] {
    let read = Proefkaart([
      "netwerken.csv": "id;naam\na;A\nb;B\nc;C\n",
      "relaties.csv": "van;relatie;naar;vanaf;tot\n" + rows.map { $0 + "\n" }.joined(),
    ]).lees()
    return read.rapport.meldingen.compactMap { melding in
      guard case .controle(.kring(let ids)) = melding.bevinding else { return nil }
      return ids
    }
  }

  @Test("who changed places is in no circle: there is no day on which both relations hold")
  func changedPlaces() {
    #expect(kringen(["a;deel_van;b;;2020", "b;deel_van;a;2021;"]) == [])
    #expect(
      kringen(["a;deel_van;b;2019;2023", "b;deel_van;c;;2020", "c;deel_van;a;2021-05;"]) == [])
  }

  @Test(
    "relations that hold together on one day are a circle",
    arguments: [
      ["a;deel_van;b;;2021", "b;deel_van;a;2021;"], ["a;deel_van;b;;2020", "b;deel_van;a;;2019"],
      ["a;deel_van;b;;", "b;deel_van;a;2030;2030"],
      ["a;deel_van;b;;2020", "b;deel_van;a;2021;", "a;deel_van;b;2022-03;"],
    ])
  func sameDay(rows: [String]) {
    #expect(kringen(rows) == [["a", "b", "a"]])
  }

  @Test("of circles through the same entry on different days one is named")
  func laterDays() {
    #expect(
      kringen([
        "a;deel_van;b;;2020", "b;deel_van;a;;2020", "b;deel_van;c;2022;", "c;deel_van;b;2022;",
      ]) == [["a", "b", "a"]])
  }

  @Test("a long chain without a circle is no finding")
  func chain() {
    let rows = (0..<20_000).map { "t\($0);Thema \($0);\($0 == 0 ? "" : "t\($0 - 1)")\n" }
    let read = Proefkaart(["themas.csv": "id;naam;deel_van\n" + rows.joined()]).lees()
    #expect(read.rapport.meldingen == [])
  }
}
