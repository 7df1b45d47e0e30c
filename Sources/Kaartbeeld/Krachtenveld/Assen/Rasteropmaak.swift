/// A raster with a place for everything.
struct Rasteropmaak: Gezet {
  let inhoud: Rasterinhoud
  let size: Size
  private let verdeling: Rasterverdeling
  private let schaal: Rasterschaal
  private let zijstrook: Zijstrook

  private var raster: Raster { inhoud.raster }
  private var type: Typography { inhoud.type }

  /// Gives everything a place in a room; nil when it is too small.
  ///
  /// Lists beside the plane come below it where a row or two are enough, else at the right; where
  /// everything stands close together they may be lines of text.
  init?(_ inhoud: Rasterinhoud, in room: Size) {
    let below = Zijstrook(inhoud, .onder, in: room)
    let beside = Zijstrook(inhoud, .rechts, in: room)
    let isShort = (below?.aantalRijen ?? 0) <= 2
    let lines = inhoud.type.isCompact ? Zijstrook(inhoud, .regels, in: room) : nil
    let strips = (isShort ? [below, beside] : [beside, below]) + [lines]
    for strip in strips.compactMap(\.self) {
      if let form = Rasteropmaak(inhoud, strip, in: room) {
        self = form
        return
      }
    }
    return nil
  }

  private init?(_ inhoud: Rasterinhoud, _ strip: Zijstrook, in room: Size) {
    let schaal = Rasterschaal(inhoud)
    let isBelow = strip.plaats != .rechts
    let plane = Size(
      room.width - schaal.links - (isBelow ? 0 : strip.size.width),
      room.height - schaal.onder - (isBelow ? strip.size.height : 0))
    let titleWidth = TextMeasure.width(schaal.titelX, .halfvet, size: schaal.cijfer)
    guard titleWidth <= plane.width, let verdeling = Rasterverdeling(inhoud, in: plane) else {
      return nil
    }
    self.inhoud = inhoud
    self.schaal = schaal
    self.verdeling = verdeling
    zijstrook = strip
    let bottom = (verdeling.y.first?.upperBound ?? 0) + schaal.onder
    let high = isBelow ? bottom + strip.size.height : max(bottom, strip.size.height)
    size = Size(room.width, high)
  }

  func draw(on sheet: inout Sheet, in rect: Rect) {
    let origin = Point(rect.minX + schaal.links, rect.minY)
    for band in 0..<raster.y.banden {
      for place in 0..<raster.x.banden { drawPart(place, band, origin, on: &sheet) }
    }
    drawCells(origin, on: &sheet)
    drawScale(origin, on: &sheet)
    let places = tileRects(origin)
    for index in inhoud.tegels.indices { sheet.add(inhoud.tegels[index], in: places[index]) }
    for (trace, course) in routes(from: origin) {
      drawArrow(trace, course, on: &sheet)
    }
    zijstrook.draw(
      on: &sheet,
      at: zijstrook.plaats != .rechts
        ? Point(rect.minX, rect.minY + size.height - zijstrook.size.height + 8)
        : Point(rect.maxX - zijstrook.size.width + 16, rect.minY))
  }

  /// The space of a part of the plane, with what is said above it.
  private func part(_ xBand: Int, _ yBand: Int, _ origin: Point) -> Rect {
    let (xs, ys) = (verdeling.x, verdeling.y)
    let columns = raster.x.klassen(in: xBand).map { xs[$0] }
    let rows = raster.y.klassen(in: yBand).map { ys[$0] }
    let (left, right) = (columns.first?.lowerBound ?? 0, columns.last?.upperBound ?? 0)
    let top = (rows.last?.lowerBound ?? 0) - verdeling.koppen[yBand]
    return Rect(
      origin.x + left, origin.y + top, right - left, (rows.first?.upperBound ?? 0) - top)
  }

  private func head(_ xBand: Int, _ yBand: Int, _ width: Double) -> Rasterkop {
    Rasterkop(raster.vakken[yBand][xBand], width: width, type)
  }

