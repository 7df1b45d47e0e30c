public import Wijkmodel

/// Keeps entries of a kind, or with a word in their own column `soort`.
public struct Soortfilter: Sendable {
  private let wanted: FoldedText?

  /// Keeps everything when `soort` is nil.
  public init(_ soort: String?) { wanted = soort.map { FoldedText($0) } }

  /// Whether an entry is kept.
  public func keeps(_ knoop: Knoop) -> Bool {
    guard let wanted else { return true }
    if FoldedText(knoop.knoopsoort.rawValue) == wanted { return true }
    return knoop.velden.values(of: .soort).contains { FoldedText($0) == wanted }
  }
}
