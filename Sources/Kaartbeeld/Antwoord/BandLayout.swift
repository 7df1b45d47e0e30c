internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// A band with sizes: how wide its columns are and how high it must be at least.
struct BandLayout {
  /// What stands at a line.
  struct Label {
    let lines: [String]
    let size: Size
    /// Whether it stands where the line begins rather than where it ends.
    let isAtStart: Bool
  }

  let band: Bandgraaf
  let type: Typography
  let tiles: [TileLayout]
  let labels: [Label?]
  /// The left side and the width of every column.
  let columns: [(x: Double, width: Double)]
  /// The level space at the left and the right of each gap between columns.
  let stubs: [(left: Double, right: Double)]
  /// The least height of each item.
  let heights: [Layering.Item: Double]
  let width: Double

  /// The least space between two items of a column.
  let gap: Double
  /// The height of the place where a line passes a column.
  static let passHeight = 6.0
  /// The space for the slanted part of lines.
  static let slant = 34.0
  static let mostSlant = 190.0
  static let labelWidth = 88.0
  /// The short line between an entry and the label at it.
  static let lead = 7.0

  /// Sizes a band for a width, or nil where words would have to be broken.
  init?(_ band: Bandgraaf, type: Typography, width: Double, withWords: Bool, isFramed: Bool) {
    let layers = band.layering.layers
    let labels = Self.labels(band, type, withWords)
    let stubs = Self.stubs(band, labels)
    let count = Double(layers.count)
    let level = stubs.reduce(0) { $0 + $1.left + $1.right }
    let gaps = Double(stubs.count)
    let most = ((width - level - gaps * Self.slant) / count).rounded(.down)
    let own = band.nodes.indices.map { band.tile($0) }
    let least = own.map { $0.wordWidth(type) }.max() ?? 0
    guard most >= least else { return nil }
    let column = min(most, max(least, 19 * Double(type.name))).rounded(.down)
    let slant =
      stubs.isEmpty
      ? 0
      : min(
        max(Self.mostSlant, 16 * Double(type.name)), (width - level - count * column) / gaps)
    let used = count * column + level + gaps * slant
    // A group that nobody reaches stands where others stand that somebody reaches.
    var x = band.band.isGap && isFramed ? max(0, width - used) : max(0, (width - used) / 2)
    columns = layers.indices.map { index in
      defer {
        if index < stubs.count { x += column + stubs[index].left + slant + stubs[index].right }
      }
      return (x, column)
    }
    tiles = own.map { TileLayout($0, width: column, type) }
    heights = Self.heights(band, tiles, labels)
    self.band = band
    self.type = type
    self.labels = labels
    self.stubs = stubs
    self.width = width
    gap = withWords ? 10 : 5
  }

  /// The least height of the whole band.
  var least: Double {
    band.layering.layers.map { layer in
      layer.reduce(-gap) { $0 + heights[$1, default: 0] + gap }
    }.max() ?? 0
  }

  private static func labels(
    _ band: Bandgraaf, _ type: Typography, _ withWords: Bool
  ) -> [Label?] {
    let from = Dictionary(grouping: band.layering.courses.indices) {
      band.layering.courses[$0].first
    }
    let to = Dictionary(grouping: band.layering.courses.indices) {
      band.layering.courses[$0].last
    }
    return band.steps.indices.map { index in
      let text = band.label(band.steps[index], withWords: withWords)
      guard !text.isEmpty else { return nil }
      let wrapped = WrappedText(
        text, size: Double(type.note), width: Self.labelWidth * Double(type.note) / 10,
        maxLines: 4)
      let course = band.layering.courses[index]
      let starts = from[course.first, default: []].count
      let ends = to[course.last, default: []].count
      let size = Size(
        wrapped.width(.gewoon, size: Double(type.note)) + 4,
        Double(wrapped.lines.count) * type.notePitch)
      return Label(
        lines: wrapped.lines, size: size, isAtStart: course.count > 2 || starts <= ends)
    }
  }

  /// The space that labels need beside each column.
  private static func stubs(
    _ band: Bandgraaf, _ labels: [Label?]
  ) -> [(left: Double, right: Double)] {
    var stubs = [(left: Double, right: Double)](
      repeating: (8, 16), count: max(0, band.layering.layers.count - 1))
    let column = columnOfItem(band)
    for (course, label) in zip(band.layering.courses, labels) {
      guard let label, let first = column[course[0]],
        let last = column[course[course.count - 1]]
      else { continue }
      let wide = label.size.width + lead
      if label.isAtStart {
        stubs[first].left = max(stubs[first].left, wide + 6)
      } else {
        stubs[last - 1].right = max(stubs[last - 1].right, wide + Course.arrow + 10)
      }
    }
    return stubs
  }

  static func columnOfItem(_ band: Bandgraaf) -> [Layering.Item: Int] {
    var result: [Layering.Item: Int] = [:]
    for (index, layer) in band.layering.layers.enumerated() {
      for item in layer { result[item] = index }
    }
    return result
  }

  private static func heights(
    _ band: Bandgraaf, _ tiles: [TileLayout], _ labels: [Label?]
  ) -> [Layering.Item: Double] {
    var starts: [Layering.Item: Double] = [:]
    var ends: [Layering.Item: Double] = [:]
    for (course, label) in zip(band.layering.courses, labels) {
      guard let label else { continue }
      if label.isAtStart {
        starts[course[0], default: 0] += label.size.height + 1
      } else {
        ends[course[course.count - 1], default: 0] += label.size.height + 1
      }
    }
    var result: [Layering.Item: Double] = [:]
    for item in band.layering.layers.flatMap(\.self) {
      guard case .node(let index) = item else {
        result[item] = passHeight
        continue
      }
      result[item] = max(
        tiles[index].size.height, starts[item, default: 0], ends[item, default: 0])
    }
    return result
  }
}