  private func drawPart(_ xBand: Int, _ yBand: Int, _ origin: Point, on sheet: inout Sheet) {
    let rect = part(xBand, yBand, origin)
    let name = "vlak-\(xBand + 1)-\(yBand + 1)"
    sheet.panels.append(.init(name: name, rect: rect, tooltip: raster.vakken[yBand][xBand].naam))
    head(xBand, yBand, rect.width).draw(on: &sheet, named: name, in: rect)
  }
}

extension Rasteropmaak {
  private func cell(_ x: Int, _ y: Int, _ origin: Point) -> Rect {
    let (column, row) = (verdeling.x[x], verdeling.y[y])
    return Rect(
      origin.x + column.lowerBound, origin.y + row.lowerBound,
      column.upperBound - column.lowerBound, row.upperBound - row.lowerBound)
  }

  /// The places of the tiles, each in the middle of its cell.
  private func tileRects(_ origin: Point) -> [Rect] {
    var rects = [Rect](repeating: Rect(0, 0, 0, 0), count: inhoud.tegels.count)
    for y in raster.y.klassen.indices {
      for x in raster.x.klassen.indices {
        for (index, rect) in tileRects(x, y, cell(x, y, origin)) { rects[index] = rect }
      }
    }
    return rects
  }

  private func tileRects(_ x: Int, _ y: Int, _ cell: Rect) -> [(Int, Rect)] {
    let columns = verdeling.naastElkaar[x]
    let tiles = inhoud.cellen[y][x]
    var rects: [(Int, Rect)] = []
    var top = cell.center.y - inhoud.hoogte(x, y, naastElkaar: columns) / 2
    for (row, height) in inhoud.rijhoogtes(x, y, naastElkaar: columns).enumerated() {
      let own = tiles[(row * columns)..<min((row + 1) * columns, tiles.count)]
      let widest = min(columns, tiles.count)
      var left = cell.center.x - inhoud.breedte(naastElkaar: widest, in: x) / 2
      for index in own {
        let size = inhoud.tegels[index].size
        rects.append((index, Rect(left, top, size.width, size.height)))
        left += size.width + inhoud.afstand
      }
      top += height + inhoud.afstand
    }
    return rects
  }

