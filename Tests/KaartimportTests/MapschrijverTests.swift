import Foundation
import Kaartimport
import TestSupport
import Testing

@Suite("Writing several files at once")
struct MapschrijverTests {
  private static let files = [
    Bronbestand(naam: "a.txt", tekst: "nieuw a"), Bronbestand(naam: "b.txt", tekst: "nieuw b"),
  ]

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("replaces its own files, takes away what is out of date, and leaves the rest")
  func replaces() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "c.txt", "d.txt"] { try folder.write("oud", to: name) }
    try Mapschrijver.write(Self.files, to: folder.path, removing: ["a.txt", "c.txt", "e.txt"])
    #expect(try names(in: folder) == ["a.txt", "b.txt", "d.txt"])
    #expect(try folder.text("a.txt") == "nieuw a")
    #expect(try folder.text("d.txt") == "oud")
  }

  @Test("when one file cannot be written nothing is, and nothing is taken away")
  func whollyOrNot() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "c.txt"] { try folder.write("oud", to: name) }
    let impossible = Bronbestand(naam: String(repeating: "x", count: 300), tekst: "")
    #expect(throws: KaartimportError.self) {
      try Mapschrijver.write(Self.files + [impossible], to: folder.path, removing: ["c.txt"])
    }
    #expect(try names(in: folder) == ["a.txt", "c.txt"])
    #expect(try folder.text("a.txt") == "oud")
  }

  @Test("what was in place comes back when a later file cannot take its place")
  func comesBack() throws {
    let folder = try TemporaryFolder()
    try folder.write("oud", to: "a.txt")
    // So long that it cannot be moved aside under a longer name.
    let long = String(repeating: "z", count: 252)
    try folder.write("oud", to: long)
    #expect(throws: KaartimportError.self) {
      try Mapschrijver.write(
        [Bronbestand(naam: "a.txt", tekst: "nieuw")], to: folder.path, removing: [long])
    }
    #expect(try folder.text("a.txt") == "oud")
    #expect(try folder.text(long) == "oud")
    #expect(try names(in: folder).allSatisfy { !$0.hasPrefix(".") })
  }
}
