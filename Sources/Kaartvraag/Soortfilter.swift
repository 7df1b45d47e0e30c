import GraphCore
import Kaartgraaf
import Wijkmodel

/// Keeps entries of a kind, or with a word in their own column `soort`.
struct Soortfilter {
  private let wanted: FoldedText?

  /// Keeps everything when `soort` is nil.
  init(_ soort: String?) { wanted = soort.map { FoldedText($0) } }

  /// Whether an entry is kept.
  func keeps(_ knoop: Knoop) -> Bool {
    guard let wanted else { return true }
    if FoldedText(knoop.knoopsoort.rawValue) == wanted { return true }
    return knoop.velden.values(of: .soort).contains { FoldedText($0) == wanted }
  }
}
