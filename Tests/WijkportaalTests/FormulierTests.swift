import DocumentText
import TestSupport
import Testing

@testable import Wijkportaal

@Suite("A form")
struct FormulierTests {
  static let keuzes = [Invoerveld.Keuze("a", "Eerste"), Invoerveld.Keuze("b", "Tweede")]

  static func veld(_ soort: Invoerveld.Soort) -> Invoerveld {
    var veld = Invoerveld(
      "x", "Vraag", soort, waarde: "b", hulp: "Zo vult u het in.", fout: "Vul iets in.")
    veld.isVerplicht = true
    veld.grens = 200
    return veld
  }

  static func page(_ inhoud: [HTMLFragment]) throws -> PageReading {
    let bladzijde = Bladzijde("Formulier", op: .eigen("wijzig"), inhoud: inhoud)
    return PageReading(bladzijde.html(in: try BladzijdeTests.kader()))
  }

  @Test(
    "of every kind is sound, and a fault leads to its field",
    arguments: [
      Invoerveld.Soort.regel("email"), .tekst(), .keuze(Self.keuzes), .rondjes(Self.keuzes),
      .vinkje,
    ])
  func sound(soort: Invoerveld.Soort) throws {
    let veld = Self.veld(soort)
    let page = try Self.page([
      Formulier.fouten([veld]),
      Formulier.versturen(
        naar: "/eigen/wijzig", .init(token: "t", inzending: "n"),
        [veld.markup, Formulier.knoppen(Knop("Opslaan"))]),
    ])
    #expect(page.faults == [])
    #expect(page.links.contains { $0.address == "#veld-x" && $0.text == "Vul iets in." })
    let described = page.elements.filter {
      $0.attributes["aria-describedby"] == "veld-x-hulp veld-x-fout"
    }
    #expect(described.count == 1)
    let hidden = page.all("input").filter { $0.attributes["type"] == "hidden" }
    #expect(hidden.map { $0.attributes["name"] } == ["bewijs", "inzending"])
  }

  @Test("shows what was filled in, but never a password")
  func values() throws {
    let page = try Self.page([
      Self.veld(.keuze(Self.keuzes)).markup,
      Invoerveld("p", "Wachtwoord", .regel("password"), waarde: "geheim").markup,
    ])
    let chosen = page.all("option").filter { $0.attributes["selected"] != nil }
    #expect(chosen.map { $0.attributes["value"] } == ["b"])
    #expect(page.all("input").allSatisfy { $0.attributes["value"] == nil })
  }

  @Test("without faults has no list of them")
  func noFaults() { #expect(Formulier.fouten([Invoerveld("a", "A")]) == .empty) }
}
