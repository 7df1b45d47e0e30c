/// Names among which the nearest to a text is looked for again and again.
public struct Namenlijst: Sendable {
  private let names: [String]
  private let folded: [String]

  /// Makes the list of some names.
  ///
  /// - Complexity: O(n) in the length of all names.
  public init(_ names: [String]) {
    self.names = names
    folded = names.map { FoldedText($0).rawValue }
  }

  /// The positions of the names nearest to a text, as ``Gelijkenis/nearest(to:among:count:)``
  /// orders them; of equal names the first.
  ///
  /// - Complexity: O(n · l²) for n names of length l.
  public func nearest(to text: String, count: Int = 3) -> [Int] {
    let wanted = FoldedText(text).rawValue
    let length = wanted.unicodeScalars.count
    var best: [(distance: Int, index: Int)] = []
    for index in names.indices {
      // Every letter more or less is an edit, so a much longer or shorter name need not be tried.
      let bound = best.count == count ? best[count - 1].distance : Int.max
      guard let distance = distance(wanted, length, index, below: bound) else { continue }
      let place = best.firstIndex { precedes((distance, index), $0) } ?? best.count
      if place == count || best.contains(where: { names[$0.index] == names[index] }) { continue }
      best.insert((distance, index), at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.index)
  }

  /// Whether the name at a position is so like a text that it may have been meant: at most one
  /// edit in three letters.
  ///
  /// - Complexity: O(l²) for names of length l.
  public func isNear(_ index: Int, to text: String) -> Bool {
    let wanted = FoldedText(text).rawValue
    let length = wanted.unicodeScalars.count
    guard let edits = distance(wanted, length, index, below: .max) else { return false }
    return edits <= max(1, length / 3)
  }

  private func distance(
    _ wanted: String, _ length: Int, _ index: Int, below bound: Int
  ) -> Int? {
    let name = folded[index]
    let part = Gelijkenis.partDistance(wanted, name).map { $0 + 1 }
    let difference = abs(name.unicodeScalars.count - length)
    if difference > min(bound, part ?? .max) { return part }
    return min(Gelijkenis.distance(wanted, name), part ?? .max)
  }

  private func precedes(
    _ left: (distance: Int, index: Int), _ right: (distance: Int, index: Int)
  ) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if folded[left.index] != folded[right.index] {
      return folded[left.index].precedesByCodePoint(folded[right.index])
    }
    return names[left.index].precedesByCodePoint(names[right.index])
  }
}
