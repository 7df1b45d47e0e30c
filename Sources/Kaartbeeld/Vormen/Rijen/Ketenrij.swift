/// Entries beside one another with lines between them, such as one relation or a route.
struct Ketenrij: Vormrij {
  /// The sign before the row, where it has one.
  var merk: Schakelstijl?
  var tegels: [Tile]
  /// One between each two entries.
  var schakels: [Schakel]
  /// What is said after the last entry.
  var slot = ""
  /// What is said instead of the words in the lines, where those do not fit.
  var zin = ""
  /// The longest of such words of the rows below one another, so that they stand in columns.
  var langsteSlot = ""
  /// Where the words stand.
  var vorm = Slotvorm.naast

  /// Where the words of a chain stand.
  enum Slotvorm: Hashable, Sendable {
    /// After the last entry, where there is room.
    case naast
    /// Below the entries.
    case onder
    /// Below the entries, those in the lines as well.
    case zin
  }

  /// Lines lose their words only in type that is small already.
  private static let mostPlain = 11

  var regels: [Legendaregel] {
    // Words on an ordinary line say what it means.
    schakels.filter { $0.stijl != .gewoon || $0.woorden.isEmpty }.map { .schakel($0.stijl) }
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    Ketenopmaak(self, width: width, type)
  }

  func smaller(_ type: Typography) -> (any Vormrij)? {
    var other = self
    switch vorm {
    case .naast: other.vorm = .onder
    case .onder:
      guard !zin.isEmpty, type.name <= Self.mostPlain else { return nil }
      other.vorm = .zin
      other.slot = zin
      for index in other.schakels.indices { other.schakels[index].woorden = "" }
    case .zin: return nil
    }
    return other
  }
}

extension [String] {
  /// The first of the longest texts; "" where there is none.
  var longest: String { self.max { $0.count < $1.count } ?? "" }
}
