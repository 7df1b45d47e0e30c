import CommandLineParsing
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("wijkweb publiceer")
struct PubliceerTests {
  static func map() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Proef\npeildatum;2026-01-01\n", to: "kaart.csv")
    try folder.write("naam;zichtbaarheid\nKookgroep;\nStil;intern\n", to: "wijkpartners.csv")
    return folder
  }

  @Test("makes a site, and the second time changes nothing")
  func twice() throws {
    let folder = try Self.map()
    let words = ["publiceer", "--kaart", folder.path, "--uit", folder.path("site")]
    let first = try ProgramRun("wijkweb", words)
    #expect(first.status == 0, "\(first.complaint)")
    #expect(try folder.text("site/partner/kookgroep.html").contains("Kookgroep"))
    #expect(try !folder.text("site/index.html").contains("Stil"))
    let page = PageReading(try folder.text("site/tekening/kookgroep.html"))
    #expect(page.faults == [])
    #expect(SVGReading(Array(try folder.text("site/plaat/kookgroep.svg").utf8)).fault == nil)
    let second = try ProgramRun("wijkweb", words)
    #expect(second.complaint.contains("zijn er 0 nieuw of veranderd, en 0 oude"))
  }

  @Test("says that a file of somebody else is in the way")
  func inTheWay() throws {
    let folder = try Self.map()
    try folder.write("mine", to: "index.html")
    let run = try ProgramRun(
      "wijkweb", ["publiceer", "--kaart", folder.path, "--uit", folder.path])
    #expect(run.status == 3)
    #expect(run.complaint.contains("staat al index.html, en dat is niet door Wijkweb gemaakt"))
    #expect(try folder.text("index.html") == "mine")
  }

  @Test("says so when it is not told where, or cannot draw at all")
  func wrong() throws {
    let folder = try Self.map()
    #expect(Opgevangen(["publiceer", "--kaart", folder.path]).code == .wrongUse)
    let call = Opgevangen(
      ["publiceer", "--kaart", folder.path, "--uit", folder.path("site")], in: folder.path)
    #expect(call.code == .failed)
  }
}
