import CommandLineParsing
import Foundation
import Kaartbeeld
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

/// With `--openbaar` the program answers as if what is not openbaar had never been recorded.
@Suite("What is hidden stays hidden")
struct GeheimTests {
  /// A map and what is left of it for the public, in folders of their own.
  private struct Paar {
    let kaart: GeheimeKaart
    let alles = try? TemporaryFolder()
    let openbaar = try? TemporaryFolder()

    init(_ random: inout SplitMix64) throws {
      kaart = GeheimeKaart(&random)
      try kaart.write(to: try #require(alles), isOpenbaar: false)
      try kaart.write(to: try #require(openbaar), isOpenbaar: true)
    }

    /// Expects that both maps give the same, and that what is hidden is not told.
    func expectSame(_ words: [String], picture: String? = nil) throws {
      let comment = Comment(rawValue: words.joined(separator: " "))
      let (all, open) = (try #require(alles), try #require(openbaar))
      let (seen, left) = (Opgevangen(words, in: all.path), Opgevangen(words, in: open.path))
      #expect(seen.code == left.code, comment)
      var texts = [(seen.uitvoer, left.uitvoer), (seen.meldingen, left.meldingen)]
      if let picture, seen.code == .good {
        texts.append((try all.text(picture), try open.text(picture)))
      }
      for (text, expected) in texts {
        #expect(text == expected, comment)
        // A shell is only told what may come, not what is there already.
        let isEchoed =
          words[0] != VulAan.woord && words.contains { $0.lowercased().contains("geheim") }
        #expect(isEchoed || !text.lowercased().contains("geheim"), comment)
      }
    }
  }

  /// A call of a question with random values, without the form of the answer.
  private func call(
    _ vraag: Vraagbeschrijving, _ kaart: GeheimeKaart, _ random: inout SplitMix64
  ) -> [String] {
    var values = vraag.argumenten.map { kaart.waarde($0.invulling, &random) }
    if vraag.argumenten.allSatisfy({ $0.invulling == .datum }) { values.sort() }
    var words = [vraag.naam] + values
    for optie in vraag.eigenOpties where optie.naam != "strikt" {
      let isNeeded = ["doelgroepen", "themas"].contains(optie.naam)
      guard isNeeded || Int.random(in: 0..<4, using: &random) == 0 else { continue }
      words.append("--" + optie.naam)
      if optie.waarde != nil { words.append(kaart.waarde(optie.invulling, &random)) }
    }
    return words + ["--openbaar"]
  }

  @Test(
    "no question tells the public anything of it, in no form",
    .tags(.property, .slow), arguments: UInt64(0)..<4)
  func questions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paar = try Paar(&random)
    for vraag in Vragen.alle.map({ $0.beschrijving }) {
      for _ in 0..<2 {
        let words = call(vraag, paar.kaart, &random)
        for form in ["tekst", "json", "csv", "dot"] {
          try paar.expectSame(words + ["--uitvoer", form])
        }
        try paar.expectSame(words + ["--plaatje", "p.dot", "--papier", "A4"], picture: "p.dot")
      }
    }
  }

  @Test(
    "the maps of these tests do hold answers to every question that the public may not see",
    arguments: Vragen.alle.indices)
  func holdsSecrets(place: Int) throws {
    let found = try (UInt64(0)..<60).contains { seed in
      var random = SplitMix64(seed: seed)
      let paar = try Paar(&random)
      let words = call(Vragen.alle[place].beschrijving, paar.kaart, &random).dropLast()
      let seen = Opgevangen(Array(words), in: try #require(paar.alles).path)
      let isTyped = words.contains { $0.lowercased().contains("geheim") }
      return !isTyped && seen.code == .good && seen.uitvoer.contains(GeheimeKaart.woord)
    }
    #expect(found)
  }

  @Test(
    "a sentence is read as if the hidden names did not exist",
    .tags(.property, .slow), arguments: UInt64(0)..<6)
  func sentences(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paar = try Paar(&random)
    for zin in [
      "Wie bereikt D?", "Wie bereikt D in G?", "Via wie komt P bij D?", "Wie kent P?",
      "Wie verbindt P met P?", "Wat valt weg als P stopt?", "Wie werkt er in G?",
      "Wie is aanspreekpunt voor T?", "Welke groepen bereikt niemand in G?", "Wie is P?",
      "Welk team bereikt D en D?", "Met wie moet P kennismaken om D te bereiken?", "P", "D",
    ] {
      let words = zin.map { letter -> String in
        switch letter {
        case "D": paar.kaart.naam(.init(.doelgroep), &random)
        case "G": paar.kaart.naam(.init(.gebied), &random)
        case "P": paar.kaart.naam(.partij, &random)
        case "T": paar.kaart.naam(.init(.thema), &random)
        default: String(letter)
        }
      }
      for ending in [[], ["--toon-opdracht"], ["--uitvoer", "json"]] {
        try paar.expectSame(["vraag", words.joined(), "--openbaar"] + ending)
      }
    }
  }

  @Test(
    "neither the list of questions nor a drawing shows it",
    .tags(.property, .slow), arguments: UInt64(0)..<4)
  func overviews(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paar = try Paar(&random)
    for form in ["tekst", "csv", "json"] {
      try paar.expectSame(["vragen", "--openbaar", "--uitvoer", form])
    }
    for plaat in Plaatsoort.alle {
      let subject =
        plaat.onderwerp.isEmpty ? [] : [paar.kaart.naam(plaat.onderwerp, &random)]
      let words = ["teken", plaat.naam] + subject + ["--openbaar"]
      try paar.expectSame(words + ["--uit", "p.dot"], picture: "p.dot")
      try paar.expectSame(words + ["--tabel", "--uitvoer", "csv"])
    }
  }

  @Test(
    "no shell offers it when somebody presses Tab", .tags(.property), arguments: UInt64(0)..<2)
  func completion(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paar = try Paar(&random)
    for vraag in Vragen.alle.map({ $0.beschrijving }) {
      let values = vraag.argumenten.map { paar.kaart.waarde($0.invulling, &random) }
      for typed in ["", "g"] {
        for place in values.indices {
          let words = ["--openbaar", vraag.naam] + values.prefix(place) + [typed]
          try expectNothing(Array(words.dropFirst()) + ["--openbaar"], at: place + 1, paar)
        }
        for optie in vraag.eigenOpties where optie.waarde != nil {
          let words = [vraag.naam] + values + ["--openbaar", "--" + optie.naam, typed]
          try expectNothing(words, at: words.count - 1, paar)
        }
      }
    }
  }

  private func expectNothing(_ words: [String], at index: Int, _ paar: Paar) throws {
    try paar.expectSame(["--vul-aan", "zsh", "\(index)", "--"] + words)
  }

  @Test("but without --openbaar a shell does offer it", arguments: UInt64(0)..<4)
  func offered(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paar = try Paar(&random)
    let call = ["--vul-aan", "zsh", "1", "--", "wie-kent", "geheim"]
    #expect(Opgevangen(call, in: try #require(paar.alles).path).uitvoer.contains("geheim-"))
    #expect(!Opgevangen(call, in: try #require(paar.openbaar).path).uitvoer.contains("geheim-"))
  }
}
