/// Draws one card, or the part of it that stands in one column.
struct CardDrawing {
  let flow: ColumnFlow
  let part: ColumnFlow.Part
  let origin: Point

  private var card: Card { flow.cards[part.card] }
  private var head: CardHead { flow.head(of: part.card, from: part.tiles.lowerBound) }
  private var type: Typography { flow.types[part.card] }
  private var name: String {
    part.tiles.lowerBound > 0 ? "\(card.id)-vanaf-\(part.tiles.lowerBound + 1)" : card.id
  }

  func draw(on sheet: inout Sheet) {
    let rect = Rect(origin.x, origin.y, flow.width, part.height)
    sheet.panels.append(
      .init(
        name: name, rect: rect, fill: card.isQuiet ? Stijl.Kleur.papier : Stijl.Kleur.kaart,
        border: card.isGap ? Stijl.Kleur.leegte : Stijl.Kleur.kaartrand,
        isDashed: card.isDashed, tooltip: card.title))
    drawTitle(on: &sheet)
    guard !part.tiles.isEmpty else { return drawEmptiness(on: &sheet) }
    var y = origin.y + head.height
    var rects: [Int: Rect] = [:]
    for index in part.tiles {
      let layout = flow.layouts[part.card][index]
      let indent = Double(layout.tile.indent) * Tile.indentWidth
      let x = origin.x + card.tileX + indent
      let rect = Rect(x, y, layout.size.width, layout.size.height)
      rects[index] = rect
      draw(layout, in: rect, on: &sheet)
      y += layout.size.height + flow.types[part.card].gap
    }
    drawIndents(rects, on: &sheet)
    for link in card.links { draw(link, rects, on: &sheet) }
  }

  private func tileName(_ index: Int) -> String { "\(card.id)-\(card.tiles[index].id)" }

  private func drawTitle(on sheet: inout Sheet) {
    let width = flow.width - 2 * ColumnFlow.padding
    let remark = head.remark
    let remarkWidth = CardHead.width(of: remark, type)
    var line = Rect(origin.x + ColumnFlow.padding, origin.y + 6, width, head.pitch)
    for (index, text) in head.titleLines.enumerated() {
      sheet.texts.append(
        .init(
          name: "\(name)-titel-\(index + 1)", text: text, rect: line,
          size: Double(type.cardTitle), font: .halfvet,
          tooltip: head.isShortened ? card.title : "", kind: "kaarttitel"))
      line.origin.y += head.pitch
    }
    guard !remark.isEmpty else { return }
    let last = sheet.texts.count - 1
    var place = Rect(line.maxX - remarkWidth, line.minY - head.pitch + 1.5, remarkWidth, head.pitch)
    if head.isRemarkBelow {
      place = Rect(line.minX, line.minY, width, type.notePitch)
    } else {
      sheet.texts[last].rect.size.width -= remarkWidth
    }
    sheet.texts.append(
      .init(
        name: name + "-opmerking", text: remark, rect: place, size: Double(type.note),
        color: Stijl.Kleur.bijschrift, alignment: head.isRemarkBelow ? .left : .right,
        kind: "opmerking"))
  }

  private func drawEmptiness(on sheet: inout Sheet) {
    sheet.texts.append(
      .init(
        name: name + "-leeg", text: card.emptyText,
        rect: Rect(
          origin.x + ColumnFlow.padding, origin.y + head.height,
          flow.width - 2 * ColumnFlow.padding, type.namePitch),
        size: Double(type.note),
        color: card.isGap ? Stijl.Kleur.leegte : Stijl.Kleur.bijschrift, kind: "leeg"))
  }

  private func draw(_ layout: TileLayout, in rect: Rect, on sheet: inout Sheet) {
    let name = "\(card.id)-\(layout.tile.id)"
    sheet.tiles.append(.init(name: name, layout: layout, rect: rect))
    sheet.signs.append(.init(of: layout, named: name + "-teken", in: rect))
  }

  /// A small elbow from a tile to those that are part of it.
  private func drawIndents(_ rects: [Int: Rect], on sheet: inout Sheet) {
    for index in part.tiles where card.tiles[index].indent > 0 {
      let parent = (part.tiles.lowerBound..<index).last {
        card.tiles[$0].indent < card.tiles[index].indent
      }
      guard let parent, let above = rects[parent], let rect = rects[index] else { continue }
      let x = above.minX + Tile.indentWidth / 2
      sheet.lines.append(
        .init(
          from: tileName(index), to: tileName(parent),
          points: [
            Point(rect.minX, rect.center.y), Point(x, rect.center.y), Point(x, above.maxY),
          ], hasArrow: false, tooltip: "", relatie: "deel_van"))
    }
  }

  /// A line out of one tile, along its lane and into the other.
  private func draw(_ link: Card.Link, _ rects: [Int: Rect], on sheet: inout Sheet) {
    guard let from = rects[link.from], let to = rects[link.to] else { return }
    let lane = origin.x + card.tileX - 3 - Double(link.lane + 1) * ColumnFlow.laneSpace
    let isDown = from.minY < to.minY
    // Ends of several lines at one tile lie apart: outgoing ones nearer to where they go.
    let step = Double(link.lane) * 5 + 4
    let start = Point(from.minX, isDown ? from.maxY - step - 2 : from.minY + step + 2)
    let end = Point(to.minX, isDown ? to.minY + step + 2 : to.maxY - step - 2)
    sheet.lines.append(
      .init(
        from: tileName(link.from), to: tileName(link.to),
        points: [start, Point(lane, start.y), Point(lane, end.y), end],
        isDashed: link.isDashed, hasArrow: link.hasArrow, tooltip: link.tooltip,
        relatie: link.relatie))
  }
}

extension Card {
  /// The card with only its first tiles, which its remark then says.
  func showing(atMost most: Int) -> Card {
    guard tiles.count > most else { return self }
    var shorter = self
    shorter.tiles = Array(tiles.prefix(most))
    shorter.links = links.filter { max($0.from, $0.to) < most }
    shorter.remark = most > 0 ? Teksten.getoond(most, of: tiles.count) : "\(tiles.count)"
    shorter.emptyText = Teksten.zieTabel
    return shorter
  }
}
