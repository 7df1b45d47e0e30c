import Testing
import Wijkmodel

@Suite("The stated cells of a row")
struct VeldenTests {
  @Test("the order of writing does not matter and empty is not stated")
  func order() {
    var first = Velden()
    first[.bron] = "b"
    first["aantal"] = "2"
    var second = Velden()
    second["aantal"] = "1"
    second[.bron] = "b"
    second[.adres] = "x"
    second["aantal"] = "2"
    second[.adres] = ""
    #expect(first == second)
    #expect(first.alle.map(\.kolom) == ["aantal", "bron"])
    #expect(second[.adres] == nil)
  }

  @Test(
    "a cell holds several values between bars",
    arguments: [("a|b", ["a", "b"]), (" a | |b ", ["a", "b"]), ("a", ["a"]), (" ", [])])
  func lists(cell: String, values: [String]) {
    #expect(Velden.values(in: cell) == values)
  }
}
