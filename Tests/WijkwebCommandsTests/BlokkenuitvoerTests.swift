import DocumentText
import Foundation
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("Blocks of text in a terminal")
struct BlokkenuitvoerTests {
  private static let table = DocumentTable(
    name: "partijen", caption: "Wie er is.", columns: ["Partij", "Belang"],
    rows: [["Wijkraad", "4"], ["=Winkels", "niet beoordeeld"]])

  private static func text(
    _ blocks: [DocumentBlock], _ form: String? = nil, width: Int = 80
  ) -> String { Blokkenuitvoer.text(blocks, vorm: form, breedte: width) }

  @Test("a table that fits stands side by side")
  func sideBySide() {
    #expect(
      Self.text([.table(Self.table)]) == """
        Wie er is.

        Partij    Belang
        --------  ---------------
        Wijkraad  4
        =Winkels  niet beoordeeld

        """)
  }

  @Test("a table with words that do not fit becomes a block per row")
  func blocks() {
    let text = Self.text([.table(Self.table)], width: 18)
    #expect(text.contains("=Winkels\n  Belang: niet\n"))
    #expect(!text.contains("----"))
  }

  @Test("no line of a table is wider than the screen", .tags(.property), arguments: UInt64(0)..<100)
  func width(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["een", "hele", "lange", "zin", "over", "participatie", "4"]
    let cell = {
      (0..<Int.random(in: 0...9, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let columns = Int.random(in: 1...9, using: &random)
    let rows = (0..<5).map { _ in (0..<columns).map { _ in cell() } }
    let table = DocumentTable(
      name: "t", caption: "c", columns: (0..<columns).map { "kop \($0)" }, rows: rows)
    let lines = Self.text([.table(table)]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    let found = lines.joined(separator: " ").split { " \n".contains($0) }.count { $0 == "4" }
    #expect(found == rows.joined().flatMap { $0.split(separator: " ") }.count { $0 == "4" })
  }

  @Test("JSON is one document with every block")
  func json() throws {
    let text = Self.text(
      [
        .heading(level: 2, "Kop"), .paragraph("Zin."), .list(["a"]), .note("Let op"),
        .table(Self.table), .figure(DocumentFigure(name: "f", caption: "c")),
      ], "json")
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let blocks = try #require(read?["blokken"] as? [[String: Any]])
    #expect(
      blocks.map { $0["soort"] as? String }
        == ["kop", "alinea", "lijst", "aandacht", "tabel", "tekening"])
    let rows = blocks[4]["rijen"] as? [[String: String]]
    #expect(rows?.first == ["Partij": "Wijkraad", "Belang": "4"])
  }

  @Test("one table is plain CSV, of several each has its name, and no cell is a formula")
  func csv() {
    let one = "Partij;Belang\nWijkraad;4\n'=Winkels;niet beoordeeld\n"
    #expect(Self.text([.paragraph("Zin."), .table(Self.table)], "csv") == one)
    #expect(
      Self.text([.table(Self.table), .table(Self.table)], "csv")
        == "Wie er is.\n\(one)\nWie er is.\n\(one)")
  }

  @Test("no sign in a name steers the terminal")
  func controls() {
    #expect(!Self.text([.paragraph("a\u{1B}[2Jb\u{202E}c")]).unicodeScalars.contains("\u{1B}"))
  }
}
