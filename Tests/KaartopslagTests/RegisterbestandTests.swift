import Foundation
import Kaartopslag
import TestSupport
import Testing

@Suite("The file of a register")
struct RegisterbestandTests {
  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("can be read by its owner only, and so can a copy")
  func rights() throws {
    let proef = try Proefregister()
    let copy = proef.folder.path("kopie.register")
    try proef.register.kopieer(naar: copy)
    for path in [proef.register.pad, proef.register.pad + "-wal", copy] {
      #expect(try rights(path) == 0o600)
    }
  }

  @Test("holds everything when nobody has it open")
  func wholeFile() throws {
    let folder = try TemporaryFolder()
    let pad = folder.path("wijk.register")
    let klok = Proefklok()
    do {
      let proef = try Proefregister()
      let register = try Register.maak(
        pad: pad, kaart: proef.register.stand().kaart, klok: klok.nu)
      try register.bevestig("inloophuis-ankertje", door: .beheer)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["wijk.register"])
    #expect(try Register(pad: pad, klok: klok.nu).versie() == 2)
  }

  @Test("is never emptied by undoing its beginning")
  func begin() throws {
    let proef = try Proefregister()
    #expect(throws: Registerfout.self) { try proef.register.maakOngedaan(1, door: .beheer) }
    #expect(try proef.register.versie() == 1)
  }
}
