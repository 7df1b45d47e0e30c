public import Kaartgraaf
internal import GraphCore
internal import Wijkmodel

/// An entry as a form of an answer shows it.
public struct Beeldvak: Hashable, Sendable {
  /// The key of the entry; the same entry may stand in several places.
  public var id: String
  /// How it is drawn.
  public var soort: Beeldsoort
  /// Its name.
  public var naam: String
  /// What is said below the name.
  public var noten: [String]
  /// Whether the entry is derived and not stated.
  public var isAfgeleid: Bool
  /// Whether it stands for something that is missing.
  public var isLeemte: Bool
  /// Whether it is no entry but only words, drawn without a sign.
  public var isWoord = false

  /// Puts an entry together.
  public init(
    _ id: String, _ soort: Beeldsoort, _ naam: String, noten: [String] = [],
    isAfgeleid: Bool = false, isLeemte: Bool = false
  ) {
    self.id = id
    self.soort = soort
    self.naam = naam
    self.noten = noten
    self.isAfgeleid = isAfgeleid
    self.isLeemte = isLeemte
  }

  /// The entry of a map with a key; nil when there is none.
  public init?(_ id: String, in graaf: KaartGraph, noten: [String] = []) {
    guard let node = graaf.kaart.nummer(of: id).map(graaf.node) else { return nil }
    let knoop = graaf.knoop(node)
    self.init(
      id, Beeldsoort(knoop), knoop.naam, noten: noten, isAfgeleid: knoop.zekerheid == .afgeleid)
  }

  /// Words that stand where otherwise an entry does.
  public static func woord(_ words: String) -> Self {
    var vak = Self(words, .overig, words)
    vak.isWoord = true
    return vak
  }

  /// The same entry with words below its name.
  public func met(_ noten: [String]) -> Self {
    var vak = self
    vak.noten = noten
    return vak
  }

  /// The same entry as something that is missing.
  public func leemte(_ noten: [String] = []) -> Self {
    var vak = met(noten)
    vak.isLeemte = true
    return vak
  }

  /// The tile of the entry.
  var tegel: Tile {
    var tile = Tile(
      id: id, soort: soort, name: naam, notes: noten, facts: noten,
      isDashed: isAfgeleid || isLeemte)
    if isLeemte {
      tile.isGap = true
      tile.nadruk = .leemte
    }
    return tile
  }
}
