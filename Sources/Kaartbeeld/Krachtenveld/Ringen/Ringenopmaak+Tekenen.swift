internal import Wijkmodel

extension Ringenopmaak {
  /// The fills of the rings from the middle outwards.
  private static let vullingen = ["#BFD5EA", "#D6E4F1", "#E7EFF7", "#F4F7FB"]
  private static let lijn = "#7F97B2"

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
