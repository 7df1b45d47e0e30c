import Wijkmodel

/// An entry that some words of a sentence may name.
struct Naamtreffer: Hashable, Sendable {
  /// The entry.
  let knoop: Knoopnummer
  /// How far the words are from its name or another spelling; 0 is the same.
  let afstand: Int
  /// Whether the words are in its name only to tell of something else, as *wijkraad* in
  /// *voorzitter van de wijkraad*.
  var isBijzaak = false

  /// Another form of a word, or a name without its article.
  static let vorm = 1
  /// Only a part of the name.
  static let deel = 4
  /// A word with another spelling.
  static let spelling = 8
}

/// The entries that are named somewhere in a sentence.
struct Naamtreffers: Sendable {
  /// How many entries of one kind are remembered at one place; the others are counted.
  private static let limit = 40

  private struct Plek: Sendable {
    var treffers: [Naamtreffer] = []
    var aantallen: [Int: Int] = [:]

    mutating func add(_ treffer: Naamtreffer, key: Int) {
      let count = aantallen[key, default: 0]
      aantallen[key] = count + 1
      if count < limit { treffers.append(treffer) }
    }
  }

  private var plekken: [Range<Int>: Plek] = [:]

  /// Remembers that words name an entry.
  ///
  /// - Complexity: O(1).
  mutating func add(_ treffer: Naamtreffer, _ soort: Knoopsoort, at plek: Range<Int>) {
    // Of every kind and distance its own few, so that no kind crowds out another.
    let key = soort.plaats * 64 + min(treffer.afstand, 63)
    plekken[plek, default: Plek()].add(treffer, key: key)
  }

  /// The places where something is named, from left to right.
  var bereiken: [Range<Int>] {
    plekken.keys.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The ends of the places that begin somewhere.
  func ends(from start: Int) -> [Int] {
    plekken.keys.filter { $0.lowerBound == start }.map(\.upperBound).sorted()
  }

  /// Whether words are a whole name, or nearly so.
  func isWhole(at plek: Range<Int>) -> Bool {
    plekken[plek]?.treffers.contains { $0.afstand < Naamtreffer.deel } ?? false
  }

  /// The kinds of the entries that are named at a place.
  func soorten(at plek: Range<Int>, in kaart: SocialeKaart) -> Knoopsoorten {
    plekken[plek]?.treffers.reduce(into: []) {
      $0.formUnion(.init(kaart[$1.knoop].knoopsoort))
    } ?? []
  }

  /// The entries of some kinds that are named most exactly at a place.
  func best(at plek: Range<Int>, among soorten: Knoopsoorten, in kaart: SocialeKaart)
    -> [Naamtreffer]
  {
    let found = plekken[plek]?.treffers.filter { soorten.contains(kaart[$0.knoop].knoopsoort) }
    guard let found, let least = found.map(\.afstand).min() else { return [] }
    var seen: Set<Knoopnummer> = []
    return found.filter { $0.afstand == least && seen.insert($0.knoop).inserted }
  }
}

extension Knoopsoort {
  fileprivate var plaats: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
