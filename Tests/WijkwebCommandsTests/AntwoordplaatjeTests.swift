import TestSupport
import Testing

@Suite("The picture of a long answer")
struct AntwoordplaatjeTests {
  /// How many rows of `verouderd` are said not to be on the sheet, for a map of so many parties.
  private func unseen(parties: Int) throws -> Int {
    let rows = (1...parties).map { "p\($0);Partij \($0)\n" }.joined()
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Lang\npeildatum;2026-03-01\n", to: "kaart.csv")
    try folder.write("id;naam\n" + rows, to: "wijkpartners.csv")
    let call = Opgevangen(
      ["verouderd", "--kaart", folder.path, "--plaatje", folder.path + "/p.dot"])
    let numbers = call.meldingen.split(separator: " ").compactMap { word in
      Int(word.filter(\.isNumber))
    }
    return try #require(numbers.last, "\(call.meldingen)")
  }

  @Test("counts every row that is not on it")
  func everyRow() throws {
    #expect(try unseen(parties: 1_300) - unseen(parties: 700) == 600)
  }
}
