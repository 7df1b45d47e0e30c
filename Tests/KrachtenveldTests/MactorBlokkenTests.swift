import DocumentText
import Krachtenveld
import Testing

@Suite("How the play of forces is told")
struct MactorBlokkenTests {
  /// The sentences above the table of strengths.
  private static func zinnen(_ invloeden: [String]) throws -> [String] {
    let rows = invloeden.map { "plein;" + $0.split(separator: " ").joined(separator: ";") + "\n" }
    let veld = try Krachtproef.veld([
      "wijkpartners.csv": "id;naam\na;Aap\nb;Beer\nc;Cavia\nd;Das\ne;Egel\n",
      "invloeden.csv": "vraagstuk;van;naar;waarde\n" + rows.joined(),
    ])
    let part = try #require(Onderdeel.named("krachtenspel"))
    return part.blokken(veld).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }

  @Test(
    "who stand equally strong are named together, and nobody is said to be alone",
    arguments: [
      (["a b 2", "b c 2", "c a 2"], "Alle partijen staan even sterk."),
      (
        ["a b 3", "b a 3"],
        "Met lezing 1 is niet te bepalen hoe sterk partijen staan: alle invloed komt weer bij de "
          + "partij zelf terug. Met lezing 2 is het antwoord: alle partijen staan even sterk."
      ),
      (
        ["a b 2", "a c 2", "b a 0", "c a 0"],
        "Het sterkst staat Aap (3,00 keer het gemiddelde), het zwakst staan Beer en Cavia (0,00)."
      ),
      (
        ["a b 2", "a c 2", "b a 0", "c a 0", "d a 0", "e a 0"],
        "Het sterkst staat Aap (5,00 keer het gemiddelde), het zwakst staan Beer, Cavia, Das en "
          + "nog 1 partij (0,00)."
      ),
    ])
  func equal(invloeden: [String], sentence: String) throws {
    #expect(try Self.zinnen(invloeden).contains(sentence))
  }
}
