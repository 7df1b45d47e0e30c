import DocumentText
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("A page of the portal")
struct BladzijdeTests {
  static func kader(_ wijze: Verwijzer.Wijze = .server, contact: String? = nil) throws -> Kader {
    var waarden = Velden()
    waarden["titel"] = "Kaart <b>& co</b>"
    waarden["bron"] = "Lijst van januari"
    return Kader(
      gegevens: Kaartgegevens(waarden: waarden), peildatum: try Proef.peildatum(),
      contact: contact, wijze: wijze)
  }

  @Test(
    "is sound for who sees it and who hears it",
    arguments: [Verwijzer.Wijze.server, .bestanden])
  func sound(wijze: Verwijzer.Wijze) throws {
    let kader = try Self.kader(wijze, contact: "wijk@example.nl")
    let page = PageReading(OverDezeKaart(kader).bladzijde.html(in: kader))
    #expect(page.faults == [])
    #expect(page.links.first?.text == "Naar de inhoud")
    #expect(page.text.contains("Kaart <b>& co</b>"))
  }

  @Test(
    "the menu holds the pages of who looks",
    arguments: [
      (Bezoeker.publiek, ["/", "/wie-bereikt", "/over"]),
      (.groep("Kookgroep"), ["/", "/wie-bereikt", "/over", "/eigen", "/uitloggen"]),
      (.bureau("wijk"), ["/", "/wie-bereikt", "/over", "/bureau", "/uitloggen"]),
    ])
  func menu(bezoeker: Bezoeker, addresses: [String]) throws {
    let bladzijde = Bladzijde(
      "Titel", op: .over, bezoeker: bezoeker, melding: Melding(.gelukt, "Opgeslagen."),
      inhoud: [])
    let page = PageReading(bladzijde.html(in: try Self.kader()))
    #expect(page.faults == [])
    #expect(page.links.dropFirst(2).prefix(addresses.count).map(\.address) == addresses)
    #expect(page.text.contains("Gelukt. Opgeslagen."))
  }

  @Test("a page that tells of a fault has a title of its own and is no page of the menu")
  func fault() throws {
    let html = Foutbladzijde.bladzijde(404).html(in: try Self.kader())
    #expect(html.contains("<title>Deze bladzijde is er niet | Kaart &lt;b&gt;&amp; co"))
    #expect(!html.contains("aria-current"))
    let page = PageReading(html)
    #expect(page.faults == [])
    #expect(page.links.dropFirst().allSatisfy { $0.address.hasPrefix("/") })
  }

  @Test(
    "says what people may do with the facts",
    arguments: [
      ("CC0 1.0", "Iedereen mag deze gegevens gebruiken (CC0 1.0)."),
      ("Alleen lezen", "Alleen lezen"),
    ])
  func reuse(licence: String, text: String) throws {
    var kader = try Self.kader()
    var waarden = kader.gegevens.waarden
    waarden["licentie"] = licence
    kader.gegevens = Kaartgegevens(waarden: waarden)
    let page = PageReading(OverDezeKaart(kader).bladzijde.html(in: kader))
    #expect(page.text.contains(text))
  }

  @Test(
    "no text can break out of its place", .tags(.property),
    arguments: NastyText.samples.filter { !SafeText.cleaned($0).trimmed.isEmpty })
  func nasty(text: String) throws {
    let bladzijde = Bladzijde(
      text, op: .ingang(.thema, id: "x"), kruimels: [.init(text, .begin)],
      bezoeker: .groep(text), melding: Melding(.fout, HTMLFragment(text)),
      inhoud: [.terms([(HTMLFragment(text), [HTMLFragment(text)])])])
    let page = PageReading(bladzijde.html(in: try Self.kader(contact: text)))
    #expect(page.faults == [])
    #expect(page.all("b").isEmpty && page.all("script").isEmpty)
  }
}
