import Kaartimport
import Testing

@Suite("Did you mean, in a list")
struct NaamvoorstellenTests {
  private func sentence(for name: String) throws -> String {
    let files = [
      Bronbestand(
        naam: "wijkpartners.csv",
        tekst: "id;naam\ncafe;Café De Zeeën\nwr;Wijkraad Zuid\nso;Stichting Ouderenzorg\n"),
      Bronbestand(naam: "doelgroepen.csv", tekst: "id;naam\njo;Jongeren\n"),
      Bronbestand(naam: "relaties.csv", tekst: "van;relatie;naar\n\(name);bereikt;jo\n"),
    ]
    let report = Kaartlezer.read(files).rapport
    return try #require(report.meldingen.first { $0.bestand == "relaties.csv" }).tekst
  }

  @Test("a name that looks like nothing on the map gets no proposal to follow blindly")
  func nonsense() throws {
    let text = try sentence(for: "Politie")
    #expect(!text.contains("Bedoelt u"), "\(text)")
    #expect(text.contains("voeg die eerst toe"))
  }

  @Test(
    "a slip of the pen gets the name that is meant", arguments: ["Wijkraad Zuit", "Ouderenzorg"])
  func slip(name: String) throws {
    let text = try sentence(for: name)
    #expect(text.contains(name.hasPrefix("W") ? "Wijkraad Zuid" : "Stichting Ouderenzorg"))
  }
}
