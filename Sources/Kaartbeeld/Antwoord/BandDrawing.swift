internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Draws a band at its place: entries in columns, lines between them.
struct BandDrawing {
  private let layout: BandLayout
  private let name: String
  private let origin: Point
  private let rects: [Layering.Item: Rect]
  private let column: [Layering.Item: Int]
  /// The height at which each line leaves its left and enters its right end.
  private var ports: [(start: Double, end: Double)]

  private var band: Bandgraaf { layout.band }
  private var layering: Layering { layout.band.layering }

  init(_ layout: BandLayout, name: String, origin: Point, height: Double) {
    self.layout = layout
    self.name = name
    self.origin = origin
    column = BandLayout.columnOfItem(layout.band)
    rects = Self.rects(layout, origin, height)
    ports = layout.band.steps.map { _ in (0, 0) }
    placePorts(atStart: true)
    placePorts(atStart: false)
  }

  func draw(on sheet: inout Sheet) {
    let first = band.first
    for index in band.nodes.indices {
      guard let rect = rects[.node(index)] else { continue }
      let tile = layout.tiles[index]
      if first.contains(index) {
        sheet.panels.append(
          .init(
            name: tileName(index) + "-eerste", rect: rect.inset(-4),
            fill: Stijl.Kleur.eersteVulling,
            border: Stijl.Kleur.nadruk, tooltip: tile.tile.name, kind: "eerste"))
      }
      sheet.tiles.append(.init(name: tileName(index), layout: tile, rect: rect))
      sheet.signs.append(
        .init(
          name: tileName(index) + "-teken", soort: tile.tile.soort,
          center: Point(rect.minX + 2.5 + layout.type.signSpace / 2, rect.center.y),
          size: layout.type.sign))
    }
    for index in band.steps.indices { drawLine(index, on: &sheet) }
  }

  private func tileName(_ index: Int) -> String {
    "\(name)-\(band.graaf.knoop(band.nodes[index]).id)"
  }

  // MARK: Places

  private static func rects(
    _ layout: BandLayout, _ origin: Point, _ height: Double
  ) -> [Layering.Item: Rect] {
    let layering = layout.band.layering
    let gap = gap(layout, height)
    var centres: [Layering.Item: Double] = [:]
    func stack(_ layer: Int, towards others: [Layering.Item: [Layering.Item]]) {
      let items = layering.layers[layer]
      let wanted = items.map { item in
        let near = others[item, default: []].compactMap { centres[$0] }.sorted()
        return near.isEmpty
          ? centres[item] ?? height / 2 : near.reduce(0, +) / Double(near.count)
      }
      let placed = Stacking.centres(
        wanted, heights: items.map { layout.heights[$0, default: 0] }, gap: gap, room: height)
      for (item, centre) in zip(items, placed) { centres[item] = centre }
    }
    let neighbours = neighbours(layering)
    for layer in layering.layers.indices.reversed() { stack(layer, towards: neighbours.right) }
    for _ in 0..<4 {
      for layer in layering.layers.indices { stack(layer, towards: neighbours.left) }
      for layer in layering.layers.indices.reversed() { stack(layer, towards: neighbours.both) }
    }
    var rects: [Layering.Item: Rect] = [:]
    for (layer, place) in zip(layering.layers, layout.columns) {
      for item in layer {
        let own = layout.heights[item, default: 0]
        rects[item] = Rect(
          origin.x + place.x, origin.y + centres[item, default: 0] - own / 2, place.width, own)
      }
    }
    return rects
  }

  /// The space between entries: more where the fullest column leaves it.
  private static func gap(_ layout: BandLayout, _ height: Double) -> Double {
    let most = layout.band.layering.layers.map(\.count).max() ?? 1
    guard most > 1 else { return layout.gap }
    let spare = (height - layout.least) / Double(most - 1)
    return layout.gap + max(0, min(spare, 2.5 * Double(layout.type.name)))
  }

  private typealias Neighbours = [Layering.Item: [Layering.Item]]

  private static func neighbours(
    _ layering: Layering
  ) -> (left: Neighbours, right: Neighbours, both: Neighbours) {
    var left: Neighbours = [:]
    var right: Neighbours = [:]
    for course in layering.courses {
      for (from, to) in zip(course, course.dropFirst()) {
        right[from, default: []].append(to)
        left[to, default: []].append(from)
      }
    }
    return (left, right, left.merging(right) { $0 + $1 })
  }

  // MARK: Ports

