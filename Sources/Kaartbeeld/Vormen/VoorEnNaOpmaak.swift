/// A party that stops with a place for all that it leaves.
struct VoorEnNaOpmaak: Gezet {
  let partij: TileLayout
  let links: Blokkenopmaak?
  let rechts: Blokkenopmaak?
  let onder: Blokkenopmaak?
  let gat: Double
  let tussen: Double

  private var boven: Double {
    [links?.size.height, rechts?.size.height].compactMap(\.self)
      .reduce(partij.size.height, max)
  }

  var size: Size {
    let parts = [links?.size, rechts?.size].compactMap(\.self)
    let width = parts.reduce(partij.size.width + gat) { $0 + $1.width }
    let below = onder.map { $0.size.height + Blokkenstroom.tussen } ?? 0
    return Size(width + tussen, boven + below)
  }

  func draw(on sheet: inout Sheet, in rect: Rect) {
    let spare = max(0, rect.height - size.height)
    let top = boven + (onder == nil ? spare : spare * 0.7)
    var x = rect.minX + partij.size.width + gat
    let first = sheet.tiles.count
    if let links {
      links.draw(on: &sheet, in: Rect(x, rect.minY, links.size.width, top))
      x += links.size.width + tussen
    }
    let ends = sheet.tiles[first...].filter { $0.name.hasSuffix(".t1") }
    if let rechts {
      rechts.draw(on: &sheet, in: Rect(x, rect.minY, rechts.size.width, top))
    }
    drawParty(ends, rect, on: &sheet)
    let used = (sheet.panels.map(\.rect.maxY) + sheet.tiles.map(\.rect.maxY)).max() ?? rect.minY
    onder?.draw(
      on: &sheet,
      in: Rect(
        rect.minX, used + Blokkenstroom.tussen, rect.width,
        rect.maxY - used - Blokkenstroom.tussen))
  }

  private func drawParty(_ ends: [Sheet.PlacedTile], _ rect: Rect, on sheet: inout Sheet) {
    let middle =
      ends.isEmpty
      ? rect.minY + partij.size.height / 2
      : (ends[0].rect.center.y + ends[ends.count - 1].rect.center.y) / 2
    // The party never reaches below what it leaves.
    let bottom = sheet.panels.map(\.rect.maxY).reduce(rect.minY + boven, max)
    let y = min(middle - partij.size.height / 2, bottom - partij.size.height)
    let place = Rect(
      rect.minX, max(rect.minY, y), partij.size.width, partij.size.height)
    sheet.add(partij, named: "stopt", in: place)
    for (number, end) in ends.enumerated() { drawBranch(number, place, end, on: &sheet) }
  }

  /// A line from the party to something, broken by a cross.
  private func drawBranch(
    _ number: Int, _ from: Rect, _ end: Sheet.PlacedTile, on sheet: inout Sheet
  ) {
    let name = "breuk-\(number + 1)"
    let side = Double(partij.type.name) * 1.25
    let y = end.rect.center.y
    let cross = Rect(
      center: Point(from.maxX + gat * 0.68, y), size: Size(side, side))
    sheet.addMark(
      Schakelstijl.verbroken.teken, Schakelstijl.verbroken.kleur, named: name, in: cross)
    // A step of a few points would look like a mistake.
    let isLevel = abs(y - from.center.y) < min(14, from.height / 2 - 6)
    let start = Point(from.maxX, isLevel ? y : from.center.y)
    let bus = from.maxX + gat * 0.28
    var line = Sheet.Line(
      from: "stopt", to: name,
      points: isLevel
        ? [start, Point(cross.minX, y)]
        : [start, Point(bus, start.y), Point(bus, y), Point(cross.minX, y)])
    line.hasArrow = false
    line.color = Schakelstijl.verbroken.kleur
    sheet.lines.append(line)
    line.from = name
    line.to = end.name
    line.points = [Point(cross.maxX, y), Point(end.rect.minX, y)]
    line.isDashed = true
    sheet.lines.append(line)
  }
}
