import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The log at the desk")
struct LogboekTests {
  let proef: Bureauproef
  private var register: Register { proef.register }
  private static let regisseur = Uitvoerder(rol: "wijkregisseur Oost")

  init() throws { proef = try Bureauproef() }

  /// Does something of every kind that the desk or a group can do.
  private func doEverything() throws {
    let rij = try proef.rij("a")
    try register.bevestig("a", door: .eigenaar(rij: rij.nummer))
    _ = try register.zet(
      rij: rij.nummer, [.init(.adres, na: "Plein 1")], door: Self.regisseur)
    let number = try proef.wijziging("a", .telefoon, "030-2")
    _ = try register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1")], door: Self.regisseur)
    let link = try register.nodigUit("a", dagen: 30, door: Self.regisseur)
    try register.trekIn(link.uitnodiging.nummer, door: Self.regisseur)
    _ = try register.voegSamen("b", met: "a", door: Self.regisseur)
    _ = try register.beeindig("n", door: Self.regisseur)
    _ = try register.maakOngedaan(8, door: Self.regisseur)
  }

  private func page(_ vraag: [String: String]) throws -> PageReading {
    let kader = try proef.kader()
    let keuze = Logkeuze { vraag[$0] }
    return try proef.lees(
      Logboekbladzijde(kader: kader, keuze: keuze, deel: try Logdeel(register, keuze, kader))
        .bladzijde())
  }

  @Test("says in a sentence what was done, newest first")
  func sentences() throws {
    try doEverything()
    let links = try page([:]).links.filter { $0.address.hasPrefix("/bureau/handeling/") }
    #expect(
      links.map(\.text) == [
        "Tafel van Oost: een eerdere handeling is teruggedraaid.",
        "Tafel van Oost is beëindigd.",
        "Buurthuis De Brink is samengevoegd met een andere regel.",
        "Een persoonlijke link van Buurthuis is ingetrokken.",
        "Er is een persoonlijke link gemaakt voor Buurthuis.",
        "Buurthuis is na een voorstel gewijzigd: Telefoon.",
        "Buurthuis is gewijzigd: Adres.",
        "Buurthuis: de eigenaar zei dat dit klopt.",
        "Het register is gemaakt. Er kwamen 18 regels in.",
      ])
  }

  @Test(
    "shows what was chosen",
    arguments: [
      (["soort": "einde"], 1), (["rol": "REGISSEUR"], 7), (["rol": "eigenaar van buurthuis"], 1),
      (["vanaf": "2026-03-02"], 0), (["tot": "2026"], 9), (["tot": "2025"], 0),
      (["voor": "3"], 2), (["vanaf": "geen datum"], 9),
    ])
  func chosen(vraag: [String: String], count: Int) throws {
    try doEverything()
    let links = try page(vraag).links.filter { $0.address.hasPrefix("/bureau/handeling/") }
    #expect(links.count == count)
  }

  @Test("goes on where a page ended, without missing or repeating anything")
  func further() throws {
    let rij = try proef.rij("a")
    for number in 1...60 {
      _ = try register.zet(
        rij: rij.nummer,
        [.init(.adres, voor: number == 1 ? nil : "Plein \(number - 1)", na: "Plein \(number)")],
        door: Self.regisseur)
    }
    var found: [Int] = []
    var keuze = Logkeuze { ["soort": "wijziging"][$0] }
    var pages = 0
    while true {
      let deel = try Logdeel(register, keuze, try proef.kader())
      found += deel.gevonden.map(\.handeling.nummer)
      pages += 1
      guard let next = deel.verder else { break }
      keuze.voor = next
    }
    #expect(found == Array((2...61).reversed()))
    #expect(pages == 3)
  }

  @Test("shows of every handeling what changed, and undoes what can be undone")
  func handelingen() throws {
    try doEverything()
    for (handeling, rijen) in try register.logboek() {
      let bladzijde = Handelingbladzijde(
        kader: try proef.kader(), handeling: handeling, rijen: rijen)
      let page = try proef.lees(bladzijde.bladzijde())
      #expect(page.all("form").isEmpty != handeling.soort.kanTerug, "\(handeling.soort)")
    }
  }

  @Test("explains why something cannot be undone any more")
  func conflict() throws {
    let rij = try proef.rij("a")
    for (voor, na) in [("030-1", "030-2"), ("030-2", "030-3")] {
      _ = try register.zet(
        rij: rij.nummer, [.init(.telefoon, voor: voor, na: na)], door: Self.regisseur)
    }
    let item = try #require(try register.logboek(aantal: 1, voor: 3).first)
    let kader = try proef.kader()
    #expect(
      throws: Registerfout.achterhaald([
        .init(naam: "Buurthuis", kolom: "telefoon", gezien: "030-2", nu: "030-3")
      ])
    ) { try register.maakOngedaan(2, door: Self.regisseur) }
    let page = try proef.lees(
      Handelingbladzijde(
        kader: kader, handeling: item.handeling, rijen: item.rijen,
        botsingen: [
          .init(naam: "Buurthuis", kolom: "telefoon", gezien: "030-2", nu: "030-3")
        ]
      ).bladzijde())
    #expect(
      page.text.contains(
        "Buurthuis, Telefoon: na deze handeling weer veranderd. Er staat nu: 030-3."))
  }

  @Test("counts the links that were made at once, and leads to one entry only")
  func many() throws {
    _ = try register.nodigUit(["a", "c", "p"], dagen: 30, door: Self.regisseur)
    _ = try register.nodigUit(["a"], dagen: 30, door: Self.regisseur)
    let kader = try proef.kader()
    let pages = try register.logboek().map { handeling, rijen in
      try proef.lees(
        Handelingbladzijde(kader: kader, handeling: handeling, rijen: rijen).bladzijde())
    }
    #expect(pages[0].text.contains("Bekijk de regel van"))
    #expect(pages[1].text.contains("Er zijn 3 persoonlijke links gemaakt."))
    #expect(pages.dropFirst().allSatisfy { !$0.text.contains("Bekijk de regel van") })
  }

  @Test("tells the history of one row")
  func history() throws {
    try doEverything()
    let rij = try proef.rij("a")
    let page = try proef.lees(
      Regelverloop(
        kader: try proef.kader(), rij: rij, logboek: try register.logboek(rij: rij.nummer)
      ).bladzijde)
    #expect(page.headings.filter { $0.level == 2 }.count == 7)
    #expect(page.text.contains("030-1 030-2"))
  }

  @Test("says of what was removed for a person that it was erased, and nothing more")
  func erased() throws {
    let rij = try proef.rij("p")
    _ = try register.zet(
      rij: rij.nummer, [.init(.telefoon, na: "06-canary")], door: Self.regisseur)
    _ = try register.verwijder(.init(.id("p")), door: Self.regisseur)
    for (handeling, rijen) in try register.logboek() {
      let page = try proef.lees(
        Handelingbladzijde(kader: try proef.kader(), handeling: handeling, rijen: rijen)
          .bladzijde())
      #expect(!page.text.contains("canary") && !page.text.contains("Anna"))
      if handeling.soort == .wijziging {
        #expect(page.text.contains("Gewist voor de privacy"))
        #expect(page.all("form").isEmpty)
      }
    }
    #expect(try self.page([:]).text.contains("Er zijn gegevens verwijderd."))
  }
}
