import CommandLineParsing
import DelimitedText
import Foundation
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

/// What every question must have, so that a new one is not forgotten anywhere.
@Suite("Every question is complete")
struct CompleetTests {
  private static let vragen = Vragen.alle.map { $0.beschrijving }

  @Test("every form of a picture belongs to a question")
  func forms() {
    let names = Set(Self.vragen.map(\.naam))
    #expect(Set(Antwoordplaatjesvorm.vormen.keys).subtracting(names).isEmpty)
  }

  @Test("every question stands under a heading of its own", arguments: vragen.indices)
  func heading(place: Int) {
    #expect(Self.vragen[place].rubriek != .overig)
  }

  @Test("every question has a recorded page of help", arguments: vragen.indices)
  func help(place: Int) throws {
    let naam = Self.vragen[place].naam
    #expect(try Project.text("Tests/Golden/hulp/\(naam).txt").contains("wijkweb \(naam)"))
  }

  @Test("every question has a scenario with rows that people can read", arguments: vragen.indices)
  func scenario(place: Int) throws {
    let table = try DelimitedTable(Array(Project.text("Tests/Scenarios/vragen.csv").utf8))
    let asked = table.rows.map(\.cells).filter { row in
      row.count == 4 && (row[2] + " ").hasPrefix(Self.vragen[place].naam + " ")
    }
    #expect(asked.contains { !$0[3].isEmpty && $0[3] != "fout" })
  }

  @Test("every question has recorded answers with rows", arguments: vragen.indices)
  func recorded(place: Int) throws {
    let begin = "{\"argumenten\":[\"\(Self.vragen[place].naam)\""
    let files = try Project.files(below: "Tests/Reference/vragen", extensions: ["json"])
    let found = try files.contains { file in
      try Project.text(file).split(separator: "\n").contains {
        $0.hasPrefix(begin) && $0.contains("\"rijen\":[{")
      }
    }
    #expect(found)
  }

  /// The words of the examples of a question.
  private static let voorbeelden = vragen.flatMap { vraag in
    vraag.voorbeelden.map { $0.aanroep.split(separator: " ").map(String.init) }
  }

  @Test("every example is drawn, also when only the first row is asked", arguments: voorbeelden)
  func drawn(words: [String]) {
    for top in [[], ["--top", "1"]] where top.isEmpty || !words.contains("--top") {
      let call = Opgevangen(
        words + top + ["--kaart", "Data/voorbeeldwijk", "--uitvoer", "dot"])
      #expect(call.code == .good)
      #expect(call.uitvoer.hasPrefix("digraph"))
    }
  }

  @Test(
    "an answer about a map without relations is drawn", arguments: vragen.indices, [false, true])
  func empty(place: Int, isHard: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Leeg\npeildatum;2026-01-01\n", to: "kaart.csv")
    for tabel in ["wijkpartners", "gebieden", "themas", "doelgroepen", "sleutelfiguren"] {
      let header = "id;naam;soort;moeilijk_bereikbaar\n"
      try folder.write(
        header + "\(tabel)-1;Een;kerk;ja\n\(tabel)-2;Twee;kerk;nee\n", to: tabel + ".csv")
    }
    let vraag = Self.vragen[place]
    var words =
      [vraag.naam]
      + vraag.argumenten.enumerated().map { place, argument in
        Self.waarde(argument.invulling, place, isHard: isHard)
      }
    if vraag.naam == "interventieteam" { words += ["--doelgroepen", "doelgroepen-1"] }
    for form in ["dot", "tekst", "csv", "json"] {
      let call = Opgevangen(words + ["--kaart", folder.path, "--uitvoer", form])
      #expect(call.code == .good, "\(words): \(call.meldingen)")
    }
  }

  private static func waarde(_ invulling: Invulling, _ place: Int, isHard: Bool) -> String {
    switch invulling {
    case .groep where isHard: "moeilijk-bereikbaar"
    case .partijen where isHard: "soort:kerk"
    case .datum: "202\(place)"
    case .knoop, .groep, .partijen:
      (invulling.soorten.contains(.wijkpartner)
        ? "wijkpartners"
        : invulling.soorten.contains(.doelgroep)
          ? "doelgroepen" : invulling.soorten.contains(.thema) ? "themas" : "gebieden")
        + "-\(place + 1)"
    default: ""
    }
  }
}
