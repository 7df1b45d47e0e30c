import TestSupport
import Testing
import Wijkmodel

@Suite("The documentation of the data")
struct DataReadmeTests {
  private static func columns(_ tabel: Tabel, _ zichtbaarheid: Zichtbaarheid) -> String {
    tabel.veldklassen.filter { $0.zichtbaarheid == zichtbaarheid }
      .map { "`\($0.kolom.rawValue)`" }.joined(separator: ", ")
  }

  @Test("says of every column who may see it", arguments: Tabel.allCases)
  func classes(tabel: Tabel) throws {
    let cells =
      ["`\(tabel.bestandsnaam)`"] + Zichtbaarheid.allCases.map { Self.columns(tabel, $0) }
    let line = "| " + cells.joined(separator: " | ") + " |"
    let text = try Project.text("Data/README.md")
    #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
  }

  @Test("says what a tie of every subject is called", arguments: GevoeligOnderwerp.allCases)
  func subjects(onderwerp: GevoeligOnderwerp) throws {
    #expect(try Project.text("Data/README.md").contains("`\(onderwerp.rawValue)`"))
  }
}
