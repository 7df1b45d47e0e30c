/// The sheet for which a picture is made; all lie on their side.
public enum Papier: String, Hashable, Sendable, CaseIterable {
  /// 210 by 297 mm, for a report.
  case a4 = "A4"
  /// 297 by 420 mm, for the wall.
  case a3 = "A3"
  /// As large as the picture needs, for a screen.
  case scherm

  /// Finds a sheet by the word somebody typed, in capitals or not.
  public init?(word: String) {
    let found = Self.allCases.first { $0.rawValue.lowercased() == word.lowercased() }
    guard let found else { return nil }
    self = found
  }

  /// The size in points, or nil where the picture decides.
  var size: Size? {
    switch self {
    case .a4: Size(841.89, 595.28)
    case .a3: Size(1190.55, 841.89)
    case .scherm: nil
    }
  }

  /// The space around the picture in points.
  var margin: Double { self == .a4 ? 22 : 28 }

  /// The type sizes that names may have, the one preferred first.
  var nameSizes: [Int] {
    switch self {
    case .a4: [11, 10, 9]
    case .a3: [13, 12, 11, 10, 9]
    case .scherm: [11]
    }
  }

  /// The type sizes of title, subtitle and legend.
  var typeSizes: (title: Double, subtitle: Double, legend: Double) {
    switch self {
    case .a4: (20, 9.5, 9)
    case .a3, .scherm: (26, 12, 11)
    }
  }
}
