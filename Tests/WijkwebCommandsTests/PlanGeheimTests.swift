import CommandLineParsing
import Foundation
import Kaartimport
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

@Suite("A plan for everybody")
struct PlanGeheimTests {
  private static let files = [
    "plan.html", "plan.md", "actoren.csv", "kernboodschappen.csv", "kalender.csv",
  ]

  /// What a plan of a map folder holds, file after file.
  private static func plan(
    _ vraagstuk: String, of map: String, isOpenbaar: Bool = true
  ) throws -> (texts: [String], call: Opgevangen) {
    let folder = try TemporaryFolder()
    let words = ["plan", vraagstuk, "--kaart", map, "--uit", folder.path("uit")]
    let call = Opgevangen(words + (isOpenbaar ? ["--openbaar"] : []))
    #expect(call.code == .good, "\(call.meldingen)")
    return (try files.map { try folder.text("uit/" + $0) }, call)
  }

  @Test("equals the plan of a folder from which somebody removed the hidden rows by hand")
  func byHand() throws {
    let (all, _) = try Self.plan("kade", of: Project.path("Tests/Fixtures/plan"))
    let (open, _) = try Self.plan("kade", of: Project.path("Tests/Fixtures/plan-openbaar"))
    #expect(all == open)
  }

  @Test(
    "so it does for a random vraagstuk, and nothing hidden is told",
    .tags(.property), arguments: UInt64(0)..<12)
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kaart = GeheimeKaart(&random)
    let field = GeheimKrachtenveld(kaart, &random)
    let (all, open) = (try TemporaryFolder(), try TemporaryFolder())
    for (folder, isOpen) in [(all, false), (open, true)] {
      try kaart.write(to: folder, isOpenbaar: isOpen)
      try field.write(to: folder, isOpenbaar: isOpen)
    }
    let (seen, _) = try Self.plan("v", of: all.path)
    let (left, _) = try Self.plan("v", of: open.path)
    for (text, expected) in zip(seen, left) {
      #expect(text == expected)
      #expect(!text.lowercased().contains("geheim"))
    }
    for part in Onderdeel.alle {
      let calls = [all, open].map {
        Opgevangen(["krachtenveld", "v", "--" + part.naam, "--openbaar", "--kaart", $0.path])
      }
      #expect(calls[0].uitvoer == calls[1].uitvoer, "--\(part.naam)")
      #expect(!calls[0].uitvoer.lowercased().contains("geheim"), "--\(part.naam)")
    }
  }

  @Test("the vraagstukken of these tests do hold judgements that the public may not see")
  func holdsSecrets() throws {
    var random = SplitMix64(seed: 1)
    let kaart = GeheimeKaart(&random)
    let folder = try TemporaryFolder()
    try kaart.write(to: folder, isOpenbaar: false)
    try GeheimKrachtenveld(kaart, &random).write(to: folder, isOpenbaar: false)
    let call = Opgevangen(["krachtenveld", "v", "--kaart", folder.path])
    #expect(call.uitvoer.contains("GEHEIM"))
  }

  @Test(
    "of the example nothing is told that is not for everybody, and no person",
    arguments: ["brink-vergroenen", "waterlaan-veilig"])
  func example(vraagstuk: String) throws {
    let folder = Project.path("Data/voorbeeldwijk")
    let (texts, _) = try Self.plan(vraagstuk, of: folder)
    let kaart = try Kaartlezer.read(folder: folder).kaart
    let secret = Self.hiddenTexts(in: kaart)
    #expect(secret.count > 100)
    for text in texts {
      let found = secret.filter(text.contains)
      #expect(found.isEmpty)
    }
  }

  /// Every name and every longer text of the map that is not in what everybody may know.
  private static func hiddenTexts(in kaart: SocialeKaart) -> [String] {
    let texts = { (kaart: SocialeKaart) in
      let rows = kaart.krachtenveld.rijen.values.joined()
      return Set(
        rows.flatMap { $0.alle.map(\.waarde) }.filter { $0.count >= 12 }
          + kaart.knopen.map(\.naam))
    }
    let open = kaart.openbaar()
    let ladder = kaart.krachtenveld.ladder(.voor) + kaart.krachtenveld.ladder(.achter)
    let persons = kaart.knopen.filter { $0.knoopsoort == .sleutelfiguur }.map(\.naam)
    return texts(kaart).subtracting(texts(open)).subtracting(ladder.map(\.naam)).union(persons)
      .sorted()
  }

  @Test("no word for a judgement is in it, and the maker is told to read every talk again")
  func noJudgement() throws {
    let (texts, call) = try Self.plan("kade", of: Project.path("Tests/Fixtures/plan"))
    let words = [
      "belang", "invloed", "houding", "vertrouwen", "urgentie", "legitimiteit", "beoordeel",
      "onvoorspelbaar", "beslisser", "projectleider", "verlopen", "conrector", "van 5",
    ]
    for text in texts {
      let found = words.filter(text.lowercased().contains)
      #expect(found.isEmpty)
    }
    #expect(call.meldingen.contains("Lees elk gesprek na"))
  }
}
