import Foundation
import Kaartbeeld
import Kaartimport
import Kaartopslag
import Synchronization
import TestSupport
import Testing
import WebServer
import Wijkmodel

@testable import Wijkportaal

/// A portal with a server of its own on a free port, on a clock that a test moves.
final class Proefportaal: Sendable {
  static let wachtwoord = "een lang wachtwoord"

  let folder: TemporaryFolder
  let register: Register
  let server: Server
  /// How many pictures were drawn.
  let tekeningen = Box(0)
  private let clock: Box

  /// A portal of a map, by default of the invented neighbourhood.
  init(_ kaart: SocialeKaart? = nil) throws {
    let seconds = Box(1_772_355_600)
    let klok: @Sendable () -> Tijdstip = { Tijdstip(seconden: seconds.value) }
    folder = try TemporaryFolder()
    let made = try kaart ?? Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    register = try Register.maak(pad: folder.path("wijk.register"), kaart: made, klok: klok)
    try register.zetGebruiker("anna", rol: "wijkregisseur", wachtwoord: Self.wachtwoord)
    let portaal = Portaal(register, Portaalinstelling(klok: klok)) { [tekeningen] plaat in
      tekeningen.add(1)
      let begin = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
      return Array("\(begin)<title>\(plaat.titel)</title></svg>".utf8)
    }
    server = try Server(Router(portaal.routes), portaal.serverinstelling)
    clock = seconds
  }

  deinit { server.stop() }

  /// Lets days pass.
  func verzet(dagen: Int) { clock.value += dagen * 86_400 }

  /// A browser without cookies.
  func browser() -> LoopbackClient { LoopbackClient(port: server.port) }

  /// A browser that came in through a new link of an entry.
  func groep(_ id: String) throws -> LoopbackClient {
    let (secret, _) = try register.nodigUit(id, dagen: 30, door: .beheer)
    let client = browser()
    client.followsRedirects = false
    #expect(try client.get("/u/\(secret)").status == 303)
    client.followsRedirects = true
    return client
  }

  /// A browser of somebody at the desk.
  func bureau() throws -> LoopbackClient {
    let client = browser()
    let form = Formulierlezing(try client.get("/inloggen").text)
    client.followsRedirects = false
    let answer = try client.post(
      "/inloggen",
      ["bewijs": form["bewijs"], "naam": "anna", "wachtwoord": Self.wachtwoord])
    #expect(answer.status == 303)
    client.followsRedirects = true
    return client
  }
}

/// A number that several threads read and one sets.
final class Box: Sendable {
  private let kept: Mutex<Int>

  init(_ value: Int) { kept = Mutex(value) }

  var value: Int {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }

  func add(_ more: Int) { kept.withLock { $0 += more } }
}

/// The hidden fields of the first form on a page that sends something.
struct Formulierlezing {
  private var fields: [String: String] = [:]

  init(_ page: String) {
    for piece in page.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst() {
      let parts = piece.components(separatedBy: "\"")
      if parts.count > 2, fields[parts[0]] == nil { fields[parts[0]] = parts[2] }
    }
  }

  subscript(name: String) -> String { fields[name] ?? "" }
}