  /// Divides the lines at one side of each entry over its height.
  private mutating func placePorts(atStart: Bool) {
    let courses = layering.courses
    let groups = Dictionary(grouping: courses.indices) { index in
      atStart ? courses[index][0] : courses[index][courses[index].count - 1]
    }
    for (item, lines) in groups {
      guard let rect = rects[item] else { continue }
      let sorted = lines.sorted { (far($0, atStart), $0) < (far($1, atStart), $1) }
      let spaces = sorted.map { space($0, atStart, lines.count, rect) }
      var y = rect.center.y - spaces.reduce(0, +) / 2
      for (index, space) in zip(sorted, spaces) {
        if atStart { ports[index].start = y + space / 2 } else { ports[index].end = y + space / 2 }
        y += space
      }
    }
  }

  private func far(_ index: Int, _ atStart: Bool) -> Double {
    let course = layering.courses[index]
    return rects[atStart ? course[1] : course[course.count - 2]]?.center.y ?? 0
  }

  private func space(_ index: Int, _ atStart: Bool, _ count: Int, _ rect: Rect) -> Double {
    if let label = layout.labels[index], label.isAtStart == atStart { return label.size.height + 1 }
    // Lines whose words stand where they begin come together in one arrow.
    if !atStart { return 0 }
    return min(9, (rect.height - 8) / Double(count))
  }

  // MARK: Lines

  private func drawLine(_ index: Int, on sheet: inout Sheet) {
    let course = layering.courses[index]
    guard let from = rects[course[0]], let to = rects[course[course.count - 1]] else { return }
    var points = [Point(from.maxX, ports[index].start)]
    points += corners(index, course)
    points.append(Point(to.minX, ports[index].end))
    let isReversed = layering.isReversed[index]
    guard let label = layout.labels[index] else {
      sheet.lines.append(line(index, isReversed ? points.reversed() : points, hasArrow: true))
      return
    }
    let lead = BandLayout.lead
    let start = points[0]
    let end = points[points.count - 1]
    if label.isAtStart {
      let after = Point(start.x + lead + label.size.width, start.y)
      let stub = [start, Point(start.x + lead - 2, start.y)]
      sheet.lines.append(line(index, isReversed ? stub.reversed() : stub, hasArrow: false))
      points[0] = after
      sheet.lines.append(
        line(index, isReversed ? points.reversed() : points, hasArrow: !isReversed))
      drawLabel(label, index, at: Point(start.x + lead, start.y), on: &sheet)
    } else {
      let place = end.x - Course.arrow - lead - label.size.width
      let stub = [Point(end.x - Course.arrow - lead, end.y), end]
      sheet.lines.append(line(index, isReversed ? stub.reversed() : stub, hasArrow: !isReversed))
      points[points.count - 1] = Point(place - 2, end.y)
      sheet.lines.append(line(index, isReversed ? points.reversed() : points, hasArrow: isReversed))
      drawLabel(label, index, at: Point(place, end.y), on: &sheet)
    }
  }

  /// Where a line turns: level beside every column, slanted between.
  private func corners(_ index: Int, _ course: [Layering.Item]) -> [Point] {
    var points: [Point] = []
    for (place, item) in course.enumerated() {
      guard let rect = rects[item], let layer = column[item] else { continue }
      let isFirst = place == 0
      let isLast = place == course.count - 1
      let y = isFirst ? ports[index].start : isLast ? ports[index].end : rect.center.y
      if !isFirst { points.append(Point(rect.minX - layout.stubs[layer - 1].right, y)) }
      if !isLast { points.append(Point(rect.maxX + layout.stubs[layer].left, y)) }
    }
    return points
  }

  private func line(_ index: Int, _ points: [Point], hasArrow: Bool) -> Sheet.Line {
    let step = band.steps[index]
    let edge = step.relatie
    return Sheet.Line(
      from: tileName(step.from), to: tileName(step.to), points: points,
      isDashed: edge.map { band.graaf.relatie($0).zekerheid == .afgeleid } ?? false,
      hasArrow: hasArrow, color: step.isAsked ? Stijl.Kleur.nadruk : Stijl.Kleur.lijn,
      width: step.isAsked ? Stijl.nadrukdikte : Stijl.lijndikte, tooltip: band.sentence(step),
      relatie: edge.map { band.graaf.kaart[band.graaf.soort($0)].naam } ?? "")
  }

  private func drawLabel(
    _ label: BandLayout.Label, _ index: Int, at left: Point, on sheet: inout Sheet
  ) {
    let pitch = layout.type.notePitch
    for (row, text) in label.lines.enumerated() {
      let y = left.y - label.size.height / 2 + Double(row) * pitch
      sheet.texts.append(
        .init(
          name: "\(name)-lijn-\(index + 1)-\(row + 1)", text: text,
          rect: Rect(left.x, y, label.size.width, pitch), size: Double(layout.type.note),
          color: band.steps[index].isAsked ? Stijl.Kleur.nadruk : Stijl.Kleur.bijschrift,
          kind: "sterkte"))
    }
  }
}
