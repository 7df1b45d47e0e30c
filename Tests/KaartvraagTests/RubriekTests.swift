import Kaartvraag
import Testing

@Suite("Headings of questions")
struct RubriekTests {
  @Test("every question stands under one heading")
  func complete() {
    let grouped = Vragen.perRubriek.flatMap(\.vragen).map { $0.beschrijving.naam }
    #expect(grouped.sorted() == Vragen.alle.map { $0.beschrijving.naam }.sorted())
  }

  @Test("no question is without a heading of its own", arguments: Vragen.alle.indices)
  func ownHeading(place: Int) {
    let beschrijving = Vragen.alle[place].beschrijving
    #expect(beschrijving.rubriek != .overig, "name \(beschrijving.naam) in Rubriek")
  }

  @Test("a question that no heading names comes under the last one")
  func other() {
    let question = Vraagbeschrijving(naam: "iets", samenvatting: "", uitleg: "", voorbeelden: [])
    #expect(question.rubriek == .overig)
    #expect(Rubriek.allCases.last == .overig)
  }

  @Test("the first question somebody sees is who reaches a group")
  func first() {
    #expect(Vragen.perRubriek.first?.vragen.first?.beschrijving.naam == "wie-bereikt")
  }
}
