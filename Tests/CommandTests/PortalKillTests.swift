import Foundation
import Kaartimport
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@Suite("A portal that is killed")
struct PortalKillTests {
  /// How often it is killed; WIJKWEB_KILLS asks for more.
  private static let kills = Int(ProcessInfo.processInfo.environment["WIJKWEB_KILLS"] ?? "") ?? 6
  private static let group = "buurthuis-de-brink"

  private let folder: TemporaryFolder
  private let register: Register

  init() throws {
    folder = try TemporaryFolder()
    register = try Register.maak(
      pad: folder.path("wijk.register"),
      kaart: Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    ) { Tijdstip(seconden: Int(Date().timeIntervalSince1970)) }
  }

  private func start() throws -> (program: RunningProgram, port: Int) {
    let program = try RunningProgram("wijkweb", ["portaal", register.pad, "--poort", "0"])
    let port = try #require(Int(program.word(after: "http://127.0.0.1:")))
    return (program, port)
  }

  @Test("has lost nothing that it acknowledged, and starts again as it was", .tags(.slow))
  func killed() throws {
    let (secret, link) = try register.nodigUit(Self.group, dagen: 30, door: .beheer)
    var random = SplitMix64(seed: 5)
    var acknowledged: [String] = []
    var session: [String: String] = [:]
    for kill in 0..<Self.kills {
      let (program, port) = try start()
      let client = LoopbackClient(port: port, cookies: session)
      if session.isEmpty { _ = try client.get("/u/\(secret)") }
      session = client.cookies
      let page = try client.get("/eigen/wijzig/\(Self.group)").text
      let token = try #require(Self.token(in: page))
      let pause = Int.random(in: 0...400, using: &random)
      var end: DispatchSemaphore?
      var number = 0
      while true {
        let form = "\(kill)-\(number)".padded(to: 43)
        client.followsRedirects = false
        guard
          let answer = try? client.post(
            "/eigen/bevestig/\(Self.group)", ["bewijs": token, "inzending": form])
        else { break }
        #expect(answer.status == 303)
        acknowledged.append(form)
        number += 1
        // However busy the machine is, at least one save is acknowledged before the end.
        if end == nil { end = Self.later(pause) { program.kill() } }
      }
      end?.wait()
    }
    #expect(acknowledged.count >= Self.kills)
    let lost = try acknowledged.filter { form in
      try register.uitkomst(Inzending(nummer: form, van: "rij \(link.rij)")) == nil
    }
    #expect(lost == [])
    #expect(try register.controleer().gebreken == [])
  }

  /// Does something from another thread after some milliseconds.
  private static func later(
    _ milliseconds: Int, _ work: @escaping () -> Void
  ) -> DispatchSemaphore {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) let work = work
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
      unsafe work()
      done.signal()
    }
    return done
  }

  private static func token(in page: String) -> String? {
    let parts = page.components(separatedBy: "name=\"bewijs\" value=\"")
    return parts.count > 1 ? parts[1].components(separatedBy: "\"").first : nil
  }
}

extension String {
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: "x", count: length - count)
  }
}
