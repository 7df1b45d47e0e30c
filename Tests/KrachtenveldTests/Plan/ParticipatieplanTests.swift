import DocumentText
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The plan")
struct ParticipatieplanTests {
  /// The plan of a vraagstuk of the small map of these tests.
  static func plan(_ naam: String, isOpenbaar: Bool = false) throws -> Participatieplan {
    let kaart = try Kaartlezer.read(folder: Project.path("Tests/Fixtures/plan")).kaart
    let graaf = KaartGraph(
      isOpenbaar ? kaart.openbaar() : kaart, peildatum: try #require(Datum("2026-03-01")))
    let stuk = try #require(graaf.kaart.krachtenveld.vraagstuk(naam))
    return Participatieplan(graaf, stuk, isOpenbaar: isOpenbaar, onderdelen: [])
  }

  @Test("is the one that we looked at", .tags(.golden), arguments: [false, true])
  func golden(isOpenbaar: Bool) throws {
    let text = MarkdownWriter().markdown(try Self.plan("kade", isOpenbaar: isOpenbaar).document)
    expectGolden(text, "plan/kade\(isOpenbaar ? "-openbaar" : "").md")
  }

  @Test("of a vraagstuk with nothing but a name asks for everything", .tags(.golden))
  func empty() throws {
    let text = MarkdownWriter().markdown(try Self.plan("leeg").document)
    expectGolden(text, "plan/leeg.md")
  }

  @Test("of the example is the one that we looked at", .tags(.golden))
  func example() throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    for stuk in kaart.krachtenveld.vraagstukken {
      let plan = Participatieplan(graaf, stuk, onderdelen: [])
      expectGolden(MarkdownWriter().markdown(plan.document), "plan/\(stuk.id).md")
    }
  }

  @Test("the lists for a spreadsheet are the ones that we looked at", .tags(.golden))
  func lists() throws {
    let blocks = try Self.plan("kade").tabellen.map { DocumentBlock.table($0) }
    expectGolden(
      MarkdownWriter().markdown(Document(title: "Lijsten", blocks: blocks)), "plan/lijsten.md")
  }

  @Test("takes the advice and what else the analysis tells, and nothing twice")
  func parts() throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Tests/Fixtures/plan")).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-03-01")))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("kade"))
    let part = { naam in
      Onderdeel(naam, uitleg: "") { _ in
        [
          .heading(level: 1, naam), .paragraph("Zin van \(naam)."),
          .heading(level: 2, "Dubbel"),
          .table(DocumentTable(name: "aanbod", caption: "Zin van \(naam).", columns: ["a"])),
          .table(
            DocumentTable(
              name: "lang", caption: "Lange tabel.", columns: ["a"],
              rows: (1...26).map { ["rij \($0)"] })),
          .heading(level: 2, "Voor programma's"),
          .table(DocumentTable(name: "d", caption: "Ruw", columns: ["a"], isData: true)),
        ]
      }
    }
    let text = MarkdownWriter().markdown(
      Participatieplan(
        graaf, stuk, onderdelen: ["oordelen", "wie", "advies", "controlevragen", "nieuw"].map(part)
      ).document)
    #expect(text.contains("## Advies voor de participatie\n"))
    #expect(text.contains("## Analyse\n\n### nieuw"))
    #expect(text.ranges(of: "Zin van controlevragen.").count == 2, "a sentence and a caption")
    #expect(!text.contains("Zin van wie."), "there are actors already")
    #expect(!text.contains("Ruw"))
    #expect(text.contains("alle getallen ziet u met: wijkweb krachtenveld kade --nieuw"))
    #expect(text.ranges(of: "Lange tabel.").count == 1, "the control questions keep theirs")
  }

  @Test("names with every sign leave the page whole", .tags(.property), arguments: UInt64(0)..<40)
  func nasty(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // A file with a NUL is no text, and is refused as a whole.
    let nasty = (0..<3).map { _ in NastyText.random(using: &random).replacing("\0", with: "") }
    let cell = { (text: String) in
      "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
    let files = [
      "kaart.csv": "sleutel;waarde\ntitel;Kaart\n",
      "wijkpartners.csv": "id;naam\na;\(cell("a" + nasty[0]))\n",
      "vraagstukken.csv": "id;naam;doel\nv;\(cell("v" + nasty[1]));\(cell("d" + nasty[2]))\n",
      "posities.csv": "vraagstuk;actor;belang;toelichting\nv;a;5;x\n",
    ].map { Bronbestand(naam: $0.key, tekst: $0.value) }
    let kaart = Kaartlezer.read(files.sorted { $0.naam < $1.naam }).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-03-01")))
    let stuk = try #require(kaart.krachtenveld.vraagstukken.first)
    let page = HTMLWriter(contents: "Inhoud").html(
      Participatieplan(graaf, stuk, onderdelen: []).document)
    #expect(SVGReading(Array(page.utf8)).fault == nil)
    #expect(!page.contains("<script"))
  }
}
