/// How much two names look alike, for "did you mean".
public enum Gelijkenis {
  /// The candidates nearest to a text: fewest edits on the folded forms, then by folded name.
  ///
  /// An edit inserts, deletes or replaces one character or swaps two neighbours (optimal string
  /// alignment: Damerau 1964, Wagner and Fischer 1974). Somebody who types a part of a long name
  /// means that name, so as many words of a candidate as the text has may match for one edit more.
  ///
  /// - Complexity: O(n · l²) for n candidates of length l.
  public static func nearest(to text: String, among names: [String], count: Int = 3) -> [String] {
    Namenlijst(names).nearest(to: text, count: count).map { names[$0] }
  }

  /// The least distance to as many consecutive words of a longer name, or to its beginning.
  static func partDistance(_ text: String, _ name: String) -> Int? {
    let count = text.split(separator: " ").count
    let words = name.split(separator: " ")
    guard count > 0, name.count > text.count else { return nil }
    if name.contains(text) { return 0 }
    guard words.count > count else { return nil }
    return (0...(words.count - count)).map { start in
      distance(text, words[start..<start + count].joined(separator: " "))
    }.min()
  }

  /// The least number of edits that turns one text into another.
  ///
  /// - Complexity: O(m · n) time, O(n) space.
  public static func distance(_ left: String, _ right: String) -> Int {
    let source = Array(left.unicodeScalars)
    let target = Array(right.unicodeScalars)
    var beforeLast = [Int](repeating: 0, count: target.count + 1)
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      current.reserveCapacity(target.count + 1)
      for column in target.indices {
        let isSame = source[row] == target[column]
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[target.count]
  }
}
