import FaultyDisk
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

/// One test at a time, because a fault is armed for the whole process.
@Suite("On a disk that refuses", .serialized)
struct SchijffoutTests {
  init() { faulty_disk_install() }

  /// A small register, so that a change takes a countable number of writes.
  private func proef() throws -> Proefregister {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "a", "Buurthuis", [.telefoon: "030-1"])
    return try Proefregister(bouwer.kaart)
  }

  private func bevestig(_ register: Register, _ number: Int) -> Result<Uitkomst, Registerfout> {
    Result { () throws(Registerfout) in
      try register.bevestig(
        "a", door: .beheer, inzending: Inzending(nummer: "formulier \(number)", van: "a"))
    }
  }

  @Test(
    "a save at any write that fails is told truly, and the register stays whole",
    arguments: [Int32(0), 1], [Int32(0), 1])
  func everyWrite(kind: Int32, once: Int32) throws {
    let proef = try proef()
    var failures = 0
    for write in Int32(0)..<40 {
      proef.klok.verzet(dagen: 1)
      unsafe faulty_disk_arm(proef.folder.path(""), write, kind, once)
      let outcome = bevestig(proef.register, Int(write))
      let writes = faulty_disk_disarm()
      // Whoever opens the file now sees what was told.
      let form = Inzending(nummer: "formulier \(write)", van: "a")
      let stored = try proef.opnieuw().uitkomst(form) != nil
      switch outcome {
      case .success: #expect(stored)
      case .failure(.onzeker): failures += 1
      case .failure(let error):
        failures += 1
        #expect(!stored, "\(error)")
      }
      #expect(try proef.opnieuw().controleer().gebreken == [])
      // Sending the same form again brings it in, once.
      #expect(try bevestig(proef.register, Int(write)).get().isHerhaling == stored)
      if writes <= write { break }
    }
    #expect(failures > 0)
  }
}
