import Testing

@testable import Kaartopslag

@Suite("By what a person is recognised")
struct PersoonstermenTests {
  private var termen: Persoonstermen {
    var termen = Persoonstermen()
    termen.add(id: "jose-bos")
    termen.add(naam: "José Bos")
    termen.add(naam: "Jo")
    termen.add(adres: "j.bos@voorbeeld.nl")
    termen.add(telefoon: "06-12345678")
    return termen
  }

  @Test(
    "is found as whole words, whatever the case, accents, spaces and spelling of a number",
    arguments: [
      ("Bel JOSE  BOS even.", "Bel [verwijderd] even."),
      ("Jose\u{301} Bos", "[verwijderd]"),
      ("Mail J.Bos@Voorbeeld.NL!", "Mail [verwijderd]!"),
      ("Tel. +31 6 1234 5678 (na zes uur)", "Tel. [verwijderd] (na zes uur)"),
      ("0031612345678 of 0612345678", "[verwijderd] of [verwijderd]"),
      ("Zie jose-bos.", "Zie [verwijderd]."),
      ("Van José Bos, José Bos", "Van [verwijderd], [verwijderd]"),
    ])
  func found(text: String, left: String) {
    #expect(termen.mentions(text))
    #expect(termen.removed(from: text) == left)
  }

  @Test(
    "is not found in other words, other numbers or a name too short to tell",
    arguments: ["José Bosman", "Bos, José", "Jo", "06-12345679", "1234", "", "voorbeeld.nl"])
  func notFound(text: String) {
    #expect(!termen.mentions(text))
    #expect(termen.removed(from: text) == text)
  }
}
