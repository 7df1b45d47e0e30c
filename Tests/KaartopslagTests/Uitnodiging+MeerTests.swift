import Kaartopslag
import Testing

@Suite("Links for many entries at once")
struct UitnodigingMeerTests {
  @Test("each has its own, and the log names them in one handeling")
  func many() throws {
    let proef = try Proefregister()
    let register = proef.register
    let ids = ["inloophuis-ankertje", "wijkbureau-oeverhoek"]
    let made = try register.nodigUit(ids, dagen: 3, door: .beheer)
    #expect(Set(made.map(\.geheim)).count == 2)
    let stand = try register.stand()
    #expect(made.map(\.uitnodiging.rij) == ids.map { stand.rij(of: $0)?.nummer })
    for link in made {
      let session = try #require(try register.wissel(geheim: link.geheim, minuten: 5))
      #expect(
        try register.sessie(geheim: session)?.wie
          == .eigenaar(rij: link.uitnodiging.rij, uitnodiging: link.uitnodiging.nummer))
    }
    #expect(try register.versie() == 2)
    #expect(try register.controleer().gebreken == [])
  }

  @Test("when one of them does not exist, none is made")
  func unknown() throws {
    let proef = try Proefregister()
    let register = proef.register
    #expect(throws: Registerfout.onbekend("nemo")) {
      try register.nodigUit(["inloophuis-ankertje", "nemo"], dagen: 3, door: .beheer)
    }
    #expect(try register.uitnodigingen().isEmpty)
    #expect(try register.versie() == 1)
  }
}
