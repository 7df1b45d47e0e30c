/// Arranges things at the left, cards at the right and curved lines between them on a page.
struct TwoSidesSheet {
  /// A card at the right: what it is, and a list of those that belong only here.
  struct Side {
    var tile: Tile
    /// Those that are joined to nothing else.
    var alone: [Tile]
  }

  /// A line from a thing at the left to a card at the right.
  struct Join {
    var left: Int
    var right: Int
    var isDashed: Bool
    var tooltip: String
  }

  var titleBlock: TitleBlock
  var leftTitle: String
  var rightTitle: String
  var listTitle: String
  /// From top to bottom.
  var left: [Tile]
  var right: [Side]
  var joins: [Join]
  var papier: Papier

  /// Columns of the lists at the right, where no ordinary word is broken by it.
  private static let mostColumns = 3
  private static let gap = 9.0

  /// The heights of everything with one type size and width.
  private struct Plan {
    let page: Size
    let type: Typography
    let body: Rect
    let leftTiles: [TileLayout]
    let rightTiles: [TileLayout]
    let columns: Int
    let lists: [[TileLayout]]
    let leftHeight: Double
    let rightHeight: Double
  }

  /// The page, in the largest type that fits; nil where no type does.
  func composed(detail: Int) -> Sheet? {
    guard let page = papier.size else {
      let width = 1_150.0
      let type = Typography(name: papier.nameSizes[0], detail: detail)
      let rough = plan(on: Size(width, 20_000), type)
      let height = max(rough.leftHeight, rough.rightHeight) + 20_000 - rough.body.height
      return draw(plan(on: Size(width, height), type))
    }
    for size in papier.nameSizes {
      let plan = plan(on: page, Typography(name: size, detail: detail))
      if max(plan.leftHeight, plan.rightHeight) <= plan.body.height { return draw(plan) }
    }
    return nil
  }

  private var legenda: Legenda {
    let tiles = left + right.flatMap { [$0.tile] + $0.alone }
    return Legenda(
      soorten: Set(tiles.map(\.soort)), hasSolid: joins.contains { !$0.isDashed },
      hasDashed: joins.contains(where: \.isDashed),
      hasDashedBorder: tiles.contains(where: \.isDashed), hasArrows: false)
  }

  private func leftWidth(_ body: Rect) -> Double { (body.width * 0.22).rounded() }
  private func rightWidth(_ body: Rect) -> Double { (body.width * 0.24).rounded() }
  private func listWidth(_ body: Rect) -> Double {
    right.contains { !$0.alone.isEmpty } ? (body.width * 0.36).rounded() : 0
  }

  private func plan(on page: Size, _ type: Typography) -> Plan {
    let width = page.width - 2 * papier.margin
    let top = papier.margin + titleBlock.height(width: width, on: papier)
    let legend = legenda.height(width: width, size: papier.typeSizes.legend) + 10
    let body = Rect(papier.margin, top, width, page.height - papier.margin - legend - top)
    var small = type
    small.isCompact = true
    let leftTiles = left.map { TileLayout($0, width: leftWidth(body), small) }
    let rightTiles = right.map { TileLayout($0.tile, width: rightWidth(body), type) }
    let columns = columns(body, small)
    let column = columnWidth(body, columns)
    let lists = right.map { side in side.alone.map { TileLayout($0, width: column, small) } }
    let head = Typography.pitch(type.cardTitle) + 6
    let leftHeight =
      leftTiles.reduce(head) { $0 + $1.size.height } + Double(left.count) * small.gap
    let rightHeight = zip(rightTiles, lists).reduce(head) {
      $0 + cardHeight($1.0, $1.1, columns, small) + Self.gap
    }
    return Plan(
      page: page, type: type, body: body, leftTiles: leftTiles, rightTiles: rightTiles,
      columns: columns, lists: lists, leftHeight: leftHeight, rightHeight: rightHeight)
  }

