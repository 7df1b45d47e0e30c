internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Arranges the bands of an answer on a page: in the largest type that fits.
struct Antwoordblad {
  private let beeld: Antwoordbeeld
  private let keuze: Antwoordkeuze

  /// More than this nobody reads on one sheet.
  static let mostNodes = 80
  private static let gap = 14.0
  private static let padding = 12.0

  init(_ beeld: Antwoordbeeld, _ keuze: Antwoordkeuze) {
    self.beeld = beeld
    self.keuze = keuze
  }

  /// A choice that fits.
  private struct Plan {
    var page: Size
    var layouts: [BandLayout]
    /// The column of each band.
    var columns: [Int]
    var columnCount: Int
    var width: Double
  }

  func plaat() -> Kaartplaat {
    let most = keuze.banden.map(\.routes.count).max() ?? 0
    if let plan = plan(atMost: most) { return draw(plan, leftOut: 0) }
    var (low, high) = (0, most)
    var best: (plan: Plan, count: Int)?
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = plan(atMost: middle) {
        best = (found, middle)
        low = middle
      } else {
        high = middle
      }
    }
    guard let best else { return draw(screenPlan(bands(atMost: 1)), leftOut: leftOut(1)) }
    return draw(best.plan, leftOut: leftOut(best.count))
  }

  private func leftOut(_ most: Int) -> Int {
    keuze.banden.reduce(0) { $0 + max(0, $1.routes.count - most) }
  }

  private func bands(atMost most: Int) -> [Bandgraaf] {
    keuze.banden.map { band in
      var shorter = band
      shorter.routes = Array(band.routes.prefix(most))
      return Bandgraaf(shorter, in: beeld.graaf)
    }
  }

  // MARK: Fitting

  private func plan(atMost most: Int) -> Plan? {
    let bands = bands(atMost: most)
    guard let page = beeld.papier.size else { return screenPlan(bands) }
    guard bands.reduce(0, { $0 + $1.nodes.count }) <= Self.mostNodes else { return nil }
    let sizes =
      beeld.papier == .a3
      ? [18, 16, 14] + beeld.papier.nameSizes : [13, 12] + beeld.papier.nameSizes
    for (withWords, least) in [(true, 10), (false, 9)] {
      for size in sizes where size >= least {
        for columns in 1...(bands.count > 1 ? 4 : 1) {
          if let plan = plan(bands, page, Typography(name: size, detail: 3), columns, withWords) {
            return plan
          }
        }
      }
    }
    return nil
  }

  private func plan(
    _ bands: [Bandgraaf], _ page: Size, _ type: Typography, _ columns: Int, _ withWords: Bool
  ) -> Plan? {
    let room = body(on: page)
    let width = (room.width - Double(columns - 1) * Self.gap) / Double(columns)
    let inner = width - (isFramed ? 2 * Self.padding : 0)
    let layouts = bands.compactMap {
      BandLayout($0, type: type, width: inner, withWords: withWords, isFramed: isFramed)
    }
    guard layouts.count == bands.count else { return nil }
    var places: [Int] = []
    var (column, y) = (0, 0.0)
    for layout in layouts {
      let height = least(layout)
      if y > 0, y + height > room.height { (column, y) = (column + 1, 0) }
      guard column < columns, height <= room.height else { return nil }
      places.append(column)
      y += height + Self.gap
    }
    return Plan(
      page: page, layouts: layouts, columns: balanced(layouts, places, columns),
      columnCount: columns, width: width)
  }

  /// The bands over the columns so that the fullest is as low as can be, in the same order.
  private func balanced(_ layouts: [BandLayout], _ places: [Int], _ columns: Int) -> [Int] {
    let heights = layouts.map { least($0) + Self.gap }
    var (low, high) = (heights.max() ?? 0, heights.reduce(0, +))
    var best = places
    while high - low > 1 {
      let middle = (low + high) / 2
      var found: [Int] = []
      var (column, y) = (0, 0.0)
      for height in heights {
        if y > 0, y + height > middle { (column, y) = (column + 1, 0) }
        found.append(column)
        y += height
      }
      if column < columns { (best, high) = (found, middle) } else { low = middle }
    }
    return best
  }

  private func screenPlan(_ bands: [Bandgraaf]) -> Plan {
    let type = Typography(name: Papier.scherm.nameSizes[0], detail: 3)
    let wide = bands.map { Double($0.layering.layers.count) * 300 }.max() ?? 600
    var width = wide
    var layouts: [BandLayout] = []
    // Ever wider until no word is broken; the longest word that stays whole has 24 letters.
    while true {
      layouts = bands.compactMap {
        BandLayout($0, type: type, width: width, withWords: true, isFramed: isFramed)
      }
      if layouts.count == bands.count { break }
      width *= 1.3
    }
    let frame = isFramed ? 2 * Self.padding : 0
    let height = layouts.reduce(-Self.gap) { $0 + least($1) + Self.gap }
    let margin = beeld.papier.margin
    let above = titleBlock(0).height(width: width + frame, on: beeld.papier)
    let below = legenda(layouts).height(
      width: width + frame, size: beeld.papier.typeSizes.legend)
    return Plan(
      page: Size(width + frame + 2 * margin, height + above + below + 10 + 2 * margin),
      layouts: layouts, columns: bands.map { _ in 0 }, columnCount: 1, width: width + frame)
  }

  /// Whether bands have a frame; groups that nobody reaches stand alone when there is no other.
  private var isFramed: Bool {
    keuze.banden.count > 1 && !keuze.banden.allSatisfy(\.isGap)
  }

  private func least(_ layout: BandLayout) -> Double {
    layout.least + (isFramed ? 2 * Self.padding : 8) + head(layout)
  }

  /// The height of the heading of a band.
  private func head(_ layout: BandLayout) -> Double {
    layout.band.band.kop == nil || keuze.banden.count < 2
      ? 0 : Typography.pitch(layout.type.cardTitle) + 4
  }

  // MARK: Drawing

  private func titleBlock(_ leftOut: Int) -> TitleBlock {
    let cut = beeld.lijsten.reduce(0) { $0 + $1.afgekapt }
    return beeld.titleBlock([Teksten.nietGetekend(leftOut), Teksten.afgekapt(cut)])
  }

  private func body(on page: Size) -> Rect {
    let margin = beeld.papier.margin
    let width = page.width - 2 * margin
    // The remark on what is left out may take a line more; there is always room for it.
    let top = margin + titleBlock(99).height(width: width, on: beeld.papier)
    let below =
      fullLegenda.height(width: width, size: beeld.papier.typeSizes.legend) + 10
    return Rect(margin, top, width, page.height - margin - below - top)
  }

  private var fullLegenda: Legenda {
    let type = Typography(name: 9)
    return legenda(
      bands(atMost: .max).compactMap {
        BandLayout($0, type: type, width: 100_000, withWords: false, isFramed: isFramed)
      })
  }

  private func legenda(_ layouts: [BandLayout]) -> Legenda {
    let steps = layouts.flatMap { layout in layout.band.steps.map { (layout.band, $0) } }
    let isDashed = { (band: Bandgraaf, step: Bandgraaf.Step) in
      step.relatie.map { band.graaf.relatie($0).zekerheid == .afgeleid } ?? false
    }
    let tiles = layouts.flatMap { $0.tiles.map(\.tile) }
    var notes: [String] = []
    if steps.contains(where: { $0.1.isAsked }) {
      let isReach = keuze.banden.contains { beeld.graaf.knoopsoort($0.doel) == .doelgroep }
      notes.append(isReach ? Teksten.blauweLijn : Teksten.blauweRoute)
    }
    if layouts.contains(where: { !$0.band.first.isEmpty }) { notes.append(Teksten.eersteKader) }
    if !steps.isEmpty { notes.append(Teksten.sterkteOpLijn) }
    let unknown = steps.contains { band, step in
      step.relatie.map { !band.graaf.sterkte($0).isBekend } ?? false
    }
    if unknown { notes.append(Teksten.sterkteVraagteken) }
    return Legenda(
      soorten: Set(tiles.map(\.soort)), hasSolid: steps.contains { !isDashed($0.0, $0.1) },
      hasDashed: steps.contains { isDashed($0.0, $0.1) },
      hasDashedBorder: tiles.contains { $0.isDashed && !$0.isGap }, notes: notes)
  }

  private func draw(_ plan: Plan, leftOut: Int) -> Kaartplaat {
    var sheet = Sheet(size: plan.page)
    let papier = beeld.papier
    let margin = papier.margin
    let width = plan.page.width - 2 * margin
    let title = titleBlock(leftOut)
    title.draw(on: &sheet, at: Point(margin, margin), width: width, papier: papier)
    let legenda = legenda(plan.layouts)
    let legendHeight = legenda.height(width: width, size: papier.typeSizes.legend)
    let top = margin + title.height(width: width, on: papier)
    let bottom = plan.page.height - margin - legendHeight
    legenda.draw(
      on: &sheet, at: Point(margin, bottom), width: width, size: papier.typeSizes.legend)
    drawBands(plan, Rect(margin, top, width, bottom - 10 - top), on: &sheet)
    return beeld.plaat(sheet, leftOut: leftOut)
  }

  private func drawBands(_ plan: Plan, _ room: Rect, on sheet: inout Sheet) {
    for column in 0..<plan.columnCount {
      let own = plan.layouts.indices.filter { plan.columns[$0] == column }
      let needed = own.reduce(-Self.gap) { $0 + least(plan.layouts[$1]) + Self.gap }
      let most = own.reduce(0.0) { $0 + least(plan.layouts[$1]) } * (isFramed ? 0.6 : 9)
      let spare = max(0, min(room.height - needed, most)) / Double(max(own.count, 1))
      var y = room.minY
      for index in own {
        let height = least(plan.layouts[index]) + spare
        let rect = Rect(room.minX + Double(column) * (plan.width + Self.gap), y, plan.width, height)
        draw(plan.layouts[index], index, rect, on: &sheet)
        y += height + Self.gap
      }
    }
  }

  private func draw(
    _ layout: BandLayout, _ index: Int, _ rect: Rect, on sheet: inout Sheet
  ) {
    let name = "band-\(index + 1)"
    let isGap = layout.band.band.isGap
    if isFramed {
      sheet.panels.append(
        .init(
          name: name, rect: rect, border: isGap ? Stijl.Kleur.leegte : Stijl.Kleur.kaartrand,
          isDashed: isGap))
    }
    let padding = isFramed ? Self.padding : 0
    let head = head(layout)
    if head > 0, let kop = layout.band.band.kop {
      let text = WrappedText(
        kop, font: .halfvet, size: Double(layout.type.cardTitle),
        width: rect.width - 2 * padding, maxLines: 1)
      sheet.texts.append(
        .init(
          name: name + "-kop", text: text.lines[0],
          rect: Rect(rect.minX + padding, rect.minY + 6, rect.width - 2 * padding, head - 4),
          size: Double(layout.type.cardTitle), font: .halfvet,
          tooltip: text.isShortened ? kop : "", kind: "kaarttitel"))
    }
    let vertical = isFramed ? Self.padding : 4
    let height = rect.height - 2 * vertical - head
    BandDrawing(
      layout, name: name, origin: Point(rect.minX + padding, rect.minY + vertical + head),
      height: height
    ).draw(on: &sheet)
  }
}
