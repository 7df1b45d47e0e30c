import CommandLineParsing
import Foundation
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("A register is made of a folder and becomes a folder again")
struct RegisterMaakTests {
  @Test("what comes out is what went in", arguments: ["voorbeeldwijk", "utrecht-2011"])
  func roundTrip(naam: String) throws {
    let proef = try Proefregister(naam)
    let call = proef.vraag("register", "uit", "--naar", "nu")
    #expect(call.code == .good)
    let kaart = try Kaartlezer.read(folder: Project.path("Data/\(naam)")).kaart
    #expect(try proef.kaart(in: "nu") == kaart)
    #expect(call.meldingen.contains("met \(kaart.knopen.count) namen en"))
  }

  @Test("nothing is overwritten")
  func overwriting() throws {
    let proef = try Proefregister()
    let before = try proef.bytes
    let again = proef.run(
      "register", "maak", Project.path("Data/utrecht-2011"), "--in", "wijk.register")
    #expect(again.code == .failed)
    #expect(again.meldingen.hasPrefix("wijk.register bestaat al"))
    #expect(try proef.bytes == before)
    try FileManager.default.createDirectory(
      atPath: proef.folder.path("vol"), withIntermediateDirectories: true)
    try proef.folder.write("x", to: "vol/brief.txt")
    #expect(proef.vraag("register", "uit", "--naar", "vol").code == .failed)
    #expect(try proef.folder.text("vol/brief.txt") == "x")
  }

  @Test("a folder of which something would be lost is refused, as by an import")
  func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "kaart.csv")
    try folder.write("van;relatie;naar\nnemo;bereikt;niemand\n", to: "relaties.csv")
    let call = Opgevangen(["register", "maak", ".", "--in", "a.register"], in: folder.path)
    #expect(call.code == .failed)
    #expect(call.meldingen.contains("Herstel eerst wat u ziet met: wijkweb controleer ."))
    #expect(!FileManager.default.fileExists(atPath: folder.path("a.register")))
  }

  @Test("a register is no folder, and a place must exist")
  func strangeCalls() throws {
    let proef = try Proefregister()
    #expect(
      proef.run("register", "maak", "wijk.register", "--in", "b").meldingen
        .hasPrefix("wijk.register is al een register."))
    #expect(
      proef.run("register", "maak", "weg", "--in", "b").meldingen
        .hasPrefix("De kaart weg bestaat niet."))
    let nowhere = proef.run(
      "register", "maak", Project.path("Data/voorbeeldwijk"), "--in", "weg/b")
    #expect(nowhere.meldingen.contains("weg bestaat niet. Maak die eerst"))
    #expect(proef.run("register", "maak", "weg").code == .wrongUse)
  }

  @Test("a day gives the map as it was then")
  func datum() throws {
    let proef = try Proefregister()
    #expect(try proef.importeer("id;telefoon\ninloophuis-ankertje;010-1234567\n").code == .good)
    let before = proef.vraag("register", "uit", "--naar", "toen", "--datum", "2026-05-03")
    #expect(before.meldingen == "Op 3 mei 2026 bestond dit register nog niet.\n")
    #expect(proef.vraag("register", "uit", "--naar", "nu", "--datum", "mei").code == .wrongUse)
    #expect(proef.vraag("register", "uit", "--naar", "nu", "--datum", "2026-05").code == .good)
    let kaart = try proef.kaart(in: "nu")
    let nummer = try #require(kaart.nummer(of: "inloophuis-ankertje"))
    #expect(kaart[nummer].velden[.telefoon] == "010-1234567")
  }

  @Test("a copy is a register that says the same")
  func kopie() throws {
    let proef = try Proefregister()
    #expect(proef.vraag("register", "kopie", "--naar", "kopie.register").code == .good)
    let (one, other) = (
      proef.vraag("onbereikt"), proef.run("onbereikt", "--kaart", "kopie.register")
    )
    #expect(one.code == .good && one.uitvoer == other.uitvoer)
    let again = proef.vraag("register", "kopie", "--naar", "kopie.register")
    #expect(again.meldingen.hasPrefix("kopie.register bestaat al"))
  }
}
