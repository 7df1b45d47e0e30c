import Wijkmodel

/// A word with which people and programs say what kind of entry something is.
struct Knoopsoortwoord {
  /// The kind.
  let soort: Knoopsoort
  /// The size of an area, when the word says that too.
  let schaal: Schaal?
  /// Whether it is the very name of the kind, in the singular or the plural.
  let isEigenNaam: Bool

  /// Understands a word, without regard to case and joining signs; nil when it names no kind.
  init?(_ text: String) {
    let word = Kopnaam(text)
    if let kind = Knoopsoort.allCases.first(where: {
      word == Kopnaam($0.rawValue) || word == Kopnaam($0.meervoud)
    }) {
      self.init(soort: kind, schaal: nil, isEigenNaam: true)
    } else if let schaal = Schaal.allCases.first(where: { word == Kopnaam($0.rawValue) }) {
      self.init(soort: .gebied, schaal: schaal, isEigenNaam: false)
    } else if let kind = Self.andere[word.rawValue] {
      self.init(soort: kind, schaal: nil, isEigenNaam: false)
    } else {
      return nil
    }
  }

  private init(soort: Knoopsoort, schaal: Schaal?, isEigenNaam: Bool) {
    self.soort = soort
    self.schaal = schaal
    self.isEigenNaam = isEigenNaam
  }

  private static let andere: [String: Knoopsoort] = {
    let groups: [(Knoopsoort, [String])] = [
      (.gebied, ["area", "place", "neighbourhood", "neighborhood", "district"]),
      (
        .wijkpartner,
        ["organisatie", "organisation", "organization", "partner", "partij", "instelling"]
      ),
      (.sleutelfiguur, ["persoon", "person", "people", "sleutelpersoon", "spilfiguur"]),
      (.netwerk, ["network", "overleg"]),
      (.initiatief, ["initiative", "project"]),
      (.thema, ["theme", "topic", "onderwerp"]),
      (.doelgroep, ["target group", "audience"]),
    ]
    var result: [String: Knoopsoort] = [:]
    for (kind, words) in groups { for word in words { result[Kopnaam(word).rawValue] = kind } }
    return result
  }()
}
