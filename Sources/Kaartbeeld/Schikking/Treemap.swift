/// Divides a rectangle into parts of given areas, each about as wide as high.
///
/// Bruls, Huizing and van Wijk, "Squarified treemaps", 2000.
enum Treemap {
  /// The parts, in the order of the areas; large areas should come first.
  ///
  /// - Complexity: O(n²) at worst, O(n) in practice.
  static func parts(of rect: Rect, areas: [Double]) -> [Rect] {
    let whole = areas.reduce(0, +)
    guard whole > 0 else { return areas.map { _ in rect } }
    let scale = rect.width * rect.height / whole
    var rest = rect
    var result: [Rect] = []
    var next = 0
    while next < areas.count {
      var end = next + 1
      while end < areas.count,
        worst(areas[next..<end + 1], scale, rest) <= worst(areas[next..<end], scale, rest)
      {
        end += 1
      }
      let row = areas[next..<end].map { $0 * scale }
      result += lay(row, in: &rest)
      next = end
    }
    return result
  }

  /// The most stretched part of a row along the shorter side.
  private static func worst(_ row: ArraySlice<Double>, _ scale: Double, _ rest: Rect) -> Double {
    let sum = row.reduce(0, +) * scale
    let depth = sum / max(min(rest.width, rest.height), 1e-9)
    return row.reduce(0) { most, area in
      let length = area * scale / max(depth, 1e-9)
      return max(most, max(length / max(depth, 1e-9), depth / max(length, 1e-9)))
    }
  }

  private static func lay(_ row: [Double], in rest: inout Rect) -> [Rect] {
    let isBeside = rest.width >= rest.height
    let depth = row.reduce(0, +) / max(isBeside ? rest.height : rest.width, 1e-9)
    var along = isBeside ? rest.minY : rest.minX
    let parts = row.map { area -> Rect in
      let length = area / max(depth, 1e-9)
      defer { along += length }
      return isBeside
        ? Rect(rest.minX, along, depth, length) : Rect(along, rest.minY, length, depth)
    }
    rest =
      isBeside
      ? Rect(rest.minX + depth, rest.minY, rest.width - depth, rest.height)
      : Rect(rest.minX, rest.minY + depth, rest.width, rest.height - depth)
    return parts
  }
}
