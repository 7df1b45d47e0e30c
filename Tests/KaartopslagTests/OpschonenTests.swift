import Foundation
import Kaartopslag
import SQLiteAccess
import TestSupport
import Testing
import Wijkmodel

@Suite("Cleaning up")
struct OpschonenTests {
  private func dag(_ text: String) throws -> Datum { try #require(Datum(text)) }

  private func tellingen(_ verslag: Opschoonverslag) -> [Int] {
    [verslag.sessies, verslag.links, verslag.inzendingen, verslag.voorstellen]
  }

  @Test("removes who might be kept until a day that has passed, and not a day earlier")
  func persons() throws {
    let proef = try Proefregister(kanarie: 3)
    let early = try proef.register.schoonOp(op: dag("2026-02-28"), door: .beheer)
    #expect(early.personen == [])
    #expect(early.handeling == nil)
    let dry = try proef.register.schoonOp(op: dag("2026-03-01"), droog: true, door: .beheer)
    #expect(dry.personen.map(\.naam) == [Kanarie.naam])
    #expect(dry.teksten.map(\.kolom) == ["eigen", .omschrijving, .middel])
    #expect(try proef.register.stand().rij(of: Kanarie.id) != nil)
    let done = try proef.register.schoonOp(op: dag("2026-03-01"), door: .beheer)
    #expect(done.handeling != nil)
    #expect(done.isOpgeruimd)
    #expect(try proef.register.stand().rij(of: Kanarie.id) == nil)
    #expect(try proef.register.controleer().gebreken == [])
  }

  @Test("removes sessions, links, form numbers and refused proposals when their time is over")
  func rest() throws {
    let proef = try Proefregister(kanarie: 2)
    let register = proef.register
    let open = try register.openVoorstellen()
    let first = try #require(open.first)
    _ = try register.beslis(
      first.nummer, [Veldbesluit(plaats: 0, isAanvaard: false, reden: "Nee.")], door: .beheer)
    let none = try register.schoonOp(op: dag("2026-01-01"), droog: true, door: .beheer)
    #expect(tellingen(none) == [0, 0, 0, 0])
    proef.klok.verzet(dagen: 366)
    let done = try register.schoonOp(op: dag("2026-01-01"), door: .beheer)
    #expect(tellingen(done) == [1, 1, 1, 1])
    let emptied = try #require(try register.voorstel(first.nummer))
    #expect(emptied.bericht == nil)
    #expect(emptied.velden.map(\.na) == [nil])
    #expect(emptied.velden.map(\.besluit?.isAanvaard) == [false])
    #expect(try register.openVoorstellen().count == open.count - 1)
    let again = try register.schoonOp(op: dag("2026-01-01"), droog: true, door: .beheer)
    #expect(tellingen(again) == [0, 0, 0, 0])
    #expect(try register.controleer().gebreken == [])
  }

  @Test("empties the files of what another program kept from being overwritten")
  func tidied() throws {
    let proef = try Proefregister(kanarie: 5)
    let folder = (proef.register.pad as NSString).deletingLastPathComponent
    let reader = try Database(path: proef.register.pad, mode: .read)
    try reader.execute("BEGIN")
    _ = try reader.first("SELECT count(*) FROM cel") { $0.int(0) }
    let removal = Verwijderopdracht(.id(Kanarie.id), teksten: true)
    let done = try proef.register.verwijder(removal, door: .beheer)
    #expect(!done.isOpgeruimd)
    #expect(try !Kanarie.sporen(in: folder).isEmpty)
    try reader.execute("ROLLBACK")
    #expect(try proef.register.schoonOp(op: dag("2026-01-01"), door: .beheer).isOpgeruimd)
    #expect(try Kanarie.sporen(in: folder) == [])
  }
}