  /// The lines between cells, and how many found no place in one.
  private func drawCells(_ origin: Point, on sheet: inout Sheet) {
    for y in raster.y.klassen.indices {
      for x in raster.x.klassen.indices {
        let rect = cell(x, y, origin)
        let name = "cel-\(x + 1)-\(y + 1)"
        let next = x + 1
        if next < raster.x.klassen.count,
          raster.x.klassen[next].band == raster.x.klassen[x].band
        {
          drawLine(
            name + "-rechts", Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY), &sheet)
        }
        if y > 0, raster.y.klassen[y - 1].band == raster.y.klassen[y].band {
          drawLine(
            name + "-onder", Point(rect.minX, rect.maxY), Point(rect.maxX, rect.maxY), &sheet)
        }
        guard let count = inhoud.weg.cellen[[x, y]] else { continue }
        let high = inhoud.hoogte(x, y, naastElkaar: verdeling.naastElkaar[x])
        sheet.add(
          [Teksten.nogMeer(count)], named: name + ".meer",
          in: Rect(
            rect.minX + 2, rect.center.y + high / 2 - type.notePitch, rect.width - 4,
            type.notePitch), size: Double(type.note), color: Stijl.Kleur.bijschrift,
          alignment: .center, kind: "opmerking")
      }
    }
  }

  private func drawLine(_ name: String, _ from: Point, _ to: Point, _ sheet: inout Sheet) {
    sheet.addPoint(name + "-van", from)
    sheet.addPoint(name + "-naar", to)
    var line = Sheet.Line(from: name + "-van", to: name + "-naar", points: [from, to])
    (line.hasArrow, line.isDashed, line.width) = (false, true, 0.6)
    line.color = Stijl.Kleur.kaartrand
    line.relatie = "raster"
    sheet.lines.append(line)
  }

  /// Numbers and words beside the rows and below the columns, and what the axes mean.
  private func drawScale(_ origin: Point, on sheet: inout Sheet) {
    let left = origin.x - schaal.links
    for (y, klasse) in raster.y.klassen.enumerated() {
      let row = cell(0, y, origin)
      let top = row.center.y - (type.namePitch + type.notePitch) / 2
      drawClass(
        klasse, named: "rij-\(y + 1)", at: Point(left, top), width: schaal.links - 6, .right, &sheet
      )
    }
    let bottom = origin.y + (verdeling.y.first?.upperBound ?? 0)
    for (x, klasse) in raster.x.klassen.enumerated() {
      let column = cell(x, 0, origin)
      drawClass(
        klasse, named: "kolom-\(x + 1)", at: Point(column.minX, bottom + 2), width: column.width,
        .center, &sheet)
    }
    sheet.add(
      [schaal.titelY], named: "as-y",
      in: Rect(left, origin.y + 4, schaal.links - 6, Typography.pitch(type.name)),
      size: schaal.cijfer, font: .halfvet, alignment: .right, tooltip: raster.y.uitleg, kind: "as")
    let right = verdeling.x.last?.upperBound ?? 0
    let isRoomy =
      TextMeasure.width(schaal.titels, .halfvet, size: schaal.cijfer) <= right
    sheet.add(
      [isRoomy ? schaal.titels : schaal.titelX], named: "as-x",
      in: Rect(
        origin.x, bottom + 4 + type.namePitch + type.notePitch, right, Typography.pitch(type.name)),
      size: schaal.cijfer, font: .halfvet, alignment: .center, kind: "as")
  }

  private func drawClass(
    _ klasse: Rasteras.Klasse, named name: String, at place: Point, width: Double,
    _ alignment: Sheet.Alignment, _ sheet: inout Sheet
  ) {
    sheet.add(
      [klasse.cijfer], named: name, in: Rect(place.x, place.y, width, type.namePitch),
      size: schaal.cijfer, font: .halfvet, alignment: alignment, kind: "as")
    sheet.add(
      [klasse.woorden], named: name + ".woorden",
      in: Rect(place.x, place.y + type.namePitch, width, type.notePitch), size: schaal.woord,
      color: Stijl.Kleur.bijschrift, alignment: alignment, kind: "as")
  }
}

extension Rasteropmaak {
  /// How far arrows stay from tiles and words.
  private static let ruimte = 4.0

  /// The way of each arrow from where an actor stood to where it stands, around everything else.
  ///
  /// Where there is no way the name in the dashed box tells enough.
  private func routes(from origin: Point) -> [(Int, [Point])] {
    let traces = raster.punten.indices.filter { raster.punten[$0].naar != nil }
    guard !traces.isEmpty else { return [] }
    let field = Rect(
      origin.x, origin.y, verdeling.x.last?.upperBound ?? 0, verdeling.y.first?.upperBound ?? 0)
    let router = LineRouter(
      boxes: tileRects(origin) + headRects(origin), clearance: Self.ruimte, bounds: field)
    return traces.compactMap { trace in
      raster.punten[trace].naar.flatMap { target in
        router.route(from: .box(trace), to: .box(target)).map { (trace, $0) }
      }
    }
  }

  /// The words above the parts of the plane.
  private func headRects(_ origin: Point) -> [Rect] {
    (0..<raster.y.banden).flatMap { band in
      (0..<raster.x.banden).map { place in
        let rect = part(place, band, origin)
        return head(place, band, rect.width).space(in: rect)
      }
    }
  }

  private func drawArrow(_ trace: Int, _ course: [Point], on sheet: inout Sheet) {
    guard let target = raster.punten[trace].naar else { return }
    var line = Sheet.Line(
      from: Sheet.name(of: raster.punten[trace].tegel),
      to: Sheet.name(of: raster.punten[target].tegel), points: course)
    line.color = Stijl.Kleur.nadruk
    line.width = Stijl.nadrukdikte
    line.tooltip = raster.punten[target].tegel.name
    line.relatie = "beweging"
    sheet.lines.append(line)
  }
}
