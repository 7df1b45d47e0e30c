import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The pages of the desk")
struct BureaubladzijdenTests {
  let proef: Bureauproef
  private var register: Register { proef.register }
  private static let regisseur = Uitvoerder(rol: "wijkregisseur Oost")

  init() throws { proef = try Bureauproef() }

  private func begin() throws -> PageReading {
    let kader = try proef.kader()
    return try proef.lees(
      Bureaubegin(
        kader: kader, voorstellen: try register.openVoorstellen(),
        verouderd: Werklijst(kader, .init()).posten, links: try register.uitnodigingen()
      ).bladzijde())
  }

  @Test("say at once what waits, in numbers with a sentence")
  func overview() throws {
    let empty = try begin()
    #expect(empty.headings.first?.text == "Werkplek van het wijkbureau")
    #expect(empty.links.contains { $0.text == "Werkplek" && $0.address == "/bureau" })
    #expect(empty.text.contains("Er wachten geen voorstellen op u."))
    #expect(empty.text.contains("Er zijn geen links die nu werken."))
    _ = try proef.wijziging("a", .telefoon, "030-2")
    _ = try register.nodigUit("a", dagen: 20, door: Self.regisseur)
    proef.verzet(dagen: 10)
    let page = try begin()
    #expect(
      page.text.contains(
        "1 voorstel wacht op uw besluit. Het is van 1 maart 2026, 10 dagen geleden."))
    #expect(
      page.text.contains(
        "5 partijen zijn langer dan een jaar niet bevestigd, of nooit. Nooit bevestigd: 4."))
    #expect(page.text.contains("1 link werkt nu. Binnen 14 dagen verloopt er 1."))
  }

  @Test("list proposals by kind and entry, oldest first, a page at a time")
  func proposals() throws {
    for number in 2...28 { _ = try proef.wijziging("a", .telefoon, "030-\(number)") }
    _ = try proef.wijziging("c", .adres, "Plein 1")
    let kader = try proef.kader()
    let open = try register.openVoorstellen()
    func page(_ vraag: [String: String]) throws -> PageReading {
      try proef.lees(
        Voorstellenlijst(kader, open) { vraag[$0] }.bladzijde(vraag["bladzijde"]))
    }
    func numbers(_ page: PageReading) -> [String] {
      page.links.map(\.address).filter { $0.hasPrefix("/bureau/voorstel/") }
    }
    #expect(numbers(try page([:])) == (1...25).map { "/bureau/voorstel/\($0)" })
    #expect(numbers(try page(["bladzijde": "2"])).count == 3)
    #expect(numbers(try page(["ingang": "biblio"])) == ["/bureau/voorstel/28"])
    #expect(numbers(try page(["soort": "einde"])) == [])
    #expect(numbers(try page(["bladzijde": "-99", "soort": "<x>"])).count == 25)
  }

  @Test("search all entries, also those that are not for everybody")
  func search() throws {
    func page(_ tekst: String) throws -> PageReading {
      try proef.lees(Bureauzoeken(kader: try proef.kader(), tekst: tekst, bladzijde: nil).blad)
    }
    let anna = try page("ANNA")
    #expect(anna.links.contains { $0.address == "/bureau/regel/p" })
    #expect(anna.text.contains("Sleutelfiguur. Intern."))
    let houses = try page("buurthuis").links.map(\.address).filter { $0.contains("/regel/") }
    #expect(houses == ["/bureau/regel/a", "/bureau/regel/b"])
    #expect(try page("").text.contains("Niets gevonden."))
  }

  @Test("show nothing of a link but when it was made and used, and take it back")
  func links() throws {
    let made = try register.nodigUit("a", dagen: 30, door: Self.regisseur)
    _ = try register.wissel(geheim: made.geheim, minuten: 60)
    func page() throws -> PageReading {
      try proef.lees(
        Uitnodigingenbladzijde(kader: try proef.kader(), links: try register.uitnodigingen())
          .blad())
    }
    let before = try page()
    #expect(!before.text.contains(made.geheim))
    #expect(before.text.contains("Werkt tot en met 31 maart 2026, 11:00."))
    #expect(before.text.contains("Het laatst gebruikt op 1 maart 2026, 10:00."))
    let revoke = "/bureau/uitnodigingen/\(made.uitnodiging.nummer)/intrekken"
    #expect(before.links.contains { $0.text == "Intrekken" && $0.address == revoke })
    try register.trekIn(made.uitnodiging.nummer, door: Self.regisseur)
    let after = try page()
    #expect(after.text.contains("Ingetrokken op 1 maart 2026, 10:00."))
    #expect(!after.links.contains { $0.address == revoke })
  }

  @Test("show first the links that work and were never used, and only those of a name")
  func linkOrder() throws {
    let used = try register.nodigUit("c", dagen: 30, door: Self.regisseur)
    let fresh = try register.nodigUit("a", dagen: 30, door: Self.regisseur)
    let gone = try register.nodigUit("b", dagen: 30, door: Self.regisseur)
    _ = try register.wissel(geheim: used.geheim, minuten: 60)
    try register.trekIn(gone.uitnodiging.nummer, door: Self.regisseur)
    func names(_ naam: String) throws -> [String] {
      let page = try proef.lees(
        Uitnodigingenbladzijde(
          kader: try proef.kader(), links: try register.uitnodigingen(), naam: naam
        ).blad())
      return page.links.filter { $0.address.hasPrefix("/bureau/regel/") }.map(\.text)
    }
    #expect(try names("") == ["Buurthuis", "Bibliotheek", "Buurthuis De Brink"])
    #expect(try names("brink") == ["Buurthuis De Brink"])
    #expect(try names("zoek") == [])
    let question = try proef.lees(
      Intrekvraag(kader: try proef.kader(), link: fresh.uitnodiging).bladzijde())
    #expect(question.text.contains("Weet u het zeker?"))
    #expect(question.all("form").count == 1)
  }

  @Test("give a message with the link, once, that a mail program can open")
  func reminder() throws {
    let made = try register.nodigUit("p", dagen: 30, door: Self.regisseur)
    let herinnering = Herinnering(
      kader: try proef.kader(), rij: try proef.rij("p"),
      link: "https://kaart.example.nl" + Adres.uitnodiging(made.geheim).serverpad,
      uitnodiging: made.uitnodiging, terug: .bureau("werklijst"))
    let page = try proef.lees(herinnering.bladzijde)
    #expect(page.text.contains("https://kaart.example.nl/u/\(made.geheim)"))
    let mail = try #require(page.links.first { $0.address.hasPrefix("mailto:") }?.address)
    #expect(mail.hasPrefix("mailto:anna@example.nl?subject=Klopt%20het"))
    #expect(mail.contains(made.geheim))
    #expect(mail.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test(
    "ask before an entry ends, and say what happens",
    arguments: [
      ("a", "5 relaties gaan mee."), ("n", "krijgt als einddatum de dag die u hieronder invult."),
      ("p", "Let op: dit kunt u niet terugdraaien."),
    ])
  func ending(id: String, sentence: String) throws {
    let page = try proef.lees(
      Eindevraag(kader: try proef.kader(), rij: try proef.rij(id)).bladzijde())
    #expect(page.all("form").first?.attributes["action"] == "/bureau/regel/\(id)/einde")
    #expect(page.text.contains(sentence))
  }

  @Test("name what nobody keeps when an entry ends")
  func orphans() throws {
    for id in ["kerk", "n"] {
      _ = try register.zet(
        rij: try proef.rij(id).nummer, [.init(.eigenaar, na: "c")], door: Self.regisseur)
    }
    let page = try proef.lees(
      Eindevraag(kader: try proef.kader(), rij: try proef.rij("c")).bladzijde())
    #expect(page.text.contains("Daarna houdt niemand deze 2 regels meer bij:"))
    let named = page.links.map(\.text)
    #expect(named.contains("Sint-Jozefkerk") && named.contains("Tafel van Oost"))
  }

  @Test("say what was done with a form", arguments: Bureaumelding.allCases)
  func notices(melding: Bureaumelding) throws {
    let kader = try proef.kader()
    let page = try proef.lees(
      Logboekbladzijde(
        kader: kader, keuze: Logkeuze { _ in nil },
        deel: try Logdeel(register, Logkeuze { _ in nil }, kader)
      ).bladzijde(melding: Bureaumelding.melding(melding.rawValue)))
    #expect(page.elements.contains { $0.attributes["role"] == "status" })
  }
}
