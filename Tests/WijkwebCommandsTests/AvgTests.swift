import CommandLineParsing
import Foundation
import TestSupport
import Testing

@Suite("The commands for personal data")
struct AvgTests {
  private static let id = "beheerder-de-brink"
  private static let naam = "Beheerder van buurthuis De Brink"

  /// What a call says, however its lines are broken.
  private static func words(_ call: Opgevangen) -> String {
    call.uitvoer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A folder with the example map in it.
  private static func map() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Project.path("Data/voorbeeldwijk"), toPath: folder.path("wijk"))
    return folder
  }

  @Test("inzage tells everything, in each form, by key, name and other spelling")
  func insight() throws {
    let proef = try Proefregister()
    let call = proef.vraag("avg", "inzage", Self.naam)
    #expect(call.code == .good)
    for part in [
      "Wat er is vastgelegd over \(Self.naam)", "beheer@example.nl", "taak van algemeen belang",
      "Wij bewaren dit tot en met januari 2028", "alleen het wijkbureau (vertrouwelijk)",
      "4 mei 2026, beheer", "Uw relaties", "Oordelen over uw rol in een vraagstuk",
      "Wat het logboek over u bewaart", "Autoriteit Persoonsgegevens",
    ] {
      #expect(Self.words(call).contains(part), "\(part)")
    }
    #expect(proef.vraag("avg", "inzage", Self.id).uitvoer == call.uitvoer)
    for (file, sign) in [("i.html", "<table"), ("i.csv", "Wie dit mag zien"), ("i.json", "\"")] {
      #expect(proef.vraag("avg", "inzage", Self.id, "--uit", file).code == .good)
      let text = try String(contentsOfFile: proef.folder.path(file), encoding: .utf8)
      #expect(text.contains(sign) && text.contains("beheer@example.nl"))
    }
    #expect(proef.vraag("avg", "inzage", Self.id, "--uit", "i.doc").code == .wrongUse)
    #expect(proef.vraag("avg", "inzage", "niemand").code == .wrongUse)
  }

  @Test("verwijder asks first, and then leaves nothing, in the register and in its log")
  func removal() throws {
    let proef = try Proefregister()
    let before = try proef.bytes
    let dry = proef.vraag("avg", "verwijder", Self.id, "--droog")
    #expect(dry.uitvoer.contains("1 regel in sleutelfiguren.csv"))
    #expect(dry.meldingen.contains("Er is niets verwijderd."))
    #expect(proef.vraag("avg", "verwijder", Self.id).code == .wrongUse)
    #expect(try proef.bytes == before)
    let done = proef.vraag("avg", "verwijder", Self.id, "--ja", "--teksten")
    #expect(done.code == .good)
    #expect(done.meldingen.contains("handeling 2"))
    #expect(try proef.bytes.range(of: Data("beheer@example.nl".utf8)) == nil)
    #expect(try proef.bytes.range(of: Data(Self.naam.utf8)) == nil)
    #expect(proef.vraag("register", "controleer").code == .good)
    let log = proef.vraag("register", "logboek", "--uitvoer", "csv")
    #expect(!log.uitvoer.contains(Self.id))
    #expect(proef.vraag("register", "ongedaan", "2").code != .good)
    #expect(proef.vraag("avg", "verwijder", Self.id, "--ja").code == .wrongUse)
  }

  @Test("verwijder does the same to a folder, of which nobody else changes")
  func folder() throws {
    let folder = try Self.map()
    let words = ["avg", "verwijder", Self.id, "--kaart", "wijk", "--ja"]
    #expect(Opgevangen(words, in: folder.path).code == .good)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("wijk"))
    for name in names {
      let text = try String(contentsOfFile: folder.path("wijk/\(name)"), encoding: .utf8)
      #expect(!text.contains(Self.id) && !text.contains(Self.naam), "\(name)")
    }
    let check = Opgevangen(["controleer", "wijk"], in: folder.path)
    #expect(check.uitvoer.contains("147 namen"))
  }

  @Test("verwijder takes only some cells, also of an organisation")
  func partial() throws {
    let proef = try Proefregister()
    let call = proef.vraag("avg", "verwijder", Self.id, "--alleen", "email, telefoon", "--ja")
    #expect(call.code == .good)
    #expect(try proef.bytes.range(of: Data("beheer@example.nl".utf8)) == nil)
    #expect(proef.vraag("avg", "inzage", Self.id).code == .good)
    let name = proef.vraag("avg", "verwijder", Self.id, "--alleen", "naam", "--ja")
    #expect(name.code == .failed)
    #expect(
      proef.vraag("avg", "verwijder", "buurthuis-de-brink", "--alleen", "telefoon", "--droog").code
        == .good)
    #expect(proef.vraag("avg", "verwijder", "buurthuis-de-brink", "--droog").code == .wrongUse)
    #expect(proef.vraag("avg", "verwijder", Self.id, "--alleen", ",").code == .wrongUse)
  }

  @Test("opschonen removes whose time is over, on the day that is asked")
  func cleanUp() throws {
    let proef = try Proefregister()
    let day = ["--peildatum", "2026-12-01"]
    let dry = proef.vraag("avg", "opschonen", "--droog", day[0], day[1])
    #expect(Self.words(dry).contains("Van 2 personen is de bewaartijd op 1 december 2026 voorbij"))
    #expect(proef.vraag("avg", "opschonen", day[0], day[1]).code == .wrongUse)
    let done = proef.vraag("avg", "opschonen", "--ja", day[0], day[1])
    #expect(done.code == .good)
    // What is said afterwards may be kept in a file; it names nobody.
    #expect(!done.meldingen.contains("voedselbank"))
    let again = proef.vraag("avg", "opschonen", day[0], day[1])
    #expect(again.uitvoer.contains("Er is niemand van wie de bewaartijd"))
    #expect(again.code == .good)
    #expect(proef.vraag("avg", "opschonen", "--dagen", "nul").code == .wrongUse)
  }

  @Test("overzicht counts what is held and names no person", arguments: ["html", "md"])
  func overview(form: String) throws {
    let proef = try Proefregister()
    let call = proef.vraag("avg", "overzicht")
    #expect(Self.words(call).contains("Op de kaart staan 30 personen"))
    #expect(Self.words(call).contains("Wat u nog moet invullen"))
    #expect(!call.uitvoer.contains(Self.naam))
    #expect(proef.vraag("avg", "overzicht", "--uit", "o.\(form)").code == .good)
    let text = try String(contentsOfFile: proef.folder.path("o.\(form)"), encoding: .utf8)
    #expect(text.contains("Register van verwerkingen"))
    #expect(!text.contains(Self.naam) && !text.contains("beheer@example.nl"))
    let folder = Opgevangen(["avg", "overzicht", "--kaart", "Data/voorbeeldwijk"])
    #expect(Self.words(folder).contains("zonder logboek"))
  }
}
