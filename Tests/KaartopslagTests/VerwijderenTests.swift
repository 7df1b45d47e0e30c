import Foundation
import Kaartimport
import Kaartopslag
import SQLiteAccess
import TestSupport
import Testing
import Wijkmodel

@Suite("Removing a person")
struct VerwijderenTests {
  private let alles = Verwijderopdracht(.id(Kanarie.id), teksten: true)

  @Test("leaves no byte of them in any file, and the log whole", arguments: UInt64(1)...5)
  func noTrace(seed: UInt64) throws {
    let proef = try Proefregister(kanarie: seed)
    let folder = (proef.register.pad as NSString).deletingLastPathComponent
    #expect(try !Kanarie.sporen(in: folder).isEmpty)
    let done = try proef.register.verwijder(alles, door: .beheer)
    #expect(done.verslag?.teksten == [])
    #expect(try Kanarie.sporen(in: folder) == [])
    let check = try proef.opnieuw().controleer()
    #expect(check.gebreken == [])
    #expect(check.gewist == done.verslag?.logcellen)
  }

  @Test("leaves everybody else as they were", arguments: UInt64(1)...5)
  func others(seed: UInt64) throws {
    let proef = try Proefregister(kanarie: seed)
    let before = try proef.register.stand().kaart
    _ = try proef.register.verwijder(alles, door: .beheer)
    var after = try proef.register.stand().kaart
    let kept = before.keeping { $0.id != Kanarie.id }
    #expect(after.knopen.map(\.id) == kept.knopen.map(\.id))
    #expect(after.relatieIDs() == kept.relatieIDs())
    #expect(after.aliassen == kept.aliassen)
    let tuin = try #require(after.knopen.first { $0.id == "buurttuin" })
    #expect(tuin.velden[.omschrijving] == "Vraag naar [verwijderd], ([verwijderd].")
    let talk = after.krachtenveld.gesprekken.first { $0.velden[.datum] == "2026-02-03" }
    #expect(talk?.velden[.middel] == "Bij [verwijderd]")
    after = try Self.withoutTexts(after)
    #expect(try after == Self.withoutTexts(kept))
  }

  /// The map without the cells in which the person was named.
  private static func withoutTexts(_ kaart: SocialeKaart) throws -> SocialeKaart {
    let files = KaartExport.rijen(of: kaart).map { tabel, rijen in
      KaartExport.file(
        tabel,
        rijen: rijen.map { rij in
          var rij = rij
          for kolom: Kolomnaam in [.omschrijving, .middel, "eigen"] { rij[kolom] = nil }
          return rij
        })
    }
    return Kaartlezer.read(files).kaart
  }

  @Test("without touching texts lists them for somebody to look at")
  func texts() throws {
    let proef = try Proefregister(kanarie: 3)
    let opdracht = Verwijderopdracht(.id(Kanarie.id))
    let plan = try proef.register.verwijderplan(opdracht)
    let done = try proef.register.verwijder(opdracht, door: .beheer).verslag
    #expect(plan.teksten.map(\.kolom) == ["eigen", .omschrijving, .middel])
    #expect(done?.teksten == plan.teksten)
    #expect(try proef.register.controleer().gebreken == [])
    // Later the name alone is enough to find what is left.
    let rest = Verwijderopdracht(.naam(Kanarie.naam), teksten: true)
    #expect(try proef.register.verwijder(rest, door: .beheer).verslag?.cellen == 2)
  }

  @Test("is in the dry run what it is in earnest, and changes nothing there")
  func dryRun() throws {
    let proef = try Proefregister(kanarie: 2)
    let before = try proef.register.versie()
    let plan = try proef.register.verwijderplan(alles)
    #expect(try proef.register.versie() == before)
    var done = try #require(try proef.register.verwijder(alles, door: .beheer).verslag)
    #expect(done.handeling == before + 1)
    done.handeling = nil
    #expect(plan == done)
    #expect(plan.links == 1)
    #expect(plan.voorstellen == 3)
  }

