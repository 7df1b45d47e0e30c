import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The address of a page")
struct AdresTests {
  @Test("is written for the server with everything encoded that means something")
  func server() {
    let adres = Adres.begin.met([.init("zoek", "a b&c"), .init("wijk", ""), .init("p", "2")])
    #expect(adres.serverpad == "/?zoek=a%20b%26c&p=2")
    #expect(Adres.ingang(.wijkpartner, id: "café").serverpad == "/partner/caf%C3%A9")
    #expect(Adres.over.bij("verbeteren").serverpad == "/over#verbeteren")
    #expect(Adres.plaat("x").serverpad == "/plaat/x.svg")
  }

  @Test("leads from file to file")
  func files() {
    let page = Adres.ingang(.thema, id: "taal")
    #expect(Verwijzer(.bestanden, op: page)(.begin) == "../index.html")
    #expect(Verwijzer(.bestanden, op: .begin)(page) == "thema/taal.html")
    #expect(Verwijzer(.bestanden, op: page)(.plaat("taal")) == "../plaat/taal.svg")
    #expect(Verwijzer(.bestanden, op: .over)(.stijl) == "stijl.css")
    #expect(Verwijzer(.bestanden, op: page)(.over.bij("a")) == "../over.html#a")
  }

  @Test(
    "two keys never share a file, on any disk",
    arguments: [
      ["a", "A", "_41", "_61", "a_", "-a"], ["con", "Con", "_con", "__con"],
      ["\u{E9}", "e", "e\u{301}"],
      [String(repeating: "x", count: 300), String(repeating: "x", count: 301)],
    ])
  func distinct(ids: [String]) {
    let names = ids.map { Adres.ingang(.netwerk, id: $0).bestandspad }
    #expect(Set(names.map { $0.lowercased() }).count == ids.count)
    #expect(names.allSatisfy { $0.utf8.count < 130 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(!names.contains("netwerk/con.html"))
  }

  @Test("of every kind of entry is found back", arguments: Knoopsoort.allCases)
  func kinds(soort: Knoopsoort) {
    let adres = Adres.ingang(soort, id: "x")
    #expect(Adres.soort(of: adres.delen[0]) == soort)
  }
}
