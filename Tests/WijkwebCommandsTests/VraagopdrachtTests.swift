import CommandLineParsing
import Kaartvraag
import TestSupport
import Testing

@Suite("Questions as commands")
struct VraagopdrachtTests {
  private static let voorbeelden = Vragen.alle.flatMap { $0.beschrijving.voorbeelden }
    .map(\.aanroep)

  @Test(
    "every example of the help works on the example map and has an answer",
    arguments: voorbeelden)
  func examplesWork(aanroep: String) {
    let words = aanroep.split(separator: " ").map(String.init)
    let call = Opgevangen(words + ["--kaart", "Data/voorbeeldwijk"])
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("  1. "))
    #expect(call.meldingen.isEmpty)
  }

  @Test("every question has a help page with all its options", arguments: Vragen.alle.indices)
  func helpPages(place: Int) {
    let beschrijving = Vragen.alle[place].beschrijving
    let call = Opgevangen([beschrijving.naam, "--help"])
    #expect(call.code == .good)
    for optie in beschrijving.opties { #expect(call.uitvoer.contains("--\(optie.naam)")) }
  }

  @Test(
    "wrong use is one sentence, exit code 2 and no output",
    arguments: [
      ["wie-bereikt"], ["wie-bereikt", "ouderen", "jongeren"], ["wie-bereikt", "niemand-hier"],
      ["wie-bereikt", "ou", "--strikt"], ["wie-bereikt", "ou", "--via", "4"],
      ["route", "wb", "wb"], ["route", "wb", "mo", "--in", "ov"], ["gebied", "wb"],
      ["onbereikt", "--peildatum", "31-02-2026"], ["onbereikt", "--top=nul"],
      ["gebied", "ov", "--toon-query"], ["wie-bereikt", "ou", "--via=1", "--toon-query"],
    ])
  func wrongUse(words: [String]) {
    let call = Opgevangen(words + ["--kaart", "Tests/Fixtures/voorbeeld-vragen"])
    #expect(call.code == .wrongUse)
    #expect(call.uitvoer.isEmpty)
    #expect(call.meldingen.split(separator: "\n").count == 1)
  }

  @Test("an empty answer is an answer")
  func emptyAnswer() {
    let call = Opgevangen(["wie-bereikt", "ou", "--kaart", "Tests/Fixtures/voorbeeld-vragen"])
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("niet vastgelegd"))
  }

  @Test("for the public the number of broken rows is not told: they need not be public")
  func brokenRowsForThePublic() throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Kaart\n", to: "kaart.csv")
    try folder.write("id;naam\nou;Ouderen\n", to: "doelgroepen.csv")
    try folder.write("van;relatie;naar\nx;bereikt;ou\ny;bereikt;ou\n", to: "relaties.csv")
    let all = Opgevangen(["onbereikt", "--kaart", folder.path])
    #expect(all.meldingen.contains("staan 2 fouten"))
    let open = Opgevangen(["onbereikt", "--openbaar", "--kaart", folder.path])
    #expect(open.meldingen.contains("in de kaart staan fouten."))
  }

  @Test("shows the query instead of the answer")
  func query() {
    let call = Opgevangen(
      ["onbereikt", "--toon-query", "--kaart", "Tests/Fixtures/voorbeeld-vragen"])
    #expect(call.uitvoer.hasPrefix("MATCH (x:Doelgroep)\nWHERE NOT EXISTS"))
  }
}
