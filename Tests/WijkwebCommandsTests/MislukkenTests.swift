import CommandLineParsing
import Foundation
import TestSupport
import Testing

@Suite("What goes wrong is one clear sentence")
struct MislukkenTests {
  private static let kaart = ["--kaart", "Data/voorbeeldwijk"]

  @Test("an answer that does not fit on the disk ends with a sentence and no crash")
  func fullDisk() throws {
    let run = try ProgramRun.shell(
      "wijkweb onbereikt > /dev/full", in: Project.path("Data/voorbeeldwijk"))
    #expect(run.status == 3)
    #expect(run.complaint.hasPrefix("Het antwoord kan niet worden geschreven."))
  }

  @Test(
    "a closed channel is no crash", arguments: [">&-": 3, "--top=0 2>&-": 2] as [String: Int32])
  func closedChannel(ending: String, status: Int32) throws {
    let run = try ProgramRun.shell(
      "wijkweb onbereikt \(ending)", in: Project.path("Data/voorbeeldwijk"))
    #expect(run.status == status)
  }

  @Test("no answer at all when the list of relations cannot be read: \"nobody\" would be a lie")
  func unreadableList() throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Kaart\n", to: "kaart.csv")
    try folder.write("naam;moeilijk_bereikbaar\nOuderen;ja\n", to: "doelgroepen.csv")
    try folder.write("PK\u{3}\u{4}\u{14}\0\u{6}\0xl/workbook.xml", to: "relaties.csv")
    let call = Opgevangen(["onbereikt", "--kaart", folder.path])
    #expect(call.code == .failed)
    #expect(call.uitvoer.isEmpty)
    #expect(call.meldingen.contains("kan relaties.csv niet worden gelezen"))
  }

  @Test("a report in a form that does not exist is refused")
  func reportEnding() {
    let call = Opgevangen(["controleer", "Data/voorbeeldwijk", "--rapport", "/tmp/r.xml"])
    #expect(call.code == .wrongUse)
    #expect(call.meldingen.contains(".csv of .json"))
  }

  @Test("a folder in the place of a file is named as such")
  func folderForFile() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("a.svg"), withIntermediateDirectories: true)
    let run = try ProgramRun(
      "wijkweb", ["teken", "wijken", "--uit", folder.path("a.svg")] + Self.kaart)
    #expect(run.status == 3)
    #expect(run.complaint.contains("is een map. Geef de naam van een bestand."))
  }

  @Test("a file in the place of a folder is named as such")
  func fileForFolder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "b")
    let call = Opgevangen(["galerij", "--naar", path] + Self.kaart)
    #expect(call.code == .failed)
    #expect(call.meldingen.contains("is een bestand en geen map."))
  }

  @Test("an error is on the screen, however many remarks there are")
  func errorsFirst() throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Kaart\n", to: "kaart.csv")
    let groups = (1...30).map { "Groep \($0)\n" }.joined()
    try folder.write("naam\n" + groups, to: "doelgroepen.csv")
    try folder.write("van;relatie;naar\nnemo;bereikt;groep-1\n", to: "relaties.csv")
    #expect(Opgevangen(["controleer", folder.path]).uitvoer.contains("nemo"))
  }

  @Test("control characters in a map never reach the terminal")
  func controlCharacters() throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Rood\u{1B}[31m\n", to: "kaart.csv")
    try folder.write("naam\nDe\u{1B}]0;x\u{7}Kring\n", to: "netwerken.csv")
    let check = Opgevangen(["controleer", folder.path])
    let question = Opgevangen(["gebied", "\u{1B}[2J", "--kaart", folder.path])
    #expect(!(check.uitvoer + check.meldingen + question.meldingen).contains("\u{1B}"))
  }

  @Test("an option before the command is told to go behind it")
  func optionFirst() {
    let call = Opgevangen(["--kaart", "Data/voorbeeldwijk", "onbereikt"])
    #expect(call.code == .wrongUse)
    #expect(call.meldingen.hasPrefix("Zet eerst de opdracht en dan pas ‘--kaart’."))
  }
}
