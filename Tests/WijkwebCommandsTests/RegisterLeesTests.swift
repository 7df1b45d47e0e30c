import CommandLineParsing
import Foundation
import Kaartopslag
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("A register in the place of a folder")
struct RegisterLeesTests {
  private static let day = ["--peildatum", "2026-03-01"]

  static let calls = [
    ["onbereikt"], ["wie-bereikt", "moeilijk-bereikbaar", "--openbaar"], ["verouderd"],
    ["route", "wijkraad-oeverhoek", "huisartsen-oeverhoek", "--uitvoer", "json"],
    ["vraag", "Welke groepen hangen aan één partij?"], ["gebied", "vissersbuurt"],
    ["teken", "wijken", "--uit", "-", "--tabel"],
    ["krachtenveld", "brink-vergroenen", "--oordelen"],
  ]

  @Test("gives the same answers on the same day", arguments: calls)
  func sameAnswers(words: [String]) throws {
    let proef = try Proefregister()
    let folder = Opgevangen(
      words + Self.day + ["--kaart", Project.path("Data/voorbeeldwijk")], in: proef.folder.path)
    let register = Opgevangen(words + Self.day + Proefregister.kaart, in: proef.folder.path)
    #expect(register.code == folder.code)
    #expect(
      register.uitvoer
        == folder.uitvoer.replacing(
          "--kaart \(Project.path("Data/voorbeeldwijk"))", with: "--kaart wijk.register"))
  }

  @Test("is looked at today, because it goes on after its files were made")
  func today() throws {
    #expect(try Proefregister().vraag("onbereikt").uitvoer.contains("Peildatum 04-05-2026"))
  }

  @Test("may be named by the variable, and is checked like a folder")
  func variable() throws {
    let proef = try Proefregister()
    let named = ["WIJKWEB_KAART": proef.folder.path("wijk.register")]
    #expect(Opgevangen(["onbereikt"], in: "/", variabelen: named).code == .good)
    #expect(Opgevangen(["vragen"], in: "/", variabelen: named).code == .good)
    let check = proef.run("controleer", "wijk.register")
    let folder = Opgevangen(["controleer", "Data/voorbeeldwijk"])
    #expect(check.code == folder.code)
    #expect(
      check.uitvoer.hasPrefix("Sociale kaart Oeverhoek")
        == folder.uitvoer.hasPrefix("Sociale kaart Oeverhoek"))
    #expect(check.meldingen.contains("wijkweb register controleer"))
  }

  @Test("that is none is refused with a sentence", arguments: ["onbereikt", "register controleer"])
  func noRegister(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("naam\nEen\n", to: "lijst.csv")
    for (name, sentence) in [
      ("lijst.csv", "lijst.csv is geen map en geen register."),
      ("weg", "De kaart weg bestaat niet."),
    ] {
      let words = command.split(separator: " ").map(String.init) + ["--kaart", name]
      let call = Opgevangen(words, in: folder.path)
      #expect(call.code == .failed)
      #expect(call.meldingen.hasPrefix(sentence))
    }
  }

  @Test("of a newer version of the program is left alone")
  func newer() throws {
    let proef = try Proefregister()
    var bytes = try proef.bytes
    // The number of the last migration stands big-endian in bytes 60 to 63.
    bytes[62] = 9
    try proef.write(bytes)
    for call in [proef.vraag("onbereikt"), try proef.importeer("naam\nEen\n")] {
      #expect(call.code == .failed)
      #expect(call.meldingen.contains("gemaakt met een nieuwere versie van Wijkweb"))
    }
    #expect(try proef.bytes == bytes)
  }

  @Test("that is damaged is no reason to crash")
  func damaged() throws {
    let proef = try Proefregister()
    var bytes = try proef.bytes
    for place in 4096..<bytes.count { bytes[place] = 0x5A }
    try proef.write(bytes)
    let call = proef.vraag("onbereikt")
    #expect(call.code == .failed)
    #expect(call.meldingen.contains("beschadigd"))
  }

  @Test("offers its names to a shell")
  func completion() throws {
    let proef = try Proefregister()
    let call = proef.run(
      VulAan.woord, "zsh", "1", "--", "gebied", "vis", "--kaart", "wijk.register")
    #expect(call.uitvoer.hasPrefix("words\nvissersbuurt\t"))
  }

  @Test("that another program is writing to says so, and can be read meanwhile", .tags(.slow))
  func busy() throws {
    let proef = try Proefregister()
    let register = try Register(pad: proef.folder.path("wijk.register"), klok: Opgevangen.klok)
    let (read, written) = try register.terwijlGeschreven {
      (proef.vraag("onbereikt"), try? proef.importeer("naam\nEen\n"))
    }
    #expect(read.code == .good)
    #expect(written?.code == .failed)
    #expect(written?.meldingen.contains("Een ander programma schrijft nu in het register.") == true)
  }
}
