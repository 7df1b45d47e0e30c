import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The page of a group about itself")
struct EigenbladzijdeTests {
  private let proef: Eigenproef

  init() throws { proef = try Eigenproef() }

  private func page(_ id: String = "huis") throws -> PageReading {
    try Eigenproef.lees(Eigenbladzijde(verzoek: try proef.verzoek(id)).bladzijde)
  }

  @Test("is sound, for every entry that it keeps", arguments: ["huis", "kring", "piet"])
  func sound(id: String) throws {
    let page = try page(id)
    #expect(page.faults == [])
    let addresses = page.all("form").map { $0.attributes["action"] }
    #expect(addresses == Array(repeating: "/eigen/bevestig/\(id)", count: 2))
  }

  @Test("asks nothing any more on the day on which it was confirmed")
  func confirmed() throws {
    #expect(try page().headings.contains { $0.text.hasPrefix("Klopt wat er over Buurthuis") })
    _ = try proef.register.bevestig("huis", door: .eigenaar(rij: try proef.rij("huis").nummer))
    let vandaag = try Proef.peildatum()
    let confirmed = try #require(try proef.rij("huis").velden[.laatstBevestigd])
    let page = try Eigenproef.lees(
      Eigenbladzijde(verzoek: try proef.verzoek("huis", vandaag: Datum(confirmed) ?? vandaag))
        .bladzijde)
    #expect(page.faults == [])
    #expect(page.all("form").isEmpty)
    #expect(page.headings.contains { $0.text == "Alles klopt" })
    #expect(page.text.contains("U zei vandaag, 1 maart 2026, dat dit klopt."))
  }

  @Test("speaks of another entry by its name, and says when it was last confirmed")
  func named() throws {
    let text = try page("kring").text
    for words in [
      "Wat er over Buurtkring staat", "Met wie Buurtkring verbonden is",
      "Melden dat Buurtkring stopt",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try page().text.contains("Buurtkring: nog nooit bevestigd"))
    #expect(try page().headings.first?.text == "Uw eigen pagina: Buurthuis <De> Brink")
  }

  @Test("says of each field what is there, since when, by whom and who sees it")
  func fields() throws {
    let text = try page().text
    for words in [
      "030-1234567", "Wijk Oost", "Niet vermeld", "Te zien voor iedereen.",
      "Het wijkbureau zette dit op 1 maart 2026 op de kaart.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try self.page("piet").text.contains("Te zien voor alleen het wijkbureau."))
    let rij = try proef.rij("huis")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init(.sector, voor: "welzijn", na: "sport")],
      door: Uitvoerder(rol: "wijkregisseur Oost"))
    #expect(
      try self.page().text.contains("Sinds 1 maart 2026: gewijzigd door wijkregisseur Oost."))
  }

  @Test("tells relations both ways, and of who is hidden only how many there are")
  func relations() throws {
    let text = try page().text
    for words in [
      "Buurthuis <De> Brink werkt samen met Bibliotheek.",
      "Buurthuis <De> Brink wordt ondersteund door Bibliotheek.",
      "Buurthuis <De> Brink bereikt Ouderen.",
      "Er zijn nog 2 relaties die niet voor iedereen zijn.",
      "Bron niet vermeld. Nog nooit bevestigd.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("holds nothing of others that is not for everybody", arguments: ["huis", "kring", "piet"])
  func canary(id: String) throws {
    #expect(!(try page(id).text.lowercased().contains(Eigenproef.kanarie.lowercased())))
  }

  @Test("is there for no entry of somebody else")
  func others() throws {
    let blik = try proef.blik()
    #expect(blik.machtiging.ids == ["huis", "kring", "piet"])
    for id in ["bieb", "geheim", "jan", "bestaat-niet"] { #expect(blik.rij(of: id) == nil) }
  }

  @Test("tells what was sent and what became of it, with the reason")
  func proposals() throws {
    let rij = try proef.rij("huis")
    _ = try proef.register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel,
        velden: [
          .init(.telefoon, voor: "030-1234567", na: "030-7654321"), .init(.website, na: "www.x.nl"),
        ]), door: .eigenaar(rij: rij.nummer))
    let waiting = try page()
    #expect(waiting.text.contains("Wacht op het wijkbureau."))
    #expect(waiting.text.contains("U gaf door: 030-7654321. Dat wacht op het wijkbureau."))
    let order = waiting.headings.filter { $0.level == 2 }.map(\.text)
    #expect(
      try #require(order.firstIndex(of: "Wat u hebt verstuurd"))
        < #require(order.firstIndex(of: "Wat er over u is vastgelegd")))
    _ = try proef.register.beslis(
      1,
      [
        Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1234567"),
        Veldbesluit(plaats: 1, isAanvaard: false, reden: "De site bestaat niet"),
      ], door: .beheer)
    let text = try page().text
    #expect(text.contains("van ‘030-1234567’ naar ‘030-7654321’"))
    #expect(text.contains("Overgenomen op 1 maart 2026."))
    #expect(text.contains("Niet overgenomen op 1 maart 2026. Reden: De site bestaat niet."))
    #expect(!text.contains("Wacht op het wijkbureau."))
  }
}
