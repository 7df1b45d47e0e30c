import CommandLineParsing
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

@Suite("What a map offers")
struct KaartaanvullingTests {
  private static func aanvulling() throws -> Kaartaanvulling {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "jo", "Jongeren")
    try bouwer.knoop(.doelgroep, "jop", "Jongeren, op het plein")
    try bouwer.knoop(.doelgroep, "ou", "Ouderen")
    try bouwer.knoop(.wijkpartner, "mo", "Moskeeplatform", [.soort: "moskee|Koepel"])
    try bouwer.knoop(.sleutelfiguur, "sb", "Beheerder")
    try bouwer.alias("ou", "Senioren")
    try bouwer.relatie("mo", "bereikt", "jo", nil, [.kanaal: "Gebed|telefoon"])
    try bouwer.relatie("mo", "bereikt", "ou", nil, [.kanaal: "gebed"])
    return Kaartaanvulling(bouwer.kaart)
  }

  private func candidates(_ answer: CompletionAnswer) -> [CompletionCandidate] {
    switch answer {
    case .words(let found), .list(let found), .wordsOrFile(let found): found
    case .file, .folder: []
    }
  }

  @Test(
    "each kind of value has its own words",
    arguments: [
      (.groep, "", ["jo", "jop", "ou", "moeilijk-bereikbaar"]), (.groep, "jo", ["jo", "jop"]),
      (.groep, "Jo", ["Jongeren", "Jongeren, op het plein"]), (.groep, "sen", ["senioren"]),
      (.groepen, "jo,", ["jo,jop", "jo,ou", "jo,moeilijk-bereikbaar"]),
      (.groepen, "ou,Jo", ["ou,Jongeren"]),
      (.knopen(.init(.sleutelfiguur)), "", ["sb"]), (.knoop(.partij), "", ["mo", "sb"]),
      (.soort, "m", ["moskee"]), (.soort, "K", ["Koepel"]), (.soort, "wijk", ["wijkpartner"]),
      (.partijen, "m", ["mo", "moskee"]), (.kanaal, "", ["Gebed", "telefoon"]),
      (.datum, "", ["2026-01-01"]), (.woorden(["ja", "nee"]), "n", ["nee"]), (.vrij, "", []),
      (.getal, "", []),
    ] as [(Invulling, String, [String])])
  func words(invulling: Invulling, typed: String, found: [String]) throws {
    let answer = try Self.aanvulling().answer(invulling, typed: typed)
    #expect(candidates(answer).map(\.value) == found)
  }

  @Test("a list says so, and each entry says what it is")
  func meanings() throws {
    let aanvulling = try Self.aanvulling()
    #expect(
      aanvulling.answer(.groepen, typed: "o")
        == .list([CompletionCandidate("ou", "Ouderen")]))
    #expect(
      aanvulling.answer(.knoop(.partij), typed: "s")
        == .words([CompletionCandidate("sb", "Beheerder (sleutelfiguur)")]))
    #expect(
      aanvulling.answer(.groep, typed: "Ou") == .words([CompletionCandidate("Ouderen", "ou")]))
  }

  @Test("of many entries some hundreds are offered, those that begin with what is typed")
  func many() throws {
    var bouwer = Kaartbouwer()
    for number in 0..<2_000 { try bouwer.knoop(.thema, "t\(number)", "Thema \(number)") }
    let aanvulling = Kaartaanvulling(bouwer.kaart)
    let all = candidates(aanvulling.answer(.knoop(.init(.thema)), typed: ""))
    #expect(all.count == Kaartaanvulling.maximum)
    let some = candidates(aanvulling.answer(.knoop(.init(.thema)), typed: "thema 1999"))
    #expect(some.map(\.value) == ["thema 1999"])
  }

  @Test(
    "every kind of value is found back by its word",
    arguments: [
      .datum, .groep, .groepen, .soort, .partijen, .kanaal, .knoop(.partij),
      .knopen(.init(.thema, .gebied)),
    ] as [Invulling])
  func keys(invulling: Invulling) {
    guard case .custom(let key) = Completion(invulling) else {
      Issue.record("a map knows nothing about this")
      return
    }
    #expect(Invulling(sleutel: key) == invulling)
  }

  @Test("a word that stands for nothing is not found")
  func noKey() {
    #expect(Invulling(sleutel: "iets") == nil)
    #expect(Completion(.vrij) == .none)
    #expect(Completion(.woorden(["a"])) == .choices(["a"]))
  }
}
