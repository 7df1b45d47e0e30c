import Kaartimport
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@Suite("A proposal")
struct VoorstelTests {
  let proef: Proefregister
  var register: Register { proef.register }

  init() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "a", "Buurthuis", [.telefoon: "030-1"])
    try bouwer.knoop(.wijkpartner, "b", "Buurthuis De Brink", [.website: "https://b.nl"])
    try bouwer.knoop(.wijkpartner, "c", "Bibliotheek")
    try bouwer.relatie("a", "werkt_samen_met", "c")
    try bouwer.relatie("b", "werkt_samen_met", "c")
    try bouwer.relatie("a", "mogelijk_dezelfde", "b")
    proef = try Proefregister(bouwer.kaart)
  }

  private func voorstel(_ na: String?, voor: String? = "030-1") throws -> Int {
    let rij = try #require(try register.stand().rij(of: "a"))
    let sent = try register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: .knopen(.wijkpartner),
        velden: [.init(.telefoon, voor: voor, na: na)]), door: .eigenaar(rij: rij.nummer))
    return try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
  }

  private func telefoon() throws -> String? {
    try register.stand().rij(of: "a")?.velden[.telefoon]
  }

  @Test("changes nothing until it is accepted, and then the date as well, but no confirmation")
  func accepted() throws {
    let number = try voorstel("030-2")
    #expect(try telefoon() == "030-1")
    #expect(try register.openVoorstellen().map(\.nummer) == [number])
    _ = try register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1")], door: .beheer)
    #expect(try telefoon() == "030-2")
    #expect(try register.stand().rij(of: "a")?.velden[.laatstGewijzigd] == "2026-03-01")
    #expect(try register.stand().rij(of: "a")?.velden[.laatstBevestigd] == nil)
    #expect(try register.openVoorstellen().isEmpty)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("that is refused keeps the reason and changes nothing")
  func refused() throws {
    let number = try voorstel("030-2")
    _ = try register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: false, reden: "Dit nummer is privé.")],
      door: .beheer)
    #expect(try telefoon() == "030-1")
    let decision = try #require(try register.voorstel(number)?.velden.first?.besluit)
    #expect(decision.reden == "Dit nummer is privé.")
    let last = try #require(try register.logboek(aantal: 1).first)
    #expect(last.handeling.soort == .weigering)
    #expect(decision.handeling == last.handeling.nummer)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("of a second editor never overwrites silently what the first brought in")
  func conflict() throws {
    let first = try voorstel("030-2")
    let second = try voorstel("030-3")
    let seen = Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1")
    _ = try register.beslis(first, [seen], door: .beheer)
    #expect(
      throws: Registerfout.achterhaald([
        .init(naam: "Buurthuis", kolom: "telefoon", gezien: "030-1", nu: "030-2")
      ])
    ) { try register.beslis(second, [seen], door: .beheer) }
    #expect(try telefoon() == "030-2")
    _ = try register.beslis(
      second, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-2")], door: .beheer)
    #expect(try telefoon() == "030-3")
  }

  @Test("that is sent twice is stored once")
  func repeated() throws {
    let rij = try #require(try register.stand().rij(of: "a"))
    let form = Inzending(nummer: "formulier-1", van: "a")
    let invoer = Voorstelinvoer(
      .wijziging, rij: rij.nummer, tabel: .knopen(.wijkpartner),
      velden: [.init(.telefoon, voor: "030-1", na: "030-2")])
    let sent = try (0..<3).map { _ in
      try register.dienIn(invoer, door: .eigenaar(rij: rij.nummer), inzending: form)
    }
    #expect(Set(sent.map(\.tekst)).count == 1)
    #expect(sent.map(\.isHerhaling) == [false, true, true])
    #expect(try register.openVoorstellen().count == 1)
  }

  @Test("about a double makes one entry, which keeps the relations and both names")
  func doubles() throws {
    let sent = try register.dienIn(
      Voorstelinvoer(
        .dubbel, rij: nil, tabel: .knopen(.wijkpartner),
        velden: [.init(.van, na: "a"), .init(.naar, na: "b")]), door: .beheer)
    let number = try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
    _ = try register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true)], blijft: "b", door: .beheer)
    let kaart = try register.stand().kaart
    #expect(kaart.knopen.map(\.id) == ["b", "c"])
    #expect(kaart.relatieIDs() == ["b:werkt_samen_met:c"])
    #expect(kaart.aliassen.map(\.naam) == ["Buurthuis"])
    #expect(kaart.knopen[0].velden[.telefoon] == "030-1")
    #expect(kaart.knopen[0].velden[.website] == "https://b.nl")
    _ = try register.maakOngedaan(2, door: .beheer)
    #expect(try register.stand().kaart.knopen.map(\.id) == ["a", "b", "c"])
    #expect(try register.controleer().gebreken == [])
  }

  @Test("for a new entry gives it a key of its own and ties it to who proposed it")
  func new() throws {
    let rij = try #require(try register.stand().rij(of: "c"))
    let sent = try register.dienIn(
      Voorstelinvoer(
        .nieuw, rij: nil, tabel: .knopen(.netwerk), velden: [.init(.naam, na: "Leeskring C")]),
      door: .eigenaar(rij: rij.nummer))
    let number = try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
    _ = try register.beslis(number, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    let kaart = try register.stand().kaart
    #expect(kaart.knopen.last?.id == "leeskring-c")
    #expect(kaart.relatieIDs().last == "c:lid_van:leeskring-c")
  }

  @Test("to stop ends a network on the day that was named")
  func ending() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.netwerk, "n", "Kring")
    let proef = try Proefregister(bouwer.kaart)
    let register = proef.register
    let rij = try #require(try register.stand().rij(of: "n"))
    _ = try register.dienIn(
      Voorstelinvoer(
        .einde, rij: rij.nummer, tabel: rij.tabel, velden: [.init(.tot, na: "2026-12-31")]),
      door: .eigenaar(rij: rij.nummer))
    _ = try register.beslis(1, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    #expect(try register.stand().rij(of: "n")?.velden[.tot] == "2026-12-31")
    #expect(try register.stand().rij(of: "n")?.velden[.laatstGewijzigd] == "2026-03-01")
  }
}