  @Test("cannot be undone, and nothing earlier that would bring them back")
  func undo() throws {
    let proef = try Proefregister(kanarie: 4)
    let before = try proef.register.versie()
    _ = try proef.register.verwijder(alles, door: .beheer)
    for nummer in [1, 2, 3, 4, 5, before + 1] {
      #expect(throws: Registerfout.self) {
        try proef.register.maakOngedaan(nummer, door: .beheer)
      }
    }
    #expect(try proef.register.stand().rij(of: Kanarie.id) == nil)
    let day = try #require(Datum("2026-03-01"))
    let past = try #require(try proef.register.kaart(op: day))
    #expect(past.nummer(of: Kanarie.id) == nil)
    #expect(past.nummer(of: "buurttuin") != nil)
  }

  @Test("keeps of another proposal what does not name them")
  func proposals() throws {
    let proef = try Proefregister(kanarie: 5)
    _ = try proef.register.verwijder(alles, door: .beheer)
    let left = try proef.register.openVoorstellen()
    #expect(left.map(\.bericht) == [nil])
    #expect(left.first?.velden.map(\.kolom) == [.duur])
    #expect(try proef.register.uitnodigingen().isEmpty)
  }

  @Test("of some cells removes those with their history and nothing else")
  func partial() throws {
    let proef = try Proefregister(kanarie: 6)
    let before = try #require(try proef.register.stand().rij(of: Kanarie.id))
    let opdracht = Verwijderopdracht(.id(Kanarie.id), alleen: [.email, .telefoon], teksten: true)
    _ = try proef.register.verwijder(opdracht, door: .beheer)
    let after = try #require(try proef.register.stand().rij(of: Kanarie.id))
    let gone: Set<Kolomnaam> = [.email, .telefoon, .laatstGewijzigd]
    #expect(after.velden[.email] == nil && after.velden[.telefoon] == nil)
    #expect(
      before.velden.alle.filter { !gone.contains($0.kolom) }
        == after.velden.alle.filter { !gone.contains($0.kolom) })
    let folder = (proef.register.pad as NSString).deletingLastPathComponent
    let sporen = try Kanarie.sporen(in: folder)
    #expect(!sporen.contains { $0.hasSuffix("71717171") })
    #expect(sporen.contains { $0.hasSuffix("xqvogel") })
    #expect(try proef.register.controleer().gebreken == [])
  }

  @Test(
    "is what an accepted proposal to remove or to stop comes down to",
    arguments: [
      (Voorstel.Soort.verwijdering, Kolomnaam.naam), (.einde, .tot),
    ])
  func accepted(soort: Voorstel.Soort, kolom: Kolomnaam) throws {
    let proef = try Proefregister(kanarie: 7)
    let rij = try #require(try proef.register.stand().rij(of: Kanarie.id))
    let sent = try proef.register.dienIn(
      Voorstelinvoer(soort, rij: rij.nummer, tabel: rij.tabel, velden: [.init(kolom, na: nil)]),
      door: .eigenaar(rij: rij.nummer))
    let number = try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
    _ = try proef.register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    #expect(try proef.register.voorstel(number) == nil)
    #expect(try proef.register.stand().rij(of: Kanarie.id) == nil)
    #expect(
      try proef.register.logboek(rij: rij.nummer, aantal: 1).first?.rijen.map(\.soort) == [.gewist])
    #expect(try proef.register.controleer().gebreken == [])
  }

  @Test("that was asked for some cells stays as a request without their contents")
  func request() throws {
    let proef = try Proefregister(kanarie: 7)
    let rij = try #require(try proef.register.stand().rij(of: Kanarie.id))
    let sent = try proef.register.dienIn(
      Voorstelinvoer(
        .verwijdering, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(.telefoon, voor: rij.velden[.telefoon], na: nil)]),
      door: .eigenaar(rij: rij.nummer))
    let number = try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
    _ = try proef.register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true)], door: .beheer)
    let voorstel = try #require(try proef.register.voorstel(number))
    #expect(voorstel.velden.map(\.voor) == [nil])
    #expect(voorstel.velden.map(\.besluit?.isAanvaard) == [true])
    #expect(try proef.register.stand().rij(of: Kanarie.id)?.velden[.telefoon] == nil)
  }

  @Test("is refused for what is no person, and for cells that a row cannot do without")
  func refused() throws {
    let proef = try Proefregister(kanarie: 1)
    for opdracht in [
      Verwijderopdracht(.id("buurttuin")), Verwijderopdracht(.id(Kanarie.id), alleen: [.naam]),
      Verwijderopdracht(.id("niemand")),
    ] {
      #expect(throws: Registerfout.self) { try proef.register.verwijder(opdracht, door: .beheer) }
    }
    #expect(try proef.register.stand().rij(of: Kanarie.id) != nil)
  }

  @Test("by hand, without an entry in the log, is found; and nobody can put anything back")
  func attacker() throws {
    let proef = try Proefregister(kanarie: 2)
    let database = try Database(path: proef.register.pad, mode: .write)
    let wis = "UPDATE logcel SET zout = NULL, kolom = NULL, voor = NULL, na = NULL WHERE nr = 0"
    try database.execute(wis + " AND handeling = 1 AND plaats = 3")
    #expect(
      try proef.register.controleer().gebreken.contains(.verdwenen(handeling: 1)))
    #expect(throws: SQLiteError.self) {
      try database.execute(
        "UPDATE logcel SET zout = x'00', kolom = 'naam', na = 'x' WHERE handeling = 1")
    }
    #expect(throws: SQLiteError.self) { try database.execute("DELETE FROM logcel") }
  }
}
