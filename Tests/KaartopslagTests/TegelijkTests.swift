import Dispatch
import Kaartopslag
import Synchronization
import TestSupport
import Testing
import Wijkmodel

@Suite("Several who write in one register at once")
struct TegelijkTests {
  @Test("all get in, one after the other, and the chain holds")
  func writers() throws {
    var bouwer = Kaartbouwer()
    for number in 0..<4 {
      try bouwer.knoop(.wijkpartner, "p\(number)", "Partij \(number)", [.telefoon: "030-0"])
    }
    let proef = try Proefregister(bouwer.kaart)
    let failures = Mutex<[String]>([])
    let rounds = 10
    // Each has connections of its own, as another process would.
    let registers = try (0..<4).map { _ in try proef.opnieuw() }
    DispatchQueue.concurrentPerform(iterations: registers.count) { writer in
      for round in 0..<rounds {
        do throws(Registerfout) {
          let register = registers[writer]
          guard let rij = try register.stand().rij(of: "p\(writer)") else { continue }
          _ = try register.zet(
            rij: rij.nummer,
            [.init(.telefoon, voor: "030-\(round)", na: "030-\(round + 1)")], door: .beheer)
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let stand = try proef.register.stand()
    #expect(stand.versie == 1 + 4 * rounds)
    #expect((0..<4).allSatisfy { stand.rij(of: "p\($0)")?.velden[.telefoon] == "030-\(rounds)" })
    #expect(try proef.register.controleer().gebreken == [])
  }

  @Test("of two who change the same cell the second is told what stands there now")
  func sameCell() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "p", "Partij", [.telefoon: "030-0"])
    let proef = try Proefregister(bouwer.kaart)
    let (first, second) = (try proef.opnieuw(), try proef.opnieuw())
    let rij = try #require(try second.stand().rij(of: "p")?.nummer)
    _ = try first.zet(rij: rij, [.init(.telefoon, voor: "030-0", na: "030-1")], door: .beheer)
    #expect(
      throws: Registerfout.achterhaald([
        .init(naam: "Partij", kolom: "telefoon", gezien: "030-0", nu: "030-1")
      ])
    ) {
      try second.zet(rij: rij, [.init(.telefoon, voor: "030-0", na: "030-2")], door: .beheer)
    }
    #expect(try second.stand().rij(of: "p")?.velden[.telefoon] == "030-1")
  }
}
