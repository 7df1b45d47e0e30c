import Foundation
import TestSupport
import Testing

@testable import Wijkportaal

@Suite("Writing a site to a folder")
struct SiteschrijverTests {
  static func site(_ files: [String: String]) -> Site {
    Site(
      bestanden: files.sorted { $0.key < $1.key }
        .map { .init(pad: $0.key, bytes: Array($0.value.utf8)) })
  }

  @Test("makes the folder, and later writes only what is different")
  func changes() throws {
    let folder = try TemporaryFolder()
    let target = folder.path("site")
    let first = try Siteschrijver.write(
      Self.site(["index.html": "a", "partner/x.html": "b", "partner/y.html": "c"]), to: target)
    #expect(first == (3, 0))
    let second = try Siteschrijver.write(
      Self.site(["index.html": "a", "partner/y.html": "d"]), to: target)
    #expect(second == (1, 1))
    #expect(try folder.text("site/partner/y.html") == "d")
    #expect(!FileManager.default.fileExists(atPath: folder.path("site/partner/x.html")))
  }

  @Test("leaves the files of others alone, and a folder in which they stand")
  func others() throws {
    let folder = try TemporaryFolder()
    try Siteschrijver.write(Self.site(["partner/x.html": "b", "a/b.html": "c"]), to: folder.path)
    try folder.write("mine", to: "partner/mine.txt")
    try folder.write("mine", to: "mine.txt")
    try Siteschrijver.write(Self.site(["index.html": "a"]), to: folder.path)
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    #expect(
      left == [
        Siteschrijver.lijst, "index.html", "mine.txt", "partner", "partner/mine.txt",
      ])
  }

  @Test("a file of somebody else in the way stops it, and nothing changes")
  func inTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "index.html")
    #expect(throws: Siteschrijver.Fout.nietVanOns(pad: "index.html")) {
      try Siteschrijver.write(Self.site(["a.html": "x", "index.html": "a"]), to: folder.path)
    }
    #expect(try folder.text("index.html") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["index.html"])
  }

  @Test("what lies behind a link to elsewhere is never touched")
  func links() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("partner"), withDestinationPath: elsewhere.path)
    #expect(throws: Siteschrijver.Fout.nietVanOns(pad: "partner")) {
      try Siteschrijver.write(Self.site(["partner/x.html": "a"]), to: folder.path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }

  @Test("when it fails half-way, everything comes back")
  func failure() throws {
    let folder = try TemporaryFolder()
    try Siteschrijver.write(
      Self.site(["index.html": "a", "old.html": "o", "z/x.html": "b"]), to: folder.path)
    // A folder where the last file must come cannot be replaced by a file below it.
    let broken = Self.site(["index.html": "new", "z/x.html": "new", "z/x.html/y.html": "new"])
    #expect(throws: Siteschrijver.Fout.self) {
      try Siteschrijver.write(broken, to: folder.path)
    }
    #expect(try folder.text("index.html") == "a")
    #expect(try folder.text("old.html") == "o")
    #expect(try folder.text("z/x.html") == "b")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == [Siteschrijver.lijst, "index.html", "old.html", "z"])
  }

  @Test("a list that leads out of the folder removes nothing")
  func escape() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "mine.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path("site"), withIntermediateDirectories: true)
    try folder.write("../mine.txt\n/etc/passwd\n", to: "site/" + Siteschrijver.lijst)
    let result = try Siteschrijver.write(Self.site(["a.html": "a"]), to: folder.path("site"))
    #expect(result == (1, 0))
    #expect(try folder.text("mine.txt") == "mine")
  }
}
