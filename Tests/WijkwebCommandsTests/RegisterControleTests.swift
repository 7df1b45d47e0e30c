import CommandLineParsing
import Foundation
import TestSupport
import Testing

@Suite("Checking, reading and undoing the log of a register")
struct RegisterControleTests {
  private static let wijziging = "id;telefoon\ninloophuis-ankertje;010-1234567\n"

  private func gewijzigd() throws -> Proefregister {
    let proef = try Proefregister()
    #expect(try proef.importeer(Self.wijziging).code == .good)
    return proef
  }

  /// The seal that a check tells.
  private func stempel(_ proef: Proefregister) throws -> String {
    let lines = proef.vraag("register", "controleer").uitvoer.split(separator: "\n")
    return String(try #require(lines.last))
  }

  @Test("a whole register tells its last seal, which is found back later")
  func seal() throws {
    let proef = try Proefregister()
    let before = try stempel(proef)
    #expect(before.count == 64)
    #expect(try proef.importeer(Self.wijziging).code == .good)
    #expect(try stempel(proef) != before)
    let check = proef.vraag("register", "controleer", "--stempel", before.uppercased())
    #expect(check.code == .good)
    #expect(check.uitvoer.contains("Het stempel dat u opgaf, zit in het logboek."))
    #expect(check.uitvoer.contains("staan 2 handelingen"))
  }

  @Test("a seal that is not in the log is a finding, and other words are no seal")
  func wrongSeal() throws {
    let proef = try Proefregister()
    let other = String(repeating: "0a", count: 32)
    let check = proef.vraag("register", "controleer", "--stempel", other)
    #expect(check.code == .findings)
    #expect(check.uitvoer.contains("Het stempel dat u opgaf, zit niet in het logboek."))
    #expect(proef.vraag("register", "controleer", "--stempel", "0a").code == .wrongUse)
  }

  @Test("who changes the file behind the log's back is found out")
  func tampering() throws {
    let proef = try gewijzigd()
    var bytes = try proef.bytes
    let (old, new) = (Data("010-1234567".utf8), Data("010-7654321".utf8))
    while let found = bytes.range(of: old) { bytes.replaceSubrange(found, with: new) }
    try proef.write(bytes)
    let check = proef.vraag("register", "controleer")
    #expect(check.code == .findings)
    #expect(check.uitvoer.contains("- Een waarde in handeling 2 is later veranderd."))
  }

  @Test("the log tells what was there and what came, newest first")
  func log() throws {
    let proef = try gewijzigd()
    let text = proef.vraag("register", "logboek", "--top", "1").uitvoer
    #expect(
      text == """
        2. 4 mei 2026, 11:00: bestanden overgenomen, door beheer
           Inloophuis 't Ankertje, telefoon: was niet vermeld, werd ‘010-1234567’

        Nog 1 eerdere handeling niet getoond. Alles zien? Gebruik --top 2.

        """)
    #expect(
      proef.vraag("register", "logboek").uitvoer.contains("1. 4 mei 2026, 11:00: register gemaakt"))
  }

  @Test("the log of one entry, for Excel and for programs")
  func rows() throws {
    let proef = try gewijzigd()
    let csv = proef.vraag(
      "register", "logboek", "--regel", "inloophuis-ankertje", "--top", "1", "--uitvoer", "csv")
    let line = try #require(csv.uitvoer.split(separator: "\n").last)
    #expect(line.hasPrefix("2;2026-05-04T09:00:00Z;beheer;;invoer;wijkpartners;"))
    #expect(line.hasSuffix(";Inloophuis 't Ankertje;gewijzigd;telefoon;;010-1234567;"))
    let json = proef.vraag(
      "register", "logboek", "--regel", "wijkbureau-oeverhoek", "--uitvoer", "json")
    #expect(json.uitvoer.contains("\"totaal\" : 1"))
    #expect(!json.uitvoer.contains("010-1234567"))
    #expect(proef.vraag("register", "logboek", "--regel", "nemo").code == .wrongUse)
    #expect(proef.vraag("register", "logboek", "--top", "0").code == .wrongUse)
  }

  @Test("undoing is a change of its own, and never undoes what came later")
  func undo() throws {
    let proef = try gewijzigd()
    let done = proef.vraag("register", "ongedaan", "2")
    #expect(done.meldingen.contains("Handeling 2 is ongedaan gemaakt. Dat staat als handeling 3"))
    let again = proef.vraag("register", "ongedaan", "2")
    #expect(again.code == .failed)
    #expect(
      again.meldingen.contains(
        "telefoon van Inloophuis 't Ankertje was toen ‘010-1234567’ en is nu niet vermeld."))
    #expect(proef.vraag("register", "uit", "--naar", "nu").code == .good)
    #expect(try proef.kaart(in: "nu") == Proefregister.voorbeeld)
    #expect(proef.vraag("register", "controleer").code == .good)
  }

  @Test("what cannot be undone says so")
  func noUndo() throws {
    let proef = try Proefregister()
    #expect(
      proef.vraag("register", "ongedaan", "7").meldingen
        == "Handeling 7 staat niet in het logboek.\n")
    #expect(proef.vraag("register", "ongedaan", "zeven").code == .wrongUse)
    let begin = proef.vraag("register", "ongedaan", "1")
    #expect(begin.code == .failed)
    #expect(begin.meldingen.hasPrefix("Er is niets veranderd. Hiermee begon het register."))
    #expect(
      proef.vraag("uitnodigen", "--eigenaar", "inloophuis-ankertje", "--uit", "brieven").code
        == .good)
    #expect(
      proef.vraag("register", "ongedaan", "2").meldingen
        .hasPrefix("Handeling 2 heeft niets aan de kaart veranderd."))
  }

  @Test("an import shows the same difference, changes nothing with --droog and confirms nothing")
  func importing() throws {
    let proef = try Proefregister()
    let text = "id;telefoon;laatst_bevestigd\ninloophuis-ankertje;010-1;2026-05-04\n"
    let before = try proef.bytes
    let dry = try proef.importeer(text, "--droog")
    #expect(dry.uitvoer.contains("telefoon van leeg naar ‘010-1’"))
    #expect(try proef.bytes == before)
    let wet = try proef.importeer(text)
    #expect(wet.uitvoer == dry.uitvoer)
    #expect(wet.meldingen.contains("Dat staat als handeling 2 in het logboek."))
    let log = proef.vraag("register", "logboek", "--top", "1", "--uitvoer", "csv").uitvoer
    #expect(log.contains("telefoon") && !log.contains("laatst_bevestigd"))
    #expect(try proef.importeer(text).meldingen.contains("Er verandert niets aan het register"))
  }
}
