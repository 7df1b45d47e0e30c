import CommandLineParsing
import Foundation
import Kaartbeeld
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("The command that writes a plan")
struct PlanopdrachtTests {
  private static let kaart = ["--kaart", Project.path("Tests/Fixtures/plan")]

  /// Makes a plan with the built program, pictures and all.
  private static func plan(_ folder: TemporaryFolder, _ words: String...) throws -> ProgramRun {
    try ProgramRun(
      "wijkweb", ["plan", "kade", "--uit", folder.path("uit")] + kaart + words)
  }

  private static func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("uit")).sorted()
  }

  @Test("writes every file, and with the same map the same bytes")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.plan(folder).status == 0)
    let names = try Self.names(in: folder)
    let fixed = ["actoren.csv", "kalender.csv", "kernboodschappen.csv", "plan.html", "plan.md"]
    #expect(names.filter { !$0.hasSuffix(".svg") } == fixed)
    let first = try names.map { try folder.text("uit/" + $0) }
    #expect(try Self.plan(folder).status == 0)
    #expect(try Self.names(in: folder).map { try folder.text("uit/" + $0) } == first)
  }

  @Test("every picture stands in the page and in a file that the Markdown names")
  func pictures() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.plan(folder).status == 0)
    let drawn = try Self.names(in: folder).filter { $0.hasSuffix(".svg") }
    let (html, markdown) = (try folder.text("uit/plan.html"), try folder.text("uit/plan.md"))
    #expect(html.ranges(of: "<svg").count == drawn.count)
    for name in drawn { #expect(markdown.contains("](\(name))")) }
    let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "an id occurs once in a page")
  }

  @Test("the page is well-formed XML, so that every reader sees the same")
  func wellFormed() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.plan(folder).status == 0)
    let reading = SVGReading(Array(try folder.text("uit/plan.html").utf8))
    #expect(reading.fault == nil)
  }

  @Test("a list opens in Excel: a byte order mark, semicolons, and no formula")
  func csv() throws {
    let folder = try TemporaryFolder()
    let map = try TemporaryFolder()
    try map.write("sleutel;waarde\ntitel;Kaart\npeildatum;2026-03-01\n", to: "kaart.csv")
    try map.write("id;naam\na;=1+1\n", to: "wijkpartners.csv")
    try map.write("id;naam\nv;Plein\n", to: "vraagstukken.csv")
    try map.write(
      "vraagstuk;actor;kijk;ring;zichtbaarheid\nv;a;wenselijk;meewerken;openbaar\n",
      to: "posities.csv")
    let call = Opgevangen([
      "plan", "v", "--kaart", map.path, "--uit", folder.path("uit"), "--openbaar",
    ])
    #expect(call.code == .good)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("uit/kernboodschappen.csv")))
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes, as: UTF8.self).contains("\n'=1+1;"))
  }

  @Test("other files in the folder stay, and an older picture does not outlive its plan")
  func existing() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("uit"), withIntermediateDirectories: true)
    try folder.write("van mij", to: "uit/notities.txt")
    try folder.write("oud", to: "uit/plan.html")
    let old = try Plantekening.bestandsnamen.map { try folder.write("oud", to: "uit/" + $0) }
    #expect(try Self.plan(folder, "--openbaar").status == 0)
    #expect(try folder.text("uit/notities.txt") == "van mij")
    #expect(try folder.text("uit/plan.html").hasPrefix("<!DOCTYPE html>"))
    #expect(old.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
    #expect(try Self.names(in: folder).allSatisfy { !$0.hasPrefix(".") })
  }

  @Test("a file in the place of the folder is named as such, and stays")
  func fileForFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("van mij", to: "uit")
    let run = try Self.plan(folder)
    #expect(run.status == 3)
    #expect(run.complaint.contains("is een bestand en geen map."))
    #expect(try folder.text("uit") == "van mij")
  }

  @Test("a folder in the place of a file is named as such, and nothing is written")
  func folderForFile() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("uit/kalender.csv"), withIntermediateDirectories: true)
    let run = try Self.plan(folder)
    #expect(run.status == 3)
    #expect(run.complaint.contains("uit/kalender.csv is een map."))
    #expect(try Self.names(in: folder) == ["kalender.csv"])
  }

  @Test("a folder that cannot be made is told, with nothing half written")
  func noFolder() throws {
    let run = try ProgramRun("wijkweb", ["plan", "kade", "--uit", "/proc/plan"] + Self.kaart)
    #expect(run.status == 3)
    #expect(run.complaint.contains("/proc/plan kan niet worden geschreven."))
  }

  @Test("without a folder, and with a vraagstuk that is not there, it says what to do")
  func wrongUse() {
    let noFolder = Opgevangen(["plan", "kade"] + Self.kaart)
    #expect(noFolder.code == .wrongUse)
    #expect(noFolder.meldingen.contains("--uit MAP"))
    let unknown = Opgevangen(["plan", "kaden", "--uit", "/tmp/nergens"] + Self.kaart)
    #expect(unknown.code == .wrongUse)
    #expect(unknown.meldingen.contains("De kade wordt groen"))
  }
}
