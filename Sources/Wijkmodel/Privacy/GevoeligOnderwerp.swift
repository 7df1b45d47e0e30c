/// What a tie to a group may tell about a person that must not be recorded of anybody: the special
/// categories of article 9 of the General Data Protection Regulation (EU 2016/679) that a sociale
/// kaart can come across.
public enum GevoeligOnderwerp: String, Hashable, Sendable, CaseIterable {
  case geloof, gezondheid, politiek, vakbond, geaardheid, afkomst

  /// What somebody could conclude about the person, to fill in after "zien dat" or "afleiden".
  public var omschrijving: String {
    switch self {
    case .geloof: "het geloof"
    case .gezondheid: "de gezondheid"
    case .politiek: "de politieke voorkeur"
    case .vakbond: "het lidmaatschap van een vakbond"
    case .geaardheid: "de geaardheid"
    case .afkomst: "de afkomst"
    }
  }

  /// Whether working there tells it as well: who works for a church or a party mostly belongs to
  /// it, while who works in health care is not ill.
  public var blijktUitWerk: Bool { self == .geloof || self == .politiek }

  /// What a group is about, by its name, its sector or its own kind; nil when it is about none.
  ///
  /// - Complexity: O(n) in the length of the texts.
  public init?(groep: Knoop) {
    let words = [groep.naam, groep.soort, groep.sector].compactMap(\.self)
      .map { FoldedText($0).words }
    // A school has pupils and teachers of every conviction.
    let isSchool = words.joined().contains { $0.hasSuffix("school") || $0 == "onderwijs" }
    let found = Self.allCases.first { onderwerp in
      (onderwerp != .geloof || !isSchool)
        && words.contains { onderwerp.woordenlijst.fits($0) }
    }
    guard let found else { return nil }
    self = found
  }
}

/// Words by which a group is known, compared in lower case and without accents.
struct Woordenlijst: Sendable {
  /// Whole words.
  let heel: Set<String>
  /// How words begin: a compound such as moskeebestuur.
  let begin: [String]
  /// How words end: a compound such as domkerk.
  let eind: [String]
  /// Words that end so and mean something else.
  let behalve: Set<String>
  /// Words that belong together, each a part of a text.
  let samen: [[String]]

  init(
    heel: Set<String> = [], begin: [String] = [], eind: [String] = [],
    behalve: Set<String> = [], samen: [String] = []
  ) {
    self.heel = heel
    self.begin = begin
    self.eind = eind
    self.behalve = behalve
    self.samen = samen.map { FoldedText($0).words }
  }

  /// Whether one of the words of a text, or words that stand together in it, is in the list.
  func fits(_ words: [String]) -> Bool {
    words.indices.contains { start in
      fits(words[start]) || samen.contains { words[start...].starts(with: $0) }
    }
  }

  private func fits(_ word: String) -> Bool {
    if heel.contains(word) { return true }
    if behalve.contains(word) { return false }
    return begin.contains(where: word.hasPrefix) || eind.contains(where: word.hasSuffix)
  }
}
