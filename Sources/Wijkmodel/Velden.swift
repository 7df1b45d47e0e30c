/// The name of a column in its canonical form: lower case, words joined by `_`.
///
/// A column of the user's own keeps its heading as written.
public struct Kolomnaam: RawRepresentable, Hashable, Comparable, Sendable,
  ExpressibleByStringLiteral
{
  /// The name.
  public let rawValue: String

  /// Makes a column name from its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a column name from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// Orders names by code point.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.precedesByCodePoint(right.rawValue)
  }
}

/// The stated cells of one row beside the columns that have a place of their own.
///
/// Only stated (non-empty) values are kept, in order of column name, so that two rows with the
/// same contents are equal whatever the order of the columns in their files.
public struct Velden: Hashable, Sendable {
  /// One stated cell.
  public struct Veld: Hashable, Sendable {
    /// The column.
    public let kolom: Kolomnaam
    /// What the cell says; never empty.
    public let waarde: String

    /// Makes a cell.
    public init(kolom: Kolomnaam, waarde: String) {
      self.kolom = kolom
      self.waarde = waarde
    }
  }

  /// The cells in order of column name.
  public private(set) var alle: [Veld]

  /// Makes a row without stated cells.
  public init() { alle = [] }

  /// Takes cells that are already in order of column name, each column once and none empty.
  public init(ordered cells: [Veld]) {
    assert(zip(cells, cells.dropFirst()).allSatisfy { $0.kolom < $1.kolom })
    assert(cells.allSatisfy { !$0.waarde.isEmpty })
    alle = cells
  }

  /// The value in a column, or nil when it is not stated; setting nil or "" removes it.
  ///
  /// - Complexity: O(k) in the number of stated cells.
  public subscript(kolom: Kolomnaam) -> String? {
    get { alle.first { $0.kolom == kolom }?.waarde }
    set {
      let place = alle.firstIndex { !($0.kolom < kolom) } ?? alle.count
      let isPresent = place < alle.count && alle[place].kolom == kolom
      guard let newValue, !newValue.isEmpty else {
        if isPresent { alle.remove(at: place) }
        return
      }
      let cell = Veld(kolom: kolom, waarde: newValue)
      if isPresent { alle[place] = cell } else { alle.insert(cell, at: place) }
    }
  }

  /// The values of a cell that holds several, separated by `|`; none is empty.
  public func values(of kolom: Kolomnaam) -> [String] {
    guard let cell = self[kolom] else { return [] }
    return Self.values(in: cell)
  }

  /// Splits a cell into its values at `|`, without surrounding spaces and empty values.
  public static func values(in cell: String) -> [String] {
    guard cell.utf8.contains(0x7C) else {
      let value = cell.trimmed
      return value.isEmpty ? [] : [value]
    }
    return cell.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without white space at either end.
  public var trimmed: String {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    let start = unicodeScalars.drop(while: \.properties.isWhitespace)
    let end = start.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