  private func columns(_ body: Rect, _ small: Typography) -> Int {
    let least = right.flatMap(\.alone).map { $0.wordWidth(small) }.max() ?? 0
    return (2...Self.mostColumns).last { columnWidth(body, $0) >= least } ?? 2
  }

  private func columnWidth(_ body: Rect, _ columns: Int) -> Double {
    ((listWidth(body) - Double(columns + 1) * 6) / Double(columns)).rounded(.down)
  }

  private func cardHeight(
    _ tile: TileLayout, _ list: [TileLayout], _ columns: Int, _ small: Typography
  ) -> Double {
    let rows = Self.rows(list, columns).map { row in row.map(\.size.height).max() ?? 0 }
    let listHeight = rows.reduce(10) { $0 + $1 + small.gap } - small.gap
    return max(tile.size.height, rows.isEmpty ? 0 : listHeight)
  }

  private static func rows(_ list: [TileLayout], _ columns: Int) -> [[TileLayout]] {
    stride(from: 0, to: list.count, by: columns).map {
      Array(list[$0..<min($0 + columns, list.count)])
    }
  }
}

extension TwoSidesSheet {
  private func draw(_ plan: Plan) -> Sheet {
    var sheet = Sheet(size: plan.page)
    titleBlock.draw(
      on: &sheet, at: Point(papier.margin, papier.margin), width: plan.body.width, papier: papier)
    let rights = drawRight(plan, on: &sheet)
    let lefts = drawLeft(plan, towards: rights, on: &sheet)
    drawJoins(lefts, rights, on: &sheet)
    legenda.draw(
      on: &sheet, at: Point(plan.body.minX, plan.body.maxY + 10), width: plan.body.width,
      size: papier.typeSizes.legend)
    return sheet
  }

  private func heading(
    _ name: String, _ text: String, _ x: Double, _ width: Double, _ plan: Plan,
    on sheet: inout Sheet
  ) {
    sheet.texts.append(
      .init(
        name: name, text: text,
        rect: Rect(x, plan.body.minY, width, Typography.pitch(plan.type.cardTitle)),
        size: Double(plan.type.cardTitle), font: .halfvet, kind: "kaarttitel"))
  }

  /// Draws the things at the left, each as near as possible to what it is joined to.
  private func drawLeft(_ plan: Plan, towards rights: [Rect], on sheet: inout Sheet) -> [Rect] {
    let x = plan.body.minX
    heading("links-titel", leftTitle, x, leftWidth(plan.body), plan, on: &sheet)
    let top = plan.body.minY + Typography.pitch(plan.type.cardTitle) + 6
    let heights = plan.leftTiles.map(\.size.height)
    let own = Dictionary(grouping: joins, by: \.left)
    let wanted = left.indices.map { index in
      let ends = own[index, default: []].map { rights[$0.right].center.y }
      return ends.reduce(0, +) / Double(max(ends.count, 1))
    }
    let stack = heights.reduce(0, +)
    let room = max(plan.body.maxY - top, 0)
    let gap = left.count > 1 ? max(0, min((room - stack) / Double(left.count - 1), 8)) : 0
    let places = Spread.places(
      heights: heights, wanted: wanted, gap: gap, in: top...max(top, plan.body.maxY))
    return zip(plan.leftTiles, places).map { layout, y in
      let rect = Rect(x, y, layout.size.width, layout.size.height)
      draw(layout, named: "links-" + layout.tile.id, in: rect, on: &sheet)
      return rect
    }
  }

