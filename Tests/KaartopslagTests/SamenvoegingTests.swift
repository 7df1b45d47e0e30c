import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@Suite("Making one entry of two")
struct SamenvoegingTests {
  let proef: Proefregister
  var register: Register { proef.register }

  init() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "a", "Buurthuis", [.telefoon: "030-1"])
    try bouwer.knoop(.wijkpartner, "b", "Buurthuis De Brink")
    try bouwer.knoop(.wijkpartner, "c", "Bibliotheek")
    proef = try Proefregister(bouwer.kaart)
  }

  private func nummer(_ id: String) throws -> Int {
    try #require(try register.stand().rij(of: id)).nummer
  }

  /// Sends in a proposal of the entry that will go, and gives its number.
  private func voorstel(_ soort: Voorstel.Soort) throws -> Int {
    let rij = try nummer("a")
    let velden: [Voorstelinvoer.Veld] =
      switch soort {
      case .relatie:
        [.init(.van, na: "a"), .init(.relatie, na: "werkt_samen_met"), .init(.naar, na: "c")]
      case .dubbel: [.init(.van, na: "a"), .init(.naar, na: "b")]
      default: [.init(.telefoon, voor: "030-1", na: "030-2")]
      }
    let sent = try register.dienIn(
      Voorstelinvoer(
        soort, rij: soort == .relatie ? nil : rij,
        tabel: soort == .relatie ? .relaties : .knopen(.wijkpartner), velden: velden),
      door: .eigenaar(rij: rij))
    return try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
  }

  @Test(
    "takes along what still waits about the entry that goes or from it", arguments: [true, false])
  func open(isProposed: Bool) throws {
    let decided = try voorstel(.wijziging)
    _ = try register.beslis(
      decided, [Veldbesluit(plaats: 0, isAanvaard: false, reden: "Nee.")], door: .beheer)
    let (change, tie) = (try voorstel(.wijziging), try voorstel(.relatie))
    let (gone, kept) = (try nummer("a"), try nummer("b"))
    if isProposed {
      _ = try register.beslis(
        try voorstel(.dubbel), [Veldbesluit(plaats: 0, isAanvaard: true)], blijft: "b",
        door: .beheer)
    } else {
      _ = try register.voegSamen("a", met: "b", door: .beheer)
    }
    #expect(try register.voorstel(change)?.rij == kept)
    #expect(try register.voorstel(change)?.door.namens == kept)
    #expect(try register.voorstel(decided)?.rij == gone)
    _ = try register.beslis(
      change, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1")], door: .beheer)
    _ = try register.beslis(tie, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    let kaart = try register.stand().kaart
    #expect(kaart.relatieIDs() == ["b:werkt_samen_met:c"])
    #expect(try register.stand().rij(of: "b")?.velden[.telefoon] == "030-2")
    #expect(try register.openVoorstellen().isEmpty)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("is not done before somebody chose which remains")
  func unchosen() throws {
    let number = try voorstel(.dubbel)
    #expect(throws: Registerfout.afgewezen(["Kies welke van de twee regels blijft staan."])) {
      try register.beslis(number, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    }
    #expect(try register.stand().kaart.knopen.count == 3)
    #expect(try register.voorstel(number)?.isOpen == true)
    _ = try register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: false, reden: "Nee.")], door: .beheer)
    #expect(try register.voorstel(number)?.isOpen == false)
  }
}
