import CommandLineParsing
import Foundation
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

/// What may come, as every shell gets it.
@Suite("Filling in a call")
struct RegelaanvullingTests {
  private static let example = ["--kaart", "Data/voorbeeldwijk"]

  private func answer(
    _ words: [String], at index: Int? = nil, in folder: String = Project.path(""),
    variabelen: [String: String] = [:]
  ) throws -> CompletionAnswer {
    let omgeving = Omgeving(
      variabelen: variabelen, werkmap: folder, programma: "wijkweb",
      vandaag: try #require(Datum("2026-05-04")))
    return Regelaanvulling(words, at: index ?? words.count - 1, omgeving).answer
  }

  private func values(_ answer: CompletionAnswer) -> [String] {
    switch answer {
    case .words(let found), .list(let found), .wordsOrFile(let found): found.map(\.value)
    case .file, .folder: []
    }
  }

  @Test("the first word is a command, with what it does")
  func commands() throws {
    let found = try answer(["wie-b"])
    #expect(
      found == .words([CompletionCandidate("wie-bereikt", "Wie bereikt deze doelgroep?")]))
    #expect(try values(answer([""])).contains("vragen"))
    #expect(try !values(answer([""])).contains(VulAan.woord))
    #expect(try values(answer(["--v"])) == ["--versie"])
    #expect(try values(answer(["help", "tek"])) == ["teken"])
  }

  @Test("every command and every option of it is offered", arguments: Programma.opdrachten.indices)
  func everything(place: Int) throws {
    let command = Programma.opdrachten[place].beschrijving
    let name = command.name.split(separator: " ").map(String.init)
    #expect(try values(answer(name)).contains(name[name.count - 1]))
    #expect(try values(answer(["help"] + name)).contains(name[name.count - 1]))
    let options = try values(answer(name + ["--"]))
    #expect(options == command.options.map { "--" + $0.name } + ["--help"])
  }

  @Test(
    "an argument offers entries of the kinds that it takes, by key and else by name",
    arguments: [
      (["wie-bereikt", "eenz"], ["eenzame-ouderen"]),
      (["wie-bereikt", "EENZ"], ["EENZame ouderen zonder netwerk"]),
      (["wie-bereikt", "moeilijk-b"], ["moeilijk-bereikbaar"]),
      (["gebied", "vis"], ["vissersbuurt"]), (["gebied", "eenz"], []),
      (["route", "huisarts"], ["huisartsen-oeverhoek"]),
      (["route", "x", "wijkraad-o"], ["wijkraad-oeverhoek"]),
      (["wie-bereikt", "x", "--in=vis"], ["--in=vissersbuurt"]),
      (["wie-bereikt", "x", "--in", "vis"], ["vissersbuurt"]),
      (["onbereikt", "--uitvoer", "j"], ["json"]),
      (["onbereikt", "--peildatum="], ["--peildatum=2026-03-01"]),
      (["wie-bereikt", "x", "--kanaal", "tel"], ["telefoon"]),
      (["wie-bereikt", "x", "--soort", "wijkr"], ["wijkraad"]),
      (["teken", "twee"], ["tweeluik"]), (["teken", "buurt", "vis"], ["vissersbuurt"]),
      (["teken", "doelgroep", "moei"], ["moeilijk-bereikbaar"]), (["teken", "wijken", "vis"], []),
      (["aanvullen", "z"], ["zsh"]),
    ])
  func entries(words: [String], found: [String]) throws {
    #expect(try values(answer(words + Self.example, at: words.count - 1)) == found)
  }

  @Test("paths are left to the shell")
  func paths() throws {
    #expect(try answer(["bekijk", ""]) == .file)
    #expect(try answer(["importeer", "a.csv", "b"]) == .file)
    #expect(try answer(["controleer", ""]) == .file)
    #expect(try answer(["onbereikt", "--kaart="]) == .file)
    #expect(try answer(["register", "maak", ""]) == .folder)
    #expect(try answer(["register", "uit", "--naar="]) == .folder)
    #expect(try answer(["onbereikt", "--plaatje", ""]) == .file)
  }

  @Test("a command that is also the first word of others takes a path or the second word")
  func wordsOrFile() throws {
    let second = CompletionCandidate(
      "gebruiker", "Bepaal wie op het portaal mag inloggen als wijkregisseur.")
    #expect(try answer(["portaal", ""]) == .wordsOrFile([second]))
    #expect(try answer(["portaal", "ge"]) == .wordsOrFile([second]))
    #expect(try answer(["portaal", "wijk"]) == .file)
    #expect(try values(answer(["portaal", "--ad"])) == ["--adres"])
  }

  @Test("the map is the one of the option, else of the variable, else of the folder")
  func whichMap() throws {
    let example = Project.path("Data/voorbeeldwijk")
    let words = ["gebied", "vis"]
    #expect(try values(answer(words)) == [])
    #expect(try values(answer(words, in: example)) == ["vissersbuurt"])
    #expect(try values(answer(words, variabelen: ["WIJKWEB_KAART": example])) == ["vissersbuurt"])
    #expect(
      try values(
        answer(
          words + ["--kaart=Data/utrecht-2011"], at: 1, variabelen: ["WIJKWEB_KAART": example]))
        == [])
    #expect(
      try values(
        answer(
          words + ["--kaart", "~/voorbeeldwijk"], at: 1, variabelen: ["HOME": Project.path("Data")])
      )
        == ["vissersbuurt"])
  }

  @Test("with --openbaar anywhere in the call only what is openbaar is offered")
  func openbaar() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "kaart.csv")
    try folder.write("id;naam\nzichtbaar;Zus\n", to: "wijkpartners.csv")
    try folder.write("id;naam\nzo;Zo\n", to: "sleutelfiguren.csv")
    try folder.write("id;alias\nzo;zoem\n", to: "aliassen.csv")
    let words = ["route", "z"]
    #expect(try values(answer(words, in: folder.path)) == ["zichtbaar", "zo"])
    #expect(try values(answer(words + ["--openbaar"], at: 1, in: folder.path)) == ["zichtbaar"])
  }

  @Test("a map that cannot be read offers nothing and says nothing")
  func brokenMap() throws {
    for map in ["bestaat-niet", "README.md", "Sources"] {
      #expect(try values(answer(["gebied", "", "--kaart", map], at: 1)).isEmpty)
    }
    let call = Opgevangen([VulAan.woord, "zsh", "1", "--", "gebied", "", "--kaart", "bestaat-niet"])
    #expect(call.uitvoer == "words\n")
    #expect(call.meldingen.isEmpty)
  }

  @Test("nothing is offered that would be taken for an option, unless it can be none")
  func hyphens() throws {
    let folder = try TemporaryFolder()
    try folder.write("id;naam\n-rf;-rf x\na;-naam\n", to: "gebieden.csv")
    try folder.write("", to: "kaart.csv")
    #expect(try values(answer(["gebied", ""], in: folder.path)) == ["a"])
    #expect(try values(answer(["gebied", "--", "-"], in: folder.path)) == ["-rf", "-naam"])
    #expect(try values(answer(["onbereikt", "--in=-r"], in: folder.path)) == ["--in=-rf"])
  }

  @Test("strange calls are answered too", arguments: [["--vul-aan"], ["--vul-aan", "csh", "x"]])
  func strangeCalls(words: [String]) {
    #expect(Opgevangen(words).uitvoer.isEmpty)
    #expect(Opgevangen([VulAan.woord, "zsh", "--", "x"]).uitvoer.isEmpty)
    #expect(Opgevangen([VulAan.woord, "bash", "--", "wijkweb", "", ""]).uitvoer == "words\n")
  }
}
