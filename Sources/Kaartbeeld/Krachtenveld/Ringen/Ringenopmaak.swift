internal import Wijkmodel

/// The rings with everything in its place on one page, in one size of type.
struct Ringenopmaak {
  private let blad: Netblad
  private let proef: Netblad.Proef
  private let verdeling: Ringverdeling
  private let randen: [Ringrand]
  /// The labels with their places, per ring and in it per sector.
  private let labels: [(layout: TileLayout, rect: Rect)]
  private let zij: Zij

  /// The fills of the rings from the middle outwards.
  private static let vullingen = ["#BFD5EA", "#D6E4F1", "#E7EFF7", "#F4F7FB"]
  private static let lijn = "#7F97B2"

  /// The list beside the rings.
  private struct Zij {
    var flow: ColumnFlow
    var parts: [ColumnFlow.Part]
    var columns: Int

    /// The width with the space before it; 0 where nobody stands beside the rings.
    var width: Double {
      columns == 0 ? 0 : Double(columns) * (flow.width + flow.gap) - flow.gap + 16
    }
  }

  /// Lays everything out, or returns nil where something has no place.
  init?(_ beeld: Ringenbeeld, _ blad: Netblad, _ proef: Netblad.Proef) {
    self.blad = blad
    self.proef = proef
    let body = blad.body(of: proef.size)
    let type = Typography(name: proef.letter)
    guard body.height > 60, let zij = Self.zij(beeld, body, type) else { return nil }
    self.zij = zij
    let layouts = beeld.cellen.map { ring in
      ring.map { tiles in
        tiles.map { TileLayout(fitting: $0, most: 10.5 * Double(type.name), type) }
      }
    }
    verdeling = Ringverdeling(
      inhoud: Self.inhoud(layouts.map { $0.map { $0.map(\.size) } }, proef.letter),
      ruimte: Rect(body.minX, body.minY, body.width - zij.width, body.height))
    guard let randen = verdeling.randen(), let labels = Self.placed(layouts, randen, verdeling)
    else { return nil }
    self.randen = randen
    self.labels = labels
  }

  private static func inhoud(_ labels: [[[Size]]], _ letter: Int) -> Ringverdeling.Inhoud {
    Ringverdeling.Inhoud(
      labels: labels,
      ringnamen: Ring.allCases.map { ring in
        size(of: [Teksten.ring(ring)], .halfvet, Double(letter))
      },
      sectornamen: Ringsector.allCases.map { sector in
        sectorregels(sector).map { size(of: $0, .halfvet, Double(letter + 2)) }
      })
  }

