import CommandLineParsing
import Foundation
import Kaartbeeld
import Kaartimport
import Kaartvraag
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

/// Nothing that not everybody may see is in anything that the program makes for everybody.
@Suite("No canary in what the program makes for everybody")
struct KanarieTests {
  private static let kanarie = Kanariekaart()

  /// Runs a call for everybody; gives all that it wrote, in words and in files.
  private func made(_ words: [String], isOpenbaar: Bool = true) throws -> String {
    let (map, out) = (try TemporaryFolder(), try TemporaryFolder())
    try Self.kanarie.write(to: map)
    let call = Opgevangen(
      words + (isOpenbaar ? ["--openbaar"] : []) + ["--kaart", map.path], in: out.path)
    #expect(call.code == .good, "\(words) \(call.meldingen)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: out.path).sorted()
    // A picture of dots holds no words; its description in words is a file of its own.
    let texts = try files.filter { $0.contains(".") && !$0.hasSuffix(".png") }.map {
      $0 + String(decoding: try Data(contentsOf: URL(fileURLWithPath: out.path($0))), as: UTF8.self)
    }
    return ([call.uitvoer, call.meldingen] + texts).joined(separator: "\n").lowercased()
  }

  private func expectNone(_ words: [String]) throws {
    let text = try made(words)
    #expect(Self.kanarie.kanaries.filter(text.contains) == [], "\(words.joined(separator: " "))")
  }

  /// What to fill in, all of it for everybody.
  private static func value(_ invulling: Invulling) -> String {
    switch invulling {
    case .vrij, .kanaal: "Openbaar"
    case .getal: "2"
    case .datum: "2026-01-01"
    case .woorden(let words): words.first ?? ""
    case .knoop(let kinds): kinds.members.first.map(Kanariekaart.open) ?? ""
    case .knopen(let kinds):
      kinds.members.prefix(2).map { Kanariekaart.open($0) }.joined(separator: ",")
    case .groep, .groepen: Kanariekaart.open(.doelgroep)
    case .soort: "netwerk"
    case .partijen: Kanariekaart.open(.wijkpartner)
    }
  }

  private static func call(_ vraag: Vraagbeschrijving) -> [String] {
    let needed = vraag.eigenOpties.filter { ["doelgroepen", "themas"].contains($0.naam) }
    return [vraag.naam]
      + zip(vraag.argumenten, 0...).map { argument, place in
        // Who is asked for twice is somebody else the second time.
        let word = value(argument.invulling)
        return place == 0 ? word : word.replacing("open-", with: "roddel-")
      }
      + needed.flatMap { ["--" + $0.naam, value($0.invulling)] }
  }

  @Test("not in the answers, in any form", arguments: Vragen.alle.map { $0.beschrijving.naam })
  func questions(naam: String) throws {
    let words = Self.call(try Vragen.named(naam).beschrijving)
    for form in ["tekst", "json", "csv", "dot"] { try expectNone(words + ["--uitvoer", form]) }
    try expectNone(words + ["--plaatje", "p.dot", "--papier", "A4"])
  }

  @Test("not in the drawings", arguments: Plaatsoort.alle.map(\.naam))
  func drawings(naam: String) throws {
    let plaat = try #require(Plaatsoort.alle.first { $0.naam == naam })
    let subject = plaat.onderwerp.members.first.map { [Kanariekaart.open($0)] } ?? []
    try expectNone(["teken", naam] + subject + ["--uit", "p.dot"])
    try expectNone(["teken", naam] + subject + ["--tabel", "--uitvoer", "csv"])
  }

  @Test("not in an analysis", arguments: ["tekst", "csv", "json"])
  func analysis(form: String) throws {
    try expectNone(["analyse", "--maat", "alle", "--uitvoer", form, "--plaatje", "p.dot"])
    try expectNone(["analyse", "--relaties", "bereikt", "--gericht", "--uitvoer", form])
  }

  @Test("a judgement is not told at all", arguments: Onderdeel.alle.map(\.naam))
  func parts(naam: String) throws {
    let map = try TemporaryFolder()
    try Self.kanarie.write(to: map)
    let call = Opgevangen(
      ["krachtenveld", Kanariekaart.vraagstuk, "--" + naam, "--openbaar", "--kaart", map.path])
    #expect(call.code == .wrongUse)
    #expect(Self.kanarie.kanaries.filter(call.meldingen.lowercased().contains) == [])
    #expect(call.uitvoer.isEmpty)
  }

  @Test(
    "not in a plan, a list of questions or the answer to a sentence",
    arguments: [
      ["plan", Kanariekaart.vraagstuk, "--uit", "plan"],
      ["vragen"], ["vragen", "--uitvoer", "json"],
      ["vraag", "Wie bereikt Open doelgroep?"], ["vraag", "Wie werkt er in Open gebied?"],
    ])
  func wholes(words: [String]) throws {
    try expectNone(words)
  }

  @Test("the folder is read as the map that it stands for")
  func folder() throws {
    let folder = try TemporaryFolder()
    try Self.kanarie.write(to: folder)
    let read = try Kaartlezer.read(folder: folder.path)
    #expect(read.rapport.meldingen.filter { $0.ernst == .fout }.map(\.tekst) == [])
    let kaart = try Self.kanarie.kaart()
    #expect(read.kaart.gegevens == kaart.gegevens)
    #expect(read.kaart.knopen == kaart.knopen)
    #expect(read.kaart.aliassen == kaart.aliassen)
    #expect(read.kaart.relatiesoorten == kaart.relatiesoorten)
    #expect(read.kaart.relaties == kaart.relaties)
    #expect(read.kaart.krachtenveld == kaart.krachtenveld)
  }

  @Test("without --openbaar there are many")
  func inside() throws {
    let text = try made(
      ["wie-bereikt", Kanariekaart.open(.doelgroep), "--uitvoer", "json"], isOpenbaar: false)
    #expect(Self.kanarie.kanaries.count(where: text.contains) > 5)
  }
}
