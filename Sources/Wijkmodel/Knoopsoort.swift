/// The kind of an entry: the table in which it stands.
///
/// Not to be confused with the entry's own column `soort`, which people fill in freely.
public enum Knoopsoort: String, Hashable, Sendable, CaseIterable, Comparable {
  case gebied, wijkpartner, sleutelfiguur, netwerk, initiatief, thema, doelgroep

  /// The name of the file in a map folder that holds entries of this kind.
  public var bestandsnaam: String {
    switch self {
    case .gebied: "gebieden.csv"
    case .wijkpartner: "wijkpartners.csv"
    case .sleutelfiguur: "sleutelfiguren.csv"
    case .netwerk: "netwerken.csv"
    case .initiatief: "initiatieven.csv"
    case .thema: "themas.csv"
    case .doelgroep: "doelgroepen.csv"
    }
  }

  /// The plural as people write it.
  public var meervoud: String {
    switch self {
    case .gebied: "gebieden"
    case .wijkpartner: "wijkpartners"
    case .sleutelfiguur: "sleutelfiguren"
    case .netwerk: "netwerken"
    case .initiatief: "initiatieven"
    case .thema: "thema's"
    case .doelgroep: "doelgroepen"
    }
  }

  /// Whether entries of this kind can reach groups and have contacts.
  public var isPartij: Bool { Knoopsoorten.partij.contains(self) }

  /// Orders kinds as the data model lists them.
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  var position: Int {
    switch self {
    case .gebied: 0
    case .wijkpartner: 1
    case .sleutelfiguur: 2
    case .netwerk: 3
    case .initiatief: 4
    case .thema: 5
    case .doelgroep: 6
    }
  }
}

/// A set of kinds, small enough to test in one instruction.
public struct Knoopsoorten: OptionSet, Hashable, Sendable {
  /// One bit per kind, in the order of the data model.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Makes a set of some kinds.
  public init(_ kinds: Knoopsoort...) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt8($1.position) }
  }

  /// Every kind.
  public static let alle = Knoopsoorten(rawValue: 0b111_1111)

  /// The parties: wijkpartner, sleutelfiguur, netwerk and initiatief.
  public static let partij = Knoopsoorten(.wijkpartner, .sleutelfiguur, .netwerk, .initiatief)

  /// Whether a kind is in the set.
  public func contains(_ kind: Knoopsoort) -> Bool {
    rawValue & (1 << UInt8(kind.position)) != 0
  }

  /// The kinds in the set, in the order of the data model.
  public var members: [Knoopsoort] { Knoopsoort.allCases.filter(contains) }
}
