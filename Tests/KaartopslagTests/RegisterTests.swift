import Kaartimport
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@Suite("A register")
struct RegisterTests {
  @Test("holds the map that it was made from", arguments: ["voorbeeldwijk", "utrecht-2011"])
  func roundTrip(naam: String) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/\(naam)")).kaart
    let proef = try Proefregister(kaart)
    #expect(try proef.register.stand().kaart == kaart)
    #expect(try proef.opnieuw().stand().kaart == kaart)
    let check = try proef.register.controleer()
    #expect(check.gebreken == [])
    #expect(check.handelingen == 1)
  }

  @Test("knows when its owner said that an entry is right, and can take that back")
  func bevestigen() throws {
    let proef = try Proefregister()
    let register = proef.register
    let before = try register.stand()
    let id = try #require(before.kaart.knopen.first { $0.knoopsoort == .wijkpartner }?.id)
    proef.klok.verzet(dagen: 3)
    try register.bevestig(id, door: .beheer)
    let stand = try register.stand()
    let rij = try #require(stand.rij(of: id))
    #expect(rij.velden[.laatstBevestigd] == "2026-03-04")
    #expect(stand.herkomst(.laatstBevestigd, of: rij)?.soort == .bevestiging)
    #expect(try register.kaart(op: #require(Datum("2026-03-02"))) == before.kaart)
    #expect(try register.kaart(op: #require(Datum("2026-02-28"))) == nil)
    _ = try register.maakOngedaan(2, door: .beheer)
    #expect(try register.stand().kaart == before.kaart)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("gives a link a session once it is shown, and nobody a session after it is revoked")
  func links() throws {
    let proef = try Proefregister()
    let register = proef.register
    let id = try #require(
      register.stand().kaart.knopen.first { $0.knoopsoort == .wijkpartner }?.id)
    let (geheim, link) = try register.nodigUit(id, dagen: 30, door: .beheer)
    #expect(geheim.count == 43)
    let session = try #require(try register.wissel(geheim: geheim, minuten: 60))
    #expect(
      try register.sessie(geheim: session)?.wie
        == .eigenaar(rij: link.rij, uitnodiging: link.nummer))
    #expect(try register.wissel(geheim: geheim + "x", minuten: 60) == nil)
    try register.trekIn(link.nummer, door: .beheer)
    #expect(try register.sessie(geheim: session) == nil)
    #expect(try register.wissel(geheim: geheim, minuten: 60) == nil)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("lets in who knows the password only")
  func passwords() throws {
    let proef = try Proefregister()
    let register = proef.register
    try register.zetGebruiker("anna", rol: "wijkregisseur Oost", wachtwoord: "een lang wachtwoord")
    #expect(try register.meldAan("anna", wachtwoord: "iets anders", minuten: 60) == nil)
    #expect(try register.meldAan("bert", wachtwoord: "een lang wachtwoord", minuten: 60) == nil)
    let session = try #require(
      try register.meldAan("anna", wachtwoord: "een lang wachtwoord", minuten: 60))
    #expect(
      try register.sessie(geheim: session)?.wie
        == .gebruiker(naam: "anna", rol: "wijkregisseur Oost"))
  }
}
