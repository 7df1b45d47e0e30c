import DOTLanguage
import GraphvizLayout
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// What the pictures of cards say.
@Suite struct KaartenplaatTests {
  private static func utrecht() throws -> KaartGraph {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart
    return KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  private static func plaat(
    _ naam: String, _ graaf: KaartGraph, over id: String? = nil, in gebied: String? = nil,
    soort: String? = nil, thema: String? = nil, papier: Papier = .a3
  ) throws -> Kaartplaat {
    let node = { (id: String) in graaf.node(try #require(graaf.kaart.nummer(of: id))) }
    let vraag = Beeldvraag(
      graaf, onderwerpen: try id.map { [try node($0)] } ?? [], gebied: try gebied.map(node),
      thema: try thema.map(node), soort: soort, papier: papier)
    return try #require(Plaatsoort.named(naam)).plaat(vraag)
  }

  private static func names(_ plaat: Kaartplaat, on card: String) -> [String] {
    plaat.tabel.rijen.filter { $0[0] == card }.map { $0[1] }
  }

  @Test("partners and networks stand in the wijk where they work, in a fixed order")
  func wijken() throws {
    let plaat = try Self.plaat("wijken", Self.utrecht())
    #expect(
      Self.names(plaat, on: "Overvecht")
        == [
          "Wijkbureau Overvecht", "Wijkraad Overvecht", "Cumulus Welzijn", "Perspectief PPI",
          "Ning Overvecht",
        ])
    #expect(
      Self.names(plaat, on: "Vleuten-De Meern") == ["Wijkservicecentrum Vleuten-De Meern"])
    #expect(plaat.tabel.rijen.count { $0[1] == "Cumulus Welzijn" } == 4)
    #expect(plaat.weggelaten == 0)
  }

  @Test("a picture has title, place, date, source, legend and what was left out")
  func header() throws {
    let plaat = try Self.plaat("wijken", Self.utrecht())
    let texts = try SheetCheck(plaat).svg.lines
    #expect(texts.contains("Sociale kaart per wijk"))
    #expect(texts.contains { $0.hasPrefix("Utrecht · peildatum 1 februari 2011 · bron: ") })
    #expect(texts.contains { $0.contains("Niet getekend: 98 sleutelfiguren") })
    #expect(texts.contains("Bewoners en wijkraden"))
    #expect(texts.contains("lijn: staat in de bron"))
    #expect(texts.contains("lijn: afgeleid uit de bron"))
    #expect(!texts.contains("Sport"))
    #expect(!texts.contains("Doelgroep"))
  }

  @Test("what is derived is dashed, what is stated is not")
  func certainty() throws {
    let check = try SheetCheck(Self.plaat("wijken", Self.utrecht()))
    let styles = check.edges.reduce(into: [:]) { styles, edge in
      styles[edge.tail + " " + edge.head] = edge.attributes["style"]
    }
    #expect(
      styles["wijk-zuid-wijkbureau-zuid wijk-zuid-wijkraad-zuid"] == "solid")
    #expect(
      styles["wijk-west-wijkbureau-west wijk-west-wijkraad-west"] == "dashed")
  }

  @Test("the seven sectors are always there, the empty ones say so")
  func sectoren() throws {
    let plaat = try Self.plaat("sectoren", Self.utrecht())
    let titles = plaat.tabel.rijen.map { $0[0] }.reduce(into: [String]()) { titles, title in
      if titles.last != title { titles.append(title) }
    }
    #expect(
      titles == [
        "Onderwijs", "Opvang", "Welzijn", "Sport", "Cultuur", "Ondernemers",
        "Bewonersorganisaties", "Gemeente", "Sector niet vermeld",
      ])
    let empty = plaat.tabel.rijen.filter { $0[1].isEmpty }
    #expect(empty.map { $0[0] } == ["Opvang", "Sport"])
    #expect(empty.allSatisfy { $0[3] == "nog niemand vastgelegd" })
    #expect(try SheetCheck(plaat).svg.lines.count { $0 == "nog niemand vastgelegd" } == 2)
  }

  @Test("a group that nobody reaches is drawn, and says so")
  func gap() throws {
    var builder = Kaartbouwer()
    try builder.knoop(.gebied, "b", "Buurt")
    try builder.knoop(
      .doelgroep, "d", "Stille ouders", [.gebied: "b", .moeilijkBereikbaar: "ja"])
    try builder.knoop(.wijkpartner, "w", "Welzijn")
    try builder.relatie("w", "werkzaam_in", "b")
    let graaf = KaartGraph(builder.kaart, peildatum: try #require(Datum("2026-01-01")))
    let plaat = try Self.plaat("buurt", graaf, over: "b")
    let texts = try SheetCheck(plaat).svg.lines
    #expect(texts.contains("Stille ouders"))
    #expect(texts.contains("nog geen bereik bekend"))
  }

  @Test(
    "people appear as roles, never by name", arguments: ["wijken", "buurt", "sectoren", "tweeluik"])
  func roles(naam: String) throws {
    var builder = Kaartbouwer()
    try builder.knoop(.gebied, "b", "Buurt", [.schaal: "wijk"])
    try builder.knoop(.sleutelfiguur, "s1", "Fatima Voorbeeld", [.functie: "buurtmoeder"])
    try builder.knoop(.sleutelfiguur, "s2", "Jan Voorbeeld")
    try builder.knoop(.wijkpartner, "w", "Welzijn")
    try builder.knoop(.wijkpartner, "x", "School")
    try builder.knoop(.netwerk, "n", "Overleg")
    for (van, soort, naar) in [
      ("s1", "werkt_bij", "w"), ("s2", "vertegenwoordigt", "x"), ("s1", "lid_van", "n"),
      ("s2", "lid_van", "n"), ("s1", "kent", "s2"), ("s1", "werkzaam_in", "b"),
      ("s2", "werkzaam_in", "b"), ("w", "werkzaam_in", "b"), ("x", "werkzaam_in", "b"),
    ] {
      try builder.relatie(van, soort, naar)
    }
    let graaf = KaartGraph(builder.kaart, peildatum: try #require(Datum("2026-01-01")))
    let soort = try #require(Plaatsoort.named(naam))
    let plaat = try Self.plaat(naam, graaf, over: soort.onderwerp.isEmpty ? nil : "b")
    #expect(!plaat.document.text.contains("Voorbeeld"))
    #expect(!plaat.tabel.rijen.joined().contains { $0.contains("Voorbeeld") })
    if naam == "buurt" { #expect(plaat.document.text.contains("Buurtmoeder")) }
  }

  @Test("an area, a kind and a theme narrow the picture")
  func narrowing() throws {
    let graaf = try Self.utrecht()
    let zuid = try Self.plaat("wijken", graaf, in: "zuid")
    #expect(Self.names(zuid, on: "Zuid").contains("Wijkraad Zuid"))
    #expect(!zuid.tabel.rijen.contains { $0[1] == "Wijkraad Oost" })
    let networks = try Self.plaat("wijken", graaf, soort: "Netwerk")
    #expect(networks.tabel.rijen.allSatisfy { $0[2].isEmpty || $0[2] == "Netwerk of overleg" })
    let theme = try Self.plaat("wijken", graaf, thema: "initiatiefkracht")
    #expect(Self.names(theme, on: "West") == ["Lieveling"])
  }

  @Test("above five hundred entries the picture is refused with the numbers")
  func tooLarge() throws {
    let graaf = KaartGraph(
      try RandomKaart.make(seed: 1, parties: 900), peildatum: try #require(Datum("2026-01-01")))
    let error = #expect(throws: KaartbeeldError.self) { try Self.plaat("wijken", graaf) }
    guard case .teGroot(let aantal, 500)? = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(aantal > 500)
    #expect(error?.tekst.contains("--in, --thema of --soort") == true)
  }

  @Test("what does not fit on the sheet is counted, and stands in the table")
  func leftOut() throws {
    let plaat = try Self.plaat("wijken", Self.utrecht(), papier: .a4)
    #expect(plaat.weggelaten > 0)
    let texts = try SheetCheck(plaat).svg.lines.joined(separator: " ")
    #expect(texts.contains("\(plaat.weggelaten) vakken die niet passen op dit papier"))
    #expect(plaat.tabel.rijen.count == 111)
  }

  @Test("no text on A3 is smaller than nine points", arguments: Plaatsoort.alle.map(\.naam))
  func typeSize(naam: String) throws {
    let soort = try #require(Plaatsoort.named(naam))
    let graaf = try Self.utrecht()
    let subject = graaf.knopen(soort.onderwerp).first.map { graaf.knoop($0).id }
    let check = try SheetCheck(Self.plaat(naam, graaf, over: subject))
    let sizes = check.svg.texts.compactMap { $0.attributes["font-size"].flatMap { Double($0) } }
    #expect(try #require(sizes.min()) >= 9)
    #expect(abs(check.page.width - 1190.55) < 1 && abs(check.page.height - 841.89) < 1)
  }

  @Test("a small map is drawn as it was", .tags(.golden))
  func golden() throws {
    var builder = Kaartbouwer()
    try builder.knoop(.gebied, "s", "Stad", [.schaal: "stad"])
    try builder.knoop(.gebied, "w", "Wijk", [.schaal: "wijk"])
    try builder.knoop(.wijkpartner, "a", "Wijkbureau", [.gemeentelijk: "ja"])
    try builder.knoop(.wijkpartner, "b", "Wijkraad", [.sector: "bewonersorganisaties"])
    try builder.knoop(.netwerk, "n", "Overleg \"Wijk\" & co")
    try builder.relatie("w", "deel_van", "s")
    for id in ["a", "b", "n"] { try builder.relatie(id, "werkzaam_in", "w") }
    try builder.relatie("a", "ondersteunt", "b", nil, [.zekerheid: "afgeleid"])
    try builder.relatie("b", "lid_van", "n")
    let graaf = KaartGraph(builder.kaart, peildatum: try #require(Datum("2026-01-01")))
    expectGolden(try Self.plaat("wijken", graaf).document.text, "Kaartbeeld/wijken.dot")
  }
}
