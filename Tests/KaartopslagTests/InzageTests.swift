import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@Suite("What is held about a person")
struct InzageTests {
  @Test("is every cell, with who may see it and where it comes from")
  func cells() throws {
    let proef = try Proefregister(kanarie: 1)
    let (inzage, register) = try proef.register.inzage(Kanarie.id)
    let row = try #require(try proef.register.stand().rij(of: Kanarie.id))
    #expect(Set(inzage.persoon.cellen.map(\.kolom)) == Set(row.velden.alle.map(\.kolom)))
    let email = try #require(inzage.persoon.cellen.first { $0.kolom == .email })
    #expect(email.waarde == "nieuw@voorbeeld.nl")
    #expect(email.zichtbaarheid == .intern)
    #expect(email.herkomst?.soort == .wijziging)
    let ground = try #require(inzage.persoon.cellen.first { $0.kolom == .bewarenTot })
    #expect(ground.zichtbaarheid == .vertrouwelijk)
    #expect(register.links.count == 1)
    #expect(register.sessies == 1)
    #expect(register.voorstellen.count == 3)
  }

  @Test("is exactly what removing takes away", arguments: UInt64(1)...3)
  func complete(seed: UInt64) throws {
    let proef = try Proefregister(kanarie: seed)
    let (inzage, register) = try proef.register.inzage(Kanarie.id)
    let plan = try proef.register.verwijderplan(Verwijderopdracht(.id(Kanarie.id)))
    var rows = Dictionary(inzage.over.map { ($0.tabel, 1) }, uniquingKeysWith: +)
    rows[.knopen(.sleutelfiguur)] = 1
    #expect(rows == plan.regels)
    #expect(inzage.teksten == plan.teksten)
    #expect(register.voorstellen.count == plan.voorstellen)
    #expect(register.logboek.count >= plan.logcellen)
    #expect(inzage.verwijzingen.map(\.omschrijving).contains("Buurttuin"))
  }

  @Test("of a folder is what its files say", arguments: UInt64(1)...3)
  func folder(seed: UInt64) throws {
    let kaart = try Kanarie.kaart(seed: seed)
    let inzage = try Inzage(Kanarie.id, in: Registerstand(kaart: kaart))
    #expect(inzage[.telefoon] == "06-71717171")
    let relations = inzage.over.filter { $0.tabel == .relaties }.count
    let node = try #require(kaart.nummer(of: Kanarie.id))
    #expect(relations == kaart.relaties.filter { $0.van == node || $0.naar == node }.count)
    let day = try #require(Datum("2026-03-01"))
    let removal = Verwijderopdracht(.id(Kanarie.id), teksten: true)
    let left = try Kaartwissing.verwijder(removal, from: kaart, op: day).kaart
    #expect(left.nummer(of: Kanarie.id) == nil)
    #expect(left.knopen.count == kaart.knopen.count - 1)
    #expect(Verwerkingsgegevens(Registerstand(kaart: kaart), op: day).verlopen == 1)
    #expect(Verwerkingsgegevens(Registerstand(kaart: left), op: day).verlopen == 0)
  }

  @Test("cannot be asked of what is no person")
  func refused() throws {
    let stand = Registerstand(kaart: try Kanarie.kaart(seed: 1))
    #expect(throws: Registerfout.onbekend("niemand")) { try Inzage("niemand", in: stand) }
    #expect(throws: Registerfout.self) { try Inzage("buurttuin", in: stand) }
  }
}
