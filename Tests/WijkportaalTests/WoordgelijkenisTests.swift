import Testing

@testable import Wijkportaal

@Suite("What somebody may have meant")
struct WoordgelijkenisTests {
  @Test(
    "is like what was typed, or nothing",
    arguments: [
      ("zwembad", "Mensen die 's nachts werken", false), ("zwembad", "Zwemvereniging", true),
      ("Taalskool", "Taalschool", true), ("taalhius", "Taalhuis Lindermonde", true),
      ("eenzame oudren", "Eenzame ouderen zonder netwerk", true),
      ("eenzame vissers", "Eenzame ouderen", false), ("café xyz", "Cafe Zoë", true),
      ("hov", "Het Hof", true), ("hov", "De Brink", false), ("?!", "De Brink", false),
    ])
  func like(text: String, name: String, isLike: Bool) {
    #expect(Woordgelijkenis(text).isLike(name) == isLike)
  }
}