  /// Draws the cards at the right, spread over the height of the page.
  private func drawRight(_ plan: Plan, on sheet: inout Sheet) -> [Rect] {
    let x = plan.body.maxX - rightWidth(plan.body) - listWidth(plan.body)
    heading("rechts-titel", rightTitle, x, rightWidth(plan.body), plan, on: &sheet)
    if right.contains(where: { !$0.alone.isEmpty }) {
      heading(
        "lijst-titel", listTitle, x + rightWidth(plan.body) + 8, listWidth(plan.body) - 8, plan,
        on: &sheet)
    }
    let extra = (plan.body.height - plan.rightHeight) / Double(max(right.count, 1))
    var small = plan.type
    small.isCompact = true
    var y = plan.body.minY + Typography.pitch(plan.type.cardTitle) + 6
    return right.indices.map { index in
      let (tile, list) = (plan.rightTiles[index], plan.lists[index])
      let height = cardHeight(tile, list, plan.columns, small)
      let place = Rect(x, y, rightWidth(plan.body), height)
      let room = Rect(place.maxX, y, listWidth(plan.body), height)
      let name = "rechts-" + right[index].tile.id
      if !list.isEmpty {
        sheet.panels.append(
          .init(
            name: name + "-kaart", rect: Rect(x, y, place.width + room.width, height),
            tooltip: right[index].tile.name))
      }
      draw(tile, named: name, in: place, on: &sheet)
      drawList(list, plan.columns, named: name, in: room, small, on: &sheet)
      y += height + Self.gap + max(0, min(extra, 14))
      return place
    }
  }

  private func drawList(
    _ list: [TileLayout], _ columns: Int, named name: String, in room: Rect,
    _ small: Typography, on sheet: inout Sheet
  ) {
    var y = room.minY + 5
    for row in Self.rows(list, columns) {
      for (column, layout) in row.enumerated() {
        let x = room.minX + 6 + Double(column) * (layout.size.width + 6)
        draw(
          layout, named: name + "-" + layout.tile.id,
          in: Rect(x, y, layout.size.width, layout.size.height), on: &sheet)
      }
      y += (row.map(\.size.height).max() ?? 0) + small.gap
    }
  }

  private func draw(
    _ layout: TileLayout, named name: String, in rect: Rect, on sheet: inout Sheet
  ) {
    sheet.tiles.append(.init(name: name, layout: layout, rect: rect))
    sheet.signs.append(
      .init(
        name: name + "-teken", soort: layout.tile.soort,
        center: Point(rect.minX + 2.5 + layout.type.signSpace / 2, rect.center.y),
        size: layout.type.sign))
  }

  /// Draws the lines; at each end they lie side by side in the order of where they go.
  private func drawJoins(_ lefts: [Rect], _ rights: [Rect], on sheet: inout Sheet) {
    let starts = ports(at: lefts, thing: \.left, goal: \.right)
    let ends = ports(at: rights, thing: \.right, goal: \.left)
    for (index, join) in joins.enumerated() {
      let (from, to) = (lefts[join.left], rights[join.right])
      sheet.lines.append(
        .init(
          from: "links-" + left[join.left].id, to: "rechts-" + right[join.right].tile.id,
          points: [Point(from.maxX, starts[index]), Point(to.minX, ends[index])], isCurved: true,
          isDashed: join.isDashed, hasArrow: false,
          color: Self.colors[join.right % Self.colors.count], width: 1.3,
          tooltip: join.tooltip))
    }
  }

  /// The height at which every line leaves or reaches its thing.
  private func ports(
    at rects: [Rect], thing: (Join) -> Int, goal: (Join) -> Int
  ) -> [Double] {
    let groups = Dictionary(grouping: joins.indices) { thing(joins[$0]) }
    var ports = [Double](repeating: 0, count: joins.count)
    for (place, group) in groups {
      let rect = rects[place]
      let room = max(rect.height - 6, 2)
      for (rank, index) in group.sorted(by: { goal(joins[$0]) < goal(joins[$1]) }).enumerated() {
        ports[index] = rect.minY + 3 + room * (Double(rank) + 0.5) / Double(group.count)
      }
    }
    return ports
  }

  /// Colours that help the eye follow a line; nothing depends on telling them apart.
  private static let colors = [
    "#0072B2CC", "#B84A00CC", "#007A5ACC", "#9C3D75CC", "#44546ACC", "#7D6500CC",
  ]
}
