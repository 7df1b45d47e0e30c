import Kaartimport
import Testing

@Suite("Lists of ties and of their ends")
struct RandlijstTests {
  private func lijst(
    _ text: String, ook extra: [String] = [], gewogen: Bool = true
  ) throws -> Randlijst { try Randlijst(Array(text.utf8), ook: extra, gewogen: gewogen) }

  @Test("keys are ordered as numbers when all are numbers, else by code point")
  func order() throws {
    #expect(try lijst("van,naar\n10,9\n9,100\n").ids == ["9", "10", "100"])
    #expect(try lijst("van,naar\n10,9\n9,x\n").ids == ["10", "9", "x"])
    #expect(try lijst("van,naar\n7,007\n").ids == ["7", "007"])
  }

  @Test("ends are places among the keys, and keys without ties take part")
  func places() throws {
    let found = try lijst("van,naar\nc,a\na,a\n", ook: ["b", "a"])
    #expect(found.ids == ["a", "b", "c"])
    #expect(found.van == [2, 0])
    #expect(found.naar == [0, 0])
    #expect(found.gewichten == nil)
    #expect(!found.heeftGewicht)
  }

  @Test("weights may have a comma, and an empty one is not stated")
  func weights() throws {
    let found = try lijst("van;naar;gewicht\na;b;1,5\nb;c;\n")
    #expect(found.gewichten == [1.5, nil])
  }

  @Test("weights that do not count are not looked at")
  func uncounted() throws {
    let found = try lijst("van,naar,gewicht\na,b,veel\n", gewogen: false)
    #expect(found.gewichten == nil)
    #expect(found.heeftGewicht)
  }

  @Test("two spellings of an accent are two keys, here as everywhere")
  func bytes() throws {
    let (one, two) = ("\u{E9}", "e\u{301}")
    #expect(try lijst("van,naar\n\(one),\(two)\n").ids.count == 2)
    let knopen = try Knopenlijst(Array("id,kleur\n\(one),rood\n\(two),blauw\n".utf8))
    #expect(knopen.cells("Kleur", of: [two, one, "x"]) == ["blauw", "rood", ""])
    #expect(knopen.cells("maat", of: [one]) == nil)
    #expect(Sleutels([one, two]).place(of: two) == 1)
  }

  @Test(
    "what cannot be read is told with its line",
    arguments: [
      ("", Randlijstfout.leeg), ("\n\n", .leeg), ("a,b\n1,2\n", .geenKoppen(["a", "b"])),
      ("van,naar\na,\n", .ontbrekendeEinde(regel: 2)),
      ("van,naar\n\na\n", .ontbrekendeEinde(regel: 3)),
      ("van,naar,gewicht\na,b,0x10\n", .geenGewicht("0x10", regel: 2)),
      ("van,naar,gewicht\na,b,0\n", .geenGewicht("0", regel: 2)),
      ("van,naar,gewicht\na,b,nan\n", .geenGewicht("nan", regel: 2)),
    ])
  func faults(text: String, fault: Randlijstfout) {
    #expect(throws: fault) { try lijst(text) }
    #expect(fault.zin.hasSuffix("."))
  }

  @Test(
    "what cannot be read in a list of ends is told with its line",
    arguments: [
      ("", Randlijstfout.leeg), ("kleur\nrood\n", .geenSleutelkop(["kleur"])),
      ("id,kleur\n,rood\n", .ontbrekendeSleutel(regel: 2)),
      ("id,kleur\na,rood\na,rood\n", .dubbeleSleutel("a", regel: 3)),
    ])
  func faultsOfEnds(text: String, fault: Randlijstfout) {
    #expect(throws: fault) { try Knopenlijst(Array(text.utf8)) }
    #expect(fault.zin.hasSuffix("."))
  }
}
