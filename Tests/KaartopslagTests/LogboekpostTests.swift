import Kaartopslag
import Testing
import Wijkmodel

@Suite("The log of a register, for people")
struct LogboekpostTests {
  @Test("tells the newest first, and how much there is")
  func order() throws {
    let proef = try Proefregister()
    let register = proef.register
    let id = "inloophuis-ankertje"
    try register.bevestig(id, door: .beheer)
    _ = try register.nodigUit(id, dagen: 3, door: Uitvoerder(rol: "wijkregisseur Oost"))
    let (posten, totaal) = try register.logboekposten(top: 2)
    #expect(totaal == 3)
    #expect(posten.map(\.handeling.nummer) == [3, 2])
    #expect(posten.map(\.handeling.soort) == [.uitnodiging, .bevestiging])
    #expect(posten[0].rijen.map(\.soort) == [.genoemd])
    #expect(posten[0].rijen.compactMap { posten[0].namen[$0.rij] } == ["Inloophuis 't Ankertje"])
    #expect(try register.handeling(3)?.door.rol == "wijkregisseur Oost")
    #expect(try register.handeling(4) == nil)
  }

  @Test("about one entry tells what names it too, and nothing else")
  func oneEntry() throws {
    let proef = try Proefregister()
    let register = proef.register
    let id = "inloophuis-ankertje"
    try register.bevestig("wijkbureau-oeverhoek", door: .beheer)
    let (posten, totaal) = try register.logboekposten(over: id)
    #expect(totaal == 1)
    let stand = try register.stand()
    let rows = stand.rijen.filter { row in
      [.id, .van, .naar].contains { (kolom: Kolomnaam) in row.velden[kolom] == id }
    }
    #expect(Set(posten[0].rijen.map(\.rij)) == Set(rows.map(\.nummer)))
    #expect(posten[0].namen.values.contains("inloophuis-ankertje bereikt bankslapers"))
    #expect(try register.logboekposten(over: "nemo").totaal == 0)
  }

  @Test("still knows an entry that is gone")
  func gone() throws {
    let proef = try Proefregister()
    let register = proef.register
    try register.neemOver(door: .beheer) { (kaart) throws(Registerfout) in
      var more = kaart
      do {
        try more.add(Knoop(id: "even", naam: "Even Hier", knoopsoort: .wijkpartner))
      } catch {
        throw .afgewezen(["\(error)"])
      }
      return more
    }
    _ = try register.maakOngedaan(2, door: .beheer)
    let (posten, totaal) = try register.logboekposten(over: "even")
    #expect(totaal == 2)
    #expect(posten[0].rijen.compactMap { posten[0].namen[$0.rij] } == ["Even Hier"])
    #expect(posten[0].rijen.map(\.soort) == [.weg])
  }
}
