@testable import Kaartbeeld

@testable import Kaartbeeld

/// What stands above the pictures of these tests.
enum Voorbeeldkop {
  static func kop(_ papier: Papier, vraag: String = "vraag", afgekapt: Int = 0) -> Beeldkop {
    Beeldkop(
      vraag: vraag, titel: "Waar zitten de witte vlekken in Oeverhoek?",
      bijschrift: "Oeverhoek · peildatum 1 maart 2026 · bron: verzonnen", afgekapt: afgekapt,
      papier: papier)
  }
}
