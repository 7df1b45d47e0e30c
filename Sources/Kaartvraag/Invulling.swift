public import Wijkmodel

/// What must be filled in at an argument or option of a question.
///
/// From this follow what a shell offers there and what an example about somebody's own map says.
public enum Invulling: Hashable, Sendable {
  /// Any text.
  case vrij
  /// A whole number.
  case getal
  /// A date.
  case datum
  /// One of these words.
  case woorden([String])
  /// An entry of one of these kinds.
  case knoop(Knoopsoorten)
  /// A target group, or the word for all that are hard to reach.
  case groep
  /// Entries of one of these kinds, with commas between them.
  case knopen(Knoopsoorten)
  /// Target groups with commas between them, or the word for all that are hard to reach.
  case groepen
  /// A kind of entry, or a word from the column `soort`.
  case soort
  /// A party, or a kind or word that stands for all parties that have it.
  case partijen
  /// A channel along which a group is reached.
  case kanaal

  /// What the word that stands for a value says about it; any text when it says nothing.
  ///
  /// A word with `|` in it lists the words that may be filled in; a number at its end only tells
  /// it from another.
  public init(naamwoord: String) {
    self =
      naamwoord.contains("|")
      ? .woorden(naamwoord.split(separator: "|").map(String.init))
      : Self.naamwoorden[naamwoord.filter { !$0.isNumber }] ?? .vrij
  }

  private static let naamwoorden: [String: Invulling] = [
    "DOELGROEP": .groep, "DOELGROEPEN": .groepen,
    "GEBIED": .knoop(.init(.gebied)),
    "THEMA": .knoop(.init(.thema)), "THEMAS": .knopen(.init(.thema)),
    "NETWERK": .knoop(.init(.netwerk)),
    "PARTIJ": .knoop(.partij), "VAN": .knoop(.partij), "NAAR": .knoop(.partij),
    "EIGENAAR": .knoop(.partij), "SLEUTELFIGUREN": .knopen(.init(.sleutelfiguur)),
    "NAMEN": .knopen(.init(.sleutelfiguur)), "IDS": .knopen(.init(.sleutelfiguur)),
    "ONDERWERP": .knoop(.init(.thema, .doelgroep, .netwerk, .gebied)),
    "PARTIJEN": .partijen, "SOORT": .soort, "KANAAL": .kanaal,
    "NIVEAU": .woorden(Niveau.allCases.map(\.rawValue)),
    "SCHAAL": .woorden(Schaal.allCases.map(\.rawValue)),
    "DUUR": .woorden(Duur.allCases.map(\.rawValue)),
    "DATUM": .datum, "AANTAL": .getal, "GETAL": .getal, "STAPPEN": .getal, "DAGEN": .getal,
  ]

  /// The kinds of entries that may be filled in; empty when something else is meant.
  public var soorten: Knoopsoorten {
    switch self {
    case .knoop(let soorten), .knopen(let soorten): soorten
    case .groep, .groepen: .init(.doelgroep)
    case .partijen: .partij
    case .vrij, .getal, .datum, .woorden, .soort, .kanaal: []
    }
  }

  /// Whether several may be filled in, with commas between them.
  public var isLijst: Bool {
    switch self {
    case .knopen, .groepen: true
    default: false
    }
  }
}