  /// The name of a sector on one line, or on two where it has several words.
  private static func sectorregels(_ sector: Ringsector) -> [[String]] {
    let words = sector.naam.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [words] }
    return [
      [sector.naam], [words.dropLast().joined(separator: " "), words[words.count - 1]],
    ]
  }

  private static func size(of lines: [String], _ font: Lettertype, _ size: Double) -> Size {
    let width = lines.map { TextMeasure.width($0, font, size: size) }.max() ?? 0
    return Size(width + 4, Double(lines.count) * (size * 1.25).rounded(.up))
  }

  /// The list beside the rings, or nil where it does not fit.
  private static func zij(_ beeld: Ringenbeeld, _ body: Rect, _ type: Typography) -> Zij? {
    let cards = Ringenbeeld.Ontbreekt.allCases.compactMap { missing -> Card? in
      guard let tiles = beeld.terzijde[missing] else { return nil }
      let total = beeld.totalen[missing, default: tiles.count]
      return Card(
        id: "zonder-\(missing.rawValue)", title: missing.titel,
        remark: tiles.count < total ? Teksten.getoond(tiles.count, of: total) : "\(total)",
        tiles: tiles, emptyText: Teksten.zieTabel, isDashed: true)
    }
    guard !cards.isEmpty else {
      return Zij(flow: ColumnFlow([], type: type, width: 0, gap: 0), parts: [], columns: 0)
    }
    let least = ColumnFlow.leastWidth(cards, type: type)
    let isAlone = beeld.cellen.joined().allSatisfy(\.isEmpty)
    let room = Size(body.width * (isAlone ? 0.65 : 0.45), body.height)
    for width in [13.0, 16, 20, 25] {
      let flow = ColumnFlow(
        cards, type: type, width: max(width * Double(type.name), least), gap: 9)
      if let zij = zij(flow, room) { return zij }
    }
    return nil
  }

  /// The list in as few columns as it needs, or nil where a name would be cut or the room is too
  /// small.
  private static func zij(_ flow: ColumnFlow, _ room: Size) -> Zij? {
    guard flow.layouts.joined().allSatisfy(\.isLeesbaar) else { return nil }
    for columns in 1...12 {
      let zij = Zij(flow: flow, parts: [], columns: columns)
      guard zij.width <= room.width else { return nil }
      if let found = flow.lowest(columns: columns, most: room.height) {
        return Zij(flow: flow, parts: found.parts, columns: columns)
      }
    }
    return nil
  }

  /// The labels at their places, or nil where one has none.
  private static func placed(
    _ layouts: [[[TileLayout]]], _ randen: [Ringrand], _ verdeling: Ringverdeling
  ) -> [(layout: TileLayout, rect: Rect)]? {
    var result: [(layout: TileLayout, rect: Rect)] = []
    for ring in layouts.indices {
      for sector in Ringsector.allCases {
        let own = layouts[ring][sector.rawValue]
        guard own.allSatisfy(\.isLeesbaar),
          let places = verdeling.cel(randen, ring, sector).plaatsen(own.map(\.size))
        else { return nil }
        for (layout, place) in zip(own, places) {
          result.append((layout, randen[ring].rect(layout.size, at: place, sector)))
        }
      }
    }
    return result
  }

  /// The finished page.
  func sheet() -> Sheet {
    var sheet = blad.sheet(proef.size)
    drawRings(on: &sheet)
    drawAxes(on: &sheet)
    drawNames(on: &sheet)
    for label in labels { draw(label.layout, in: label.rect, on: &sheet) }
    let body = blad.body(of: proef.size)
    for part in zij.parts {
      let x = body.maxX - zij.width + 16 + Double(part.column) * (zij.flow.width + zij.flow.gap)
      CardDrawing(flow: zij.flow, part: part, origin: Point(x, body.minY + part.y))
        .draw(on: &sheet)
    }
    return sheet
  }

  /// A label; that of how many more there are has no sign.
  private func draw(_ layout: TileLayout, in rect: Rect, on sheet: inout Sheet) {
    if layout.tile.houding != nil {
      sheet.add(layout, in: rect)
    } else {
      sheet.tiles.append(.init(name: Sheet.name(of: layout.tile), layout: layout, rect: rect))
    }
  }

  private func drawRings(on sheet: inout Sheet) {
    for (ring, rand) in randen.enumerated().reversed() {
      let fill = Self.vullingen[ring]
      for (number, (rect, vorm)) in rand.vlakken.enumerated() {
        sheet.panels.append(
          .init(
            name: "ring-\(ring + 1)-vlak-\(number + 1)", rect: rect, fill: fill, border: fill,
            tooltip: Teksten.ring(Ring.allCases[ring]), kind: "kaart ring", vorm: vorm))
      }
    }
    for (ring, rand) in randen.enumerated().reversed() {
      addLine("ring-\(ring + 1)", rand.course, width: 1.4, on: &sheet)
    }
  }

  /// The axes between the sectors, which leave the names of the rings free.
  private func drawAxes(on sheet: inout Sheet) {
    guard let outer = randen.last else { return }
    let middle = outer.midden
    let across = [
      Point(middle.x - outer.links, middle.y), Point(middle.x + outer.rechts, middle.y),
    ]
    addAxis("as-dwars", across, on: &sheet)
    var y = middle.y + outer.onder
    for (ring, rand) in randen.enumerated() {
      let top = middle.y - rand.boven
      let below = top + Ringrand.boven + verdeling.inhoud.ringnamen[ring].height + 1
      addAxis("as-\(ring + 1)", [Point(middle.x, y), Point(middle.x, below)], on: &sheet)
      y = top
    }
  }

  private func addAxis(_ name: String, _ ends: [Point], on sheet: inout Sheet) {
    let step = (ends[1] - ends[0]) * (1 / 3)
    addLine(name, [ends[0], ends[0] + step, ends[1] - step, ends[1]], width: 1, on: &sheet)
  }

  private func addLine(
    _ name: String, _ curve: [Point], width: Double, on sheet: inout Sheet
  ) {
    sheet.texts.append(
      .init(
        name: name, text: "", rect: Rect(curve[0].x, curve[0].y, 0.1, 0.1), size: 1, kind: "baan"))
    var line = Sheet.Line(from: name, to: name, points: [])
    line.curve = curve
    line.hasArrow = false
    line.color = Self.lijn
    line.width = width
    sheet.lines.append(line)
  }

  private func drawNames(on sheet: inout Sheet) {
    for (ring, rand) in randen.enumerated() {
      let size = verdeling.inhoud.ringnamen[ring]
      sheet.add(
        [Teksten.ring(Ring.allCases[ring])], named: "ring-\(ring + 1)-naam",
        in: Rect(
          rand.midden.x - size.width / 2, rand.midden.y - rand.boven + Ringrand.boven, size.width,
          size.height), size: Double(proef.letter), font: .halfvet, alignment: .center,
        kind: "kaarttitel")
    }
    for sector in Ringsector.allCases { drawName(of: sector, on: &sheet) }
  }

  private func drawName(of sector: Ringsector, on sheet: inout Sheet) {
    let choice = verdeling.sectornaam(sector, randen) ?? 0
    let size = verdeling.inhoud.sectornamen[sector.rawValue][choice]
    let room = verdeling.ruimte
    let rect = Rect(
      sector.isLinks ? room.minX : room.maxX - size.width,
      sector.isBoven ? room.minY : room.maxY - size.height, size.width, size.height)
    sheet.add(
      Self.sectorregels(sector)[choice], named: "sector-\(sector.rawValue + 1)", in: rect,
      size: Double(proef.letter + 2), font: .halfvet,
      alignment: sector.isLinks ? .left : .right, kind: "kaarttitel")
  }
}

extension Ringrand {
  /// Where a label lies whose corner nearest to the middle is at a distance from it.
  fileprivate func rect(_ size: Size, at place: Point, _ sector: Ringsector) -> Rect {
    Rect(
      midden.x + (sector.isLinks ? -place.x - size.width : place.x),
      midden.y + (sector.isBoven ? -place.y - size.height : place.y), size.width, size.height)
  }
}
