import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The work list")
struct WerklijstTests {
  let proef: Bureauproef

  init() throws { proef = try Bureauproef() }

  private func ids(_ vraag: [String: String]) throws -> [String] {
    Werklijst(try proef.kader(), .init { vraag[$0] }).posten.map(\.rij.id)
  }

  @Test("holds what was never confirmed first, then the oldest")
  func order() throws {
    #expect(try ids([:]) == ["p", "b", "kerk", "n", "a"])
    proef.verzet(dagen: 365)
    #expect(try ids([:]) == ["p", "b", "kerk", "n", "a", "c"])
  }

  @Test(
    "holds only what is chosen",
    arguments: [
      (["maanden": "24"], ["p", "b", "kerk", "n"]), (["maanden": "6", "wijk": "oost"], ["a"]),
      (["soort": "thema"], ["eenzaamheid", "groen"]), (["soort": "gebied"], ["buurt", "oost"]),
      (["wijk": "bestaat-niet"], []), (["maanden": "3"], ["p", "b", "kerk", "n", "a"]),
    ])
  func chosen(vraag: [String: String], expected: [String]) throws {
    #expect(try ids(vraag) == expected)
  }

  @Test("does not hold what was confirmed today, or has ended")
  func done() throws {
    try proef.register.bevestig("b", door: .beheer)
    _ = try proef.register.beeindig("n", door: .beheer)
    proef.verzet(dagen: 1)
    #expect(try ids([:]) == ["p", "kerk", "a"])
  }

  @Test("is a page on which every button says of which entry it is, and leads back here")
  func page() throws {
    let keuze = Werklijst.Keuze { ["maanden": "24", "wijk": ""][$0] }
    let page = try proef.lees(
      Werklijstbladzijde(kader: try proef.kader(), keuze: keuze).bladzijde())
    #expect(
      page.text.contains(
        "4 regels moeten worden nagekeken. Eerst wat nooit is bevestigd, daarna het oudste."))
    #expect(page.text.contains("Wie dit bijhoudt, is niet vermeld."))
    let labels = page.all("button").compactMap { $0.attributes["aria-label"] }
    #expect(labels.count == 8 && Set(labels).count == 8)
    let back = page.all("input").filter { $0.attributes["name"] == "maanden" }
    #expect(back.allSatisfy { $0.attributes["value"] == "24" } && back.count == 8)
    let form = ["terug": "werklijst", "maanden": "24"]
    #expect(
      Regelacties.terug(try proef.rij("b")) { form[$0] }.serverpad == "/bureau/werklijst?maanden=24"
    )
    #expect(Regelacties.terug(try proef.rij("b")) { _ in nil }.serverpad == "/bureau/regel/b")
  }
}
