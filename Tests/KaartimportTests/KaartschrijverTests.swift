import Foundation
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Writing a map folder")
struct KaartschrijverTests {
  private let kaart = Proefkaart().lees().kaart

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("a new folder holds the files with contents and reads back equal")
  func newFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("diep/in/kaart")
    try Kaartschrijver.write(kaart, to: path)
    #expect(
      try names(in: path) == [
        "doelgroepen.csv", "gebieden.csv", "kaart.csv", "netwerken.csv", "relaties.csv",
        "sleutelfiguren.csv", "wijkpartners.csv",
      ])
    #expect(try Kaartlezer.read(folder: path).kaart == kaart)
  }

  @Test("in a folder that exists other files, headings and names of files stay")
  func existingFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("aantekening", to: "lees mij.txt")
    try folder.write("\u{FEFF}id;naam;kleur;sector\nx;Weg;;\n", to: "Wijkpartners.CSV")
    try folder.write("id;naam;omschrijving\nt;Weg;\n", to: "themas.csv")
    try Kaartschrijver.write(kaart, to: folder.path)
    #expect(try folder.text("lees mij.txt") == "aantekening")
    #expect(try folder.text("themas.csv") == "id;naam;omschrijving\n")
    let written = try Data(contentsOf: URL(fileURLWithPath: folder.path("Wijkpartners.CSV")))
    #expect(
      String(decoding: written, as: UTF8.self)
        == "\u{FEFF}id;naam;sector;gebied;kleur\nmo;Moskeeplatform;;ov;\nwe;Welzijn Oost;;b1;\n")
    #expect(try names(in: folder.path).allSatisfy { !$0.hasPrefix(".") })
    #expect(try !names(in: folder.path).contains("wijkpartners.csv"))
  }

  @Test("what cannot be written leaves everything as it was")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("id;naam\nx;Oud\n", to: "gebieden.csv")
    // A folder with the name of a file is never replaced by that file.
    let obstacle = folder.path("relaties.csv")
    try FileManager.default.createDirectory(
      atPath: obstacle + "/vol", withIntermediateDirectories: true)
    #expect(throws: KaartimportError.nietTeSchrijven(pad: obstacle, reden: "dit is een map")) {
      try Kaartschrijver.write(kaart, to: folder.path)
    }
    #expect(FileManager.default.fileExists(atPath: obstacle + "/vol"))
    let file = try folder.write("", to: "bestand")
    #expect(throws: KaartimportError.self) { try Kaartschrijver.write(kaart, to: file + "/kaart") }
    #expect(throws: KaartimportError.geenMap(pad: file)) {
      try Kaartschrijver.write(kaart, to: file)
    }
    #expect(try folder.text("gebieden.csv") == "id;naam\nx;Oud\n")
    #expect(try names(in: folder.path) == ["bestand", "gebieden.csv", "relaties.csv"])
  }

  @Test("cells that a spreadsheet would run are neutralised and come back")
  func formulas() throws {
    var gegevens = Kaartgegevens()
    gegevens.waarden["titel"] = "=HYPERLINK(\"x\")"
    let map = try SocialeKaart(
      gegevens: gegevens,
      knopen: [Knoop(id: "-a", naam: "+31 6", knoopsoort: .wijkpartner)])
    let files = KaartExport.files(of: map)
    let text = files.map { String(decoding: $0.bytes ?? [], as: UTF8.self) }.joined()
    #expect(text.contains("titel;\"'=HYPERLINK(\"\"x\"\")\""))
    #expect(text.contains("'-a;'+31 6"))
    #expect(Kaartlezer.read(files).kaart == map)
  }
}
