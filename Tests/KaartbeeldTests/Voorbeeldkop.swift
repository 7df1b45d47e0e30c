import TestSupport

@testable import Kaartbeeld

/// What the pictures of forms in these tests are made of.
enum Voorbeeldkop {
  static func kop(_ papier: Papier, vraag: String = "vraag", afgekapt: Int = 0) -> Beeldkop {
    Beeldkop(
      vraag: vraag, titel: "Waar zitten de witte vlekken in Oeverhoek?",
      bijschrift: "Oeverhoek · peildatum 1 maart 2026 · bron: verzonnen", afgekapt: afgekapt,
      papier: papier)
  }

  /// Entries of every kind with the names that people really paste.
  static func vakken(
    _ range: ClosedRange<Int>, _ random: inout SplitMix64, _ soort: Beeldsoort? = nil
  ) -> [Beeldvak] {
    (0..<Int.random(in: range, using: &random)).map { number in
      let kind = soort ?? Beeldsoort.allCases.randomElement(using: &random) ?? .overig
      return Beeldvak(
        "v\(number)", kind, RandomKaart.name(&random),
        isAfgeleid: Bool.random(using: &random))
    }
  }

  /// The names of tiles that are on a picture.
  static func namen(_ check: SheetCheck) -> Set<String> {
    Set(check.svg.elements.filter { $0.id.hasSuffix(".t1") }.map(\.id))
  }
}
