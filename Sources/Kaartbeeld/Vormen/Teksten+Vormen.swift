extension Teksten {
  static let leeg = "leeg"
  static let celSterkte = "sterkte, van 1 tot 5"
  static let celOmvattend = "alleen een partij uit een groter gebied"
  static let celLeeg = "niemand vastgelegd"
  static let celStip = "is hier actief"
  static let celGetal = "aantal; hoe donkerder, hoe meer"
  static let moeilijkTeken = "!: moeilijk bereikbaar"
  static let nietVanToepassing = "zonder vak: hoort bij een ander gebied"

  /// A cell in words.
  static func cel(_ cel: Hittetabel.Cel) -> String {
    switch cel {
    case .sterkte(let sterkte, let isWider): isWider ? "omvattend (\(sterkte))" : "\(sterkte)"
    case .leeg: celLeeg
    case .stip: "ja"
    case .getal(let number, _, let below): "\(number)" + (below.isEmpty ? "" : ", \(below)")
    }
  }

  static func leegVan(_ count: Int, _ all: Int) -> String { "\(count) van \(all)" }

  static func regelsWeggelaten(_ count: Int) -> String {
    count == 0
      ? ""
      : "Niet getekend: \(aantal(count, "regel", "regels")); "
        + (count == 1 ? "die staat" : "die staan") + " wel in de tekst."
  }
}
