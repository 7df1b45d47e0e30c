import Kaartopslag
import TestSupport
import Testing
import WebServer
import Wijkmodel

@testable import Wijkportaal

@Suite("Who may come into the portal")
struct ToegangTests {
  @Test("a link that is wrong, expired or revoked looks like a page that does not exist")
  func deadLinks() throws {
    let portaal = try Proefportaal()
    let id = try #require(portaal.register.stand().kaart.knopen.first?.id)
    let (expired, _) = try portaal.register.nodigUit(id, dagen: 1, door: .beheer)
    portaal.verzet(dagen: 2)
    let (revoked, link) = try portaal.register.nodigUit(id, dagen: 30, door: .beheer)
    try portaal.register.trekIn(link.nummer, door: .beheer)
    let nothing = try portaal.browser().get("/bestaat-niet")
    #expect(nothing.status == 404)
    for secret in [expired, revoked, "x", String(repeating: "A", count: 43)] {
      let answer = try portaal.browser().get("/u/\(secret)")
      #expect(answer.status == 404)
      #expect(answer.body == nothing.body)
      #expect(answer.values("set-cookie").isEmpty)
    }
  }

  @Test("a link leaves no trace of its secret in the address or the page")
  func exchange() throws {
    let portaal = try Proefportaal()
    let id = try #require(portaal.register.stand().kaart.knopen.first?.id)
    let (secret, _) = try portaal.register.nodigUit(id, dagen: 30, door: .beheer)
    let client = portaal.browser()
    client.followsRedirects = false
    let answer = try client.get("/u/\(secret)")
    #expect(answer.status == 303)
    #expect(answer["location"] == "/eigen")
    let cookie = try #require(answer["set-cookie"])
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Lax"))
    #expect(!cookie.contains(secret))
    #expect(answer["referrer-policy"] == "no-referrer")
  }

  @Test("who guesses links is stopped, and who has a right one comes in all the same")
  func guessing() throws {
    let portaal = try Proefportaal()
    let id = try #require(portaal.register.stand().kaart.knopen.first?.id)
    let (secret, _) = try portaal.register.nodigUit(id, dagen: 30, door: .beheer)
    let statuses = try (0..<25).map { try portaal.browser().get("/u/guess\($0)").status }
    #expect(statuses.prefix(20).allSatisfy { $0 == 404 })
    #expect(statuses.last == 429)
    #expect(try portaal.browser().get("/u/nog-een")["retry-after"] != nil)
    let right = portaal.browser()
    right.followsRedirects = false
    #expect(try right.get("/u/\(secret)").status == 303)
    // A scanner that only looks does not come in.
    let scanner = portaal.browser()
    #expect(try scanner.request("HEAD", "/u/\(secret)").status == 303)
    #expect(scanner.cookies.isEmpty)
  }

  @Test(
    "somebody at the desk logs in with the password only, and a form of another page is refused")
  func login() throws {
    let portaal = try Proefportaal()
    let client = portaal.browser()
    let form = Formulierlezing(try client.get("/inloggen").text)
    let wrong = try client.post(
      "/inloggen", ["bewijs": form["bewijs"], "naam": "anna", "wachtwoord": "geraden"])
    #expect(wrong.status == 401)
    #expect(wrong.text.contains("De naam of het wachtwoord klopt niet"))
    let stranger = portaal.browser()
    let stolen = try stranger.post(
      "/inloggen",
      ["bewijs": form["bewijs"], "naam": "anna", "wachtwoord": Proefportaal.wachtwoord])
    #expect(stolen.status == 403)
    let desk = try portaal.bureau()
    #expect(desk.cookies["wijkweb-bureau"]?.count == 43)
    #expect(desk.cookies["wijkweb-aanmelden"] == nil)
  }

  @Test("logging out ends the session in the register as well")
  func logout() throws {
    let portaal = try Proefportaal()
    let desk = try portaal.bureau()
    let secret = try #require(desk.cookies["wijkweb-bureau"])
    #expect(try portaal.register.sessie(geheim: secret) != nil)
    _ = try desk.post("/uitloggen", ["bewijs": "geraden"])
    #expect(try portaal.register.sessie(geheim: secret) != nil)
    _ = try desk.post("/uitloggen", ["bewijs": Bezoek.token(secret)])
    #expect(try portaal.register.sessie(geheim: secret) == nil)
    #expect(desk.cookies["wijkweb-bureau"] == nil)
  }
}
