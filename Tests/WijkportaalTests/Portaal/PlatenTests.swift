import Kaartopslag
import TestSupport
import Testing
import WebServer
import Wijkmodel

@testable import Wijkportaal

@Suite("Pictures of the portal")
struct PlatenTests {
  @Test(
    "a picture is drawn once for a version of the register, whatever is asked behind its address")
  func once() throws {
    let portaal = try Proefportaal()
    let id = try #require(portaal.register.stand().kaart.knopen.first?.id)
    let client = portaal.browser()
    for path in ["/kaart.svg", "/plaat/\(id).svg"] {
      let before = portaal.tekeningen.value
      let first = try client.get(path)
      #expect(first.status == 200)
      #expect(first["content-type"] == "image/svg+xml")
      #expect(portaal.tekeningen.value == before + 1)
      for again in [path, path + "?x=1", path] {
        #expect(try client.get(again).body == first.body)
      }
      #expect(portaal.tekeningen.value == before + 1)
    }
  }

  @Test("a picture is drawn again when the register has changed, and on another day")
  func again() throws {
    let portaal = try Proefportaal()
    let client = portaal.browser()
    #expect(try client.get("/kaart.svg").status == 200)
    let row = try #require(
      portaal.register.stand().rijen.first { $0.velden[.sector] == "welzijn" })
    _ = try portaal.register.zet(
      rij: row.nummer, [.init(.sector, voor: "welzijn", na: "sport")], door: .beheer)
    #expect(try client.get("/kaart.svg").status == 200)
    #expect(portaal.tekeningen.value == 2)
    portaal.verzet(dagen: 1)
    #expect(try client.get("/kaart.svg").status == 200)
    #expect(portaal.tekeningen.value == 3)
  }

  @Test(
    "there is no picture of what does not exist, nor by another name",
    arguments: ["/plaat/bestaat-niet.svg", "/plaat/bestaat-niet", "/plaat/.svg", "/tekening/x"])
  func nothing(path: String) throws {
    let portaal = try Proefportaal()
    #expect(try portaal.browser().get(path).status == 404)
    #expect(portaal.tekeningen.value == 0)
  }
}
