import Foundation
import Kaartopslag
import TestSupport
import Testing

@Suite("A register that is taken away while it is open")
struct VerplaatstTests {
  @Test("acknowledges nothing any more", arguments: ["removed", "moved", "replaced"])
  func gone(how: String) throws {
    let proef = try Proefregister()
    let (pad, manager) = (proef.register.pad, FileManager.default)
    switch how {
    case "removed": try manager.removeItem(atPath: pad)
    case "moved": try manager.moveItem(atPath: pad, toPath: pad + ".weg")
    default:
      try proef.register.kopieer(naar: pad + ".kopie")
      try manager.removeItem(atPath: pad)
      try manager.moveItem(atPath: pad + ".kopie", toPath: pad)
    }
    #expect(throws: Registerfout.verplaatst) {
      try proef.register.bevestig("buurthuis-de-brink", door: .beheer)
    }
  }
}
