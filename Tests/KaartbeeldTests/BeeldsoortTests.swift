import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

@Suite struct BeeldsoortTests {
  @Test(
    "a sector is recognised without regard to case",
    arguments: [
      ("onderwijs", Beeldsoort.onderwijs), ("Welzijn", .welzijn), ("ZORG", .welzijn),
      ("bewonersorganisaties", .bewoners), ("Sport", .sport), ("ruimtevaart", .overig),
      ("", .overig),
    ])
  func sectors(sector: String, soort: Beeldsoort) throws {
    var builder = Kaartbouwer()
    try builder.knoop(.wijkpartner, "a", "A", [.sector: sector])
    #expect(Beeldsoort(builder.kaart.knopen[0]) == soort)
  }

  @Test("what belongs to the municipality is drawn as such, whatever its sector")
  func municipal() throws {
    var builder = Kaartbouwer()
    try builder.knoop(.wijkpartner, "a", "A", [.sector: "sport", .gemeentelijk: "ja"])
    #expect(Beeldsoort(builder.kaart.knopen[0]) == .gemeente)
  }

  @Test(
    "a sheet is found by its word",
    arguments: [("a3", Papier.a3), ("A4", .a4), ("Scherm", .scherm)])
  func sheets(word: String, papier: Papier) {
    #expect(Papier(word: word) == papier)
    #expect(Papier(word: word + "x") == nil)
  }
}
