/// Arranges cards on a page: as large as fits, in columns that fill it well.
struct CardSheet: Sendable {
  var titleBlock: TitleBlock
  var cards: [Card]
  var papier: Papier
  /// Notes to which signs at the names point.
  var notes: [String] = []

  /// The space between columns, and between cards in a column.
  static let gap = 14.0

  /// A finished page, and what found no place on it.
  struct Result: Sendable {
    var sheet: Sheet
    /// The number of tiles that were left out.
    var leftOut: Int
    /// The number of notes that a tile shows at most, where some have more.
    var detail: Int?
  }

  /// Chooses detail, type size and number of columns: first everything that is worth a line, in
  /// the largest type that fits; then fewer notes; and only then fewer entries.
  ///
  /// - Complexity: O(n) for n tiles, times at most some two hundred candidates.
  func composed() -> Result {
    guard let page = papier.size else { return composedForScreen() }
    let shorter = cards.map { $0.isOptional ? $0.showing(atMost: 0) : $0 }
    let without = cards.reduce(0) { $0 + ($1.isOptional ? $1.tiles.count : 0) }
    for detail in stride(from: Typography.mostDetail, through: 0, by: -1) {
      for (cards, leftOut) in without > 0 ? [(cards, 0), (shorter, without)] : [(cards, 0)] {
        for size in papier.nameSizes {
          let type = Typography(name: size, detail: detail)
          if let plan = plan(cards, on: page, type) { return draw(plan, leftOut: leftOut) }
        }
      }
    }
    return composedWithLess(on: page)
  }

  /// A choice that fits.
  private struct Plan {
    var page: Size
    var flow: ColumnFlow
    var parts: [ColumnFlow.Part]
  }

  /// The widest columns in which everything fits with this type.
  private func plan(_ cards: [Card], on page: Size, _ type: Typography) -> Plan? {
    let room = body(on: page, cards)
    let least = ColumnFlow.leastWidth(cards, type: type)
    let height = ColumnFlow.leastHeight(cards, type: type, gap: Self.gap)
    for columns in 1...12 {
      let width = (room.width - Double(columns - 1) * Self.gap) / Double(columns)
      guard width <= 28 * Double(type.name) else { continue }
      guard width >= least else { return nil }
      guard height <= Double(columns) * (room.height + Self.gap) else { continue }
      let flow = ColumnFlow(cards, type: type, width: width, gap: Self.gap)
      guard flow.parts(columns: columns, limit: room.height) != nil,
        let found = flow.lowest(columns: columns, most: room.height)
      else { continue }
      return Plan(page: page, flow: flow, parts: found.parts)
    }
    return nil
  }

  /// A page for a screen is as large as the cards make it, about eight wide to five high.
  private func composedForScreen() -> Result {
    let type = Typography(name: papier.nameSizes[0])
    let width = max(ColumnFlow.leastWidth(cards, type: type), 20 * Double(type.name))
    let flow = ColumnFlow(cards, type: type, width: width, gap: Self.gap)
    let candidates = (2...10).compactMap { columns -> Plan? in
      let bodyWidth = Double(columns) * width + Double(columns - 1) * Self.gap
      guard let found = flow.lowest(columns: columns, most: 20_000) else { return nil }
      let used = (found.parts.map(\.column).max() ?? 0) + 1
      guard used == columns || columns == 2 else { return nil }
      let height =
        titleBlock.height(width: bodyWidth, on: papier) + found.height
        + legendSpace(bodyWidth, cards)
      let page = Size(bodyWidth + 2 * papier.margin, height + 2 * papier.margin)
      return Plan(page: page, flow: flow, parts: found.parts)
    }
    let best = candidates.min {
      abs($0.page.width / $0.page.height - 1.6) < abs($1.page.width / $1.page.height - 1.6)
    }
    guard let best else { return Result(sheet: Sheet(size: Size(100, 100)), leftOut: 0) }
    return draw(best, leftOut: 0)
  }

  /// Shows of the longest cards only the first tiles, as many as fit in the smallest type.
  ///
  /// Cards beside what the picture is about give way first.
  private func composedWithLess(on page: Size) -> Result {
    let type = Typography(name: papier.nameSizes[papier.nameSizes.count - 1], detail: 0)
    for onlyQuiet in [true, false] {
      var (low, high) = (-1, cards.map(\.tiles.count).max() ?? 0)
      var best: (plan: Plan, leftOut: Int)?
      while high - low > 1 {
        let most = (low + high) / 2
        let shorter = cards.map { onlyQuiet && !$0.isQuiet ? $0 : $0.showing(atMost: most) }
        if let plan = plan(shorter, on: page, type) {
          let counts = zip(cards, shorter).map { $0.tiles.count - $1.tiles.count }
          best = (plan, counts.reduce(0, +))
          low = most
        } else {
          high = most
        }
      }
      if let best { return draw(best.plan, leftOut: best.leftOut) }
    }
    return composedForScreen()
  }

  private func body(on page: Size, _ cards: [Card]) -> Rect {
    let width = page.width - 2 * papier.margin
    let top = papier.margin + titleBlock.height(width: width, on: papier)
    let bottom = page.height - papier.margin - legendSpace(width, cards)
    return Rect(papier.margin, top, width, bottom - top)
  }

  private func legendSpace(_ width: Double, _ cards: [Card]) -> Double {
    legenda(cards).height(width: width, size: papier.typeSizes.legend) + 10
  }

  private func legenda(_ cards: [Card]) -> Legenda {
    let tiles = cards.flatMap(\.tiles)
    let links = cards.flatMap(\.links)
    return Legenda(
      soorten: Set(tiles.map(\.soort)), hasSolid: links.contains { !$0.isDashed },
      hasDashed: links.contains(where: \.isDashed),
      hasDashedBorder: tiles.contains(where: \.isDashed), notes: notes)
  }

  private func draw(_ plan: Plan, leftOut: Int) -> Result {
    var sheet = Sheet(size: plan.page)
    let room = body(on: plan.page, plan.flow.cards)
    titleBlock.draw(
      on: &sheet, at: Point(papier.margin, papier.margin), width: room.width, papier: papier)
    for part in spread(plan.parts, over: room.height) {
      let x = room.minX + Double(part.column) * (plan.flow.width + Self.gap)
      CardDrawing(flow: plan.flow, part: part, origin: Point(x, room.minY + part.y))
        .draw(on: &sheet)
    }
    legenda(plan.flow.cards).draw(
      on: &sheet, at: Point(room.minX, room.maxY + 10), width: room.width,
      size: papier.typeSizes.legend)
    let hides = plan.flow.layouts.contains { $0.contains(where: \.hidesNotes) }
    return Result(
      sheet: sheet, leftOut: leftOut, detail: hides ? plan.flow.types.first?.detail : nil)
  }

  /// Parts with more space between them where the page has it, the same in every column.
  private func spread(_ parts: [ColumnFlow.Part], over height: Double) -> [ColumnFlow.Part] {
    let columns = Dictionary(grouping: parts, by: \.column)
    let rooms = columns.values.filter { $0.count > 1 }.map { column in
      (height - (column.map { $0.y + $0.height }.max() ?? 0)) / Double(column.count - 1)
    }
    let extra = max(0, min(rooms.min() ?? 0, 16))
    return parts.map { part in
      var moved = part
      let above = columns[part.column, default: []].count { $0.y < part.y }
      moved.y += Double(above) * extra
      return moved
    }
  }
}
