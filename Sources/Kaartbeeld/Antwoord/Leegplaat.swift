internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// The picture of an answer without rows: what was asked for, and a sentence that says so.
struct Leegplaat {
  let beeld: Antwoordbeeld

  private static let width = 860.0

  init(_ beeld: Antwoordbeeld) { self.beeld = beeld }

  func plaat() -> Kaartplaat {
    let papier = beeld.papier
    let page = papier.size ?? Size(Self.width + 2 * papier.margin, 420)
    var sheet = Sheet(size: page)
    let width = page.width - 2 * papier.margin
    let title = beeld.titleBlock([])
    title.draw(
      on: &sheet, at: Point(papier.margin, papier.margin), width: width, papier: papier)
    let top = papier.margin + title.height(width: width, on: papier)
    let panelWidth = min(width, Self.width)
    let x = (page.width - panelWidth) / 2
    let end = drawAsked(
      on: &sheet, Rect(x, top + (papier.size == nil ? 10 : page.height * 0.12), panelWidth, 0))
    sheet.addMelding(
      beeld.melding ?? "",
      in: Rect(x, end + 22, panelWidth, page.height - papier.margin - end - 22))
    return beeld.plaat(sheet, leftOut: 0)
  }

  /// What was asked for, beside one another with a gap between.
  private func drawAsked(on sheet: inout Sheet, _ room: Rect) -> Double {
    let graaf = beeld.graaf
    let asked = beeld.selectie.knopen.filter { $0.reden == .gevraagd }.map { graaf.node($0.knoop) }
    guard (1...2).contains(asked.count) else { return room.minY }
    let type = Typography(name: 16, detail: 1)
    let layouts = asked.map { node in
      let knoop = graaf.knoop(node)
      return TileLayout(
        Tile(id: knoop.id, soort: Beeldsoort(knoop), name: knoop.naam), width: 270, type)
    }
    let height = layouts.map(\.size.height).max() ?? 0
    for (index, layout) in layouts.enumerated() {
      let x =
        layouts.count == 1
        ? room.center.x - 135 : index == 0 ? room.minX : room.maxX - 270
      let rect = Rect(x, room.minY, 270, height)
      let name = "gevraagd-\(layout.tile.id)"
      sheet.tiles.append(.init(name: name, layout: layout, rect: rect))
      sheet.signs.append(
        .init(
          name: name + "-teken", soort: layout.tile.soort,
          center: Point(rect.minX + 2.5 + type.signSpace / 2, rect.center.y), size: type.sign))
    }
    if layouts.count == 2 { drawQuestion(on: &sheet, room, height) }
    return room.minY + height
  }

  /// The missing way between two entries.
  private func drawQuestion(on sheet: inout Sheet, _ room: Rect, _ height: Double) {
    let text = Teksten.geenWeg
    let wide = TextMeasure.width(text, .halfvet, size: 13) + 4
    sheet.texts.append(
      .init(
        name: "geen-weg", text: text,
        rect: Rect(room.center.x - wide / 2, room.minY + height / 2 - 10, wide, 20), size: 13,
        font: .halfvet, color: Stijl.Kleur.leegte, alignment: .center, kind: "leeg"))
  }
}
