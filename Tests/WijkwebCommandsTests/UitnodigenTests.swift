import CommandLineParsing
import DelimitedText
import Foundation
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

@Suite("Inviting groups to keep their own entry")
struct UitnodigenTests {
  private func rows(_ proef: Proefregister, _ folder: String) throws -> [[String]] {
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: proef.folder.path(folder + "/uitnodigingen.csv")))
    return try DelimitedTable(Array(bytes)).rows.dropFirst().map(\.cells)
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("everybody gets a link of their own that works, with a letter")
  func everybody() throws {
    let proef = try Proefregister()
    let call = proef.vraag(
      "uitnodigen", "--alle", "--geldig", "14", "--adres", "https://kaart.voorbeeld.nl/",
      "--uit", "brieven")
    #expect(call.code == .good)
    let rows = try rows(proef, "brieven")
    let groups = try Proefregister.voorbeeld.knopen.filter {
      [.wijkpartner, .sleutelfiguur].contains($0.knoopsoort)
    }
    #expect(rows.count == groups.count)
    #expect(rows.map { $0[0] } == groups.map(\.naam))
    #expect(Set(rows.map { $0[3] }).count == rows.count)
    #expect(call.meldingen.contains("Er zijn \(rows.count) links gemaakt, geldig tot 18 mei 2026."))
    let register = try Register(pad: proef.folder.path("wijk.register"), klok: Opgevangen.klok)
    for row in [rows[0], rows[rows.count - 1]] {
      let begin = "https://kaart.voorbeeld.nl/u/"
      #expect(row[3].hasPrefix(begin))
      #expect(try register.wissel(geheim: String(row[3].dropFirst(begin.count)), minuten: 5) != nil)
      #expect(row[4] == "18 mei 2026")
    }
    let letters = try FileManager.default.contentsOfDirectory(atPath: proef.folder.path("brieven"))
    #expect(letters.count == rows.count + 2)
    #expect(try proef.folder.text("brieven/01-gemeente-lindermonde.txt").contains(rows[0][3]))
    #expect(try proef.folder.text("brieven/sjabloon.txt").contains("«link»"))
  }

  @Test("nobody else can read the letters")
  func privateFiles() throws {
    let proef = try Proefregister()
    #expect(proef.vraag("uitnodigen", "--alle", "--uit", "brieven").code == .good)
    #expect(try rights(proef.folder.path("brieven")) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: proef.folder.path("brieven"))
    for name in names { #expect(try rights(proef.folder.path("brieven/" + name)) == 0o600) }
  }

  @Test("the list is one that Excel takes, and no name in it is a formula")
  func excel() throws {
    let proef = try Proefregister()
    try proef.importeer("id;naam;email\nx;=1+1;@x\n")
    #expect(proef.vraag("uitnodigen", "--eigenaar", "x", "--uit", "brieven").code == .good)
    let path = proef.folder.path("brieven/uitnodigingen.csv")
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("naam;organisatie;email;link;verloopt\r\n'=1+1;'=1+1;'@x;http"))
    let names = try FileManager.default.contentsOfDirectory(atPath: proef.folder.path("brieven"))
    #expect(names.contains("1-x.txt"))
  }

  @Test("who has no address gets the letter in person, and a key person's organisation is told")
  func withoutAddress() throws {
    let proef = try Proefregister()
    let call = proef.vraag(
      "uitnodigen", "--eigenaar", "wijkbureau-oeverhoek,Inloophuis 't Ankertje", "--eigenaar",
      "wijkregisseur-oeverhoek", "--uit", "brieven")
    let rows = try rows(proef, "brieven")
    #expect(rows.map { $0[1] }.last == "Wijkbureau Oeverhoek")
    #expect(rows[0][2] == "wijkbureau@example.nl" && rows[1][2].isEmpty)
    #expect(call.meldingen.contains("Zonder e-mailadres op de kaart: Inloophuis 't Ankertje"))
    #expect(call.meldingen.contains("werken alleen op deze computer"))
  }

  @Test("only who was never confirmed, or too long ago")
  func outOfDate() throws {
    let kaart = try Proefregister.voorbeeld
    let day = try #require(Datum("2026-05-04"))
    let names = Set(Uitnodigingskeuze(kaart, verouderd: 12, op: day).knopen.map(\.naam))
    for knoop in Uitnodigingskeuze(kaart, op: day).knopen {
      let isOld = knoop.laatstBevestigd.map { $0.days(until: day) > 365 } ?? true
      #expect(names.contains(knoop.naam) == isOld, "\(knoop.id)")
    }
    #expect(!names.isEmpty)
  }

  @Test(
    "some months earlier is the same day, or the last of that month",
    arguments: [
      ("2026-05-04", 12, "2025-05-04"), ("2026-03-31", 1, "2026-02-28"),
      ("2024-03-31", 1, "2024-02-29"), ("2026-01-15", 1, "2025-12-15"),
      ("2026-05", 5, "2025-12-31"),
    ])
  func months(day: String, count: Int, earlier: String) throws {
    #expect(
      Uitnodigingskeuze.dag(count, before: try #require(Datum(day))).isoText == earlier)
  }

  @Test("nobody is written to whose data should have been gone")
  func retention() throws {
    let proef = try Proefregister()
    try proef.folder.write("id;bewaren_tot\nwijkregisseur-oeverhoek;2026-05-03\n", to: "s.csv")
    #expect(
      proef.run("importeer", "s.csv", "--als", "sleutelfiguren", "--naar", "wijk.register").code
        == .good)
    let call = proef.vraag(
      "uitnodigen", "--eigenaar", "wijkregisseur-oeverhoek", "--uit", "brieven")
    #expect(
      call.meldingen == """
        Er is niemand om uit te nodigen. Er zijn geen links gemaakt.
        Geen link voor: Wijkregisseur Oeverhoek (mocht worden bewaard tot 03-05-2026).

        """)
    #expect(!FileManager.default.fileExists(atPath: proef.folder.path("brieven")))
  }

  @Test("letters that are there already are never overwritten, and no link is made in vain")
  func presentLetters() throws {
    let proef = try Proefregister()
    #expect(proef.vraag("uitnodigen", "--alle", "--uit", "brieven").code == .good)
    let before = try rows(proef, "brieven")
    let again = proef.vraag("uitnodigen", "--alle", "--uit", "brieven")
    #expect(again.code == .failed)
    #expect(again.meldingen.contains("staat al iets"))
    #expect(try rows(proef, "brieven") == before)
    let register = try Register(pad: proef.folder.path("wijk.register"), klok: Opgevangen.klok)
    #expect(try register.uitnodigingen().count == before.count)
  }

  @Test("revoking stops every link of a group at once")
  func revoke() throws {
    let proef = try Proefregister()
    for folder in ["a", "b"] {
      #expect(
        proef.vraag("uitnodigen", "--eigenaar", "inloophuis-ankertje", "--uit", folder).code
          == .good)
    }
    let call = proef.vraag("uitnodigen", "--intrekken", "Inloophuis 't Ankertje")
    #expect(call.meldingen.hasPrefix("Van Inloophuis 't Ankertje zijn 2 links ingetrokken."))
    let register = try Register(pad: proef.folder.path("wijk.register"), klok: Opgevangen.klok)
    for folder in ["a", "b"] {
      let secret = try #require(try rows(proef, folder)[0][3].split(separator: "/").last)
      #expect(try register.wissel(geheim: String(secret), minuten: 5) == nil)
    }
    let again = proef.vraag("uitnodigen", "--intrekken", "Inloophuis 't Ankertje")
    #expect(again.meldingen.contains("had geen link die nog werkte."))
  }

  @Test(
    "a call that is not clear makes no links",
    arguments: [
      ["--uit", "b"], ["--alle"], ["--alle", "--verouderd", "3", "--uit", "b"],
      ["--alle", "--geldig", "0", "--uit", "b"], ["--verouderd", "x", "--uit", "b"],
      ["--alle", "--adres", "kaart.nl", "--uit", "b"], ["--eigenaar", "nemo", "--uit", "b"],
      ["--alle", "--adres", "https://a.nl/?x", "--uit", "b"], ["--intrekken", "nemo"],
    ])
  func unclear(words: [String]) throws {
    let proef = try Proefregister()
    let call = Opgevangen(["uitnodigen"] + words + Proefregister.kaart, in: proef.folder.path)
    #expect(call.code == .wrongUse)
    #expect(!FileManager.default.fileExists(atPath: proef.folder.path("b")))
  }

  @Test("an address without encryption gets a warning")
  func plainAddress() throws {
    let proef = try Proefregister()
    let call = proef.vraag("uitnodigen", "--alle", "--adres", "http://kaart.nl", "--uit", "b")
    #expect(call.meldingen.contains("begint met http en niet met https"))
  }
}
