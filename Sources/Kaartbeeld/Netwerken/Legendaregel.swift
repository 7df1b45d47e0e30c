/// A line of the legend with a sample of its own: a line with a meaning, or a box that stands out.
enum Legendaregel: Hashable, Sendable {
  case lijn(Lijnsoort)
  case leemte(Beeldsoort)
  case sterkte
  case cel(Celsoort)

  /// What it says.
  var tekst: String {
    switch self {
    case .lijn(let soort): soort.tekst
    case .leemte: Teksten.geenBereik
    case .sterkte: Teksten.dikkerIsSterker
    case .cel(let soort): soort.tekst
    }
  }

  /// The width of the sample.
  var breedte: Double {
    switch self {
    case .lijn, .leemte, .sterkte: 34
    case .cel(let soort): 26 * Double(soort.voorbeelden.count)
    }
  }

  /// Draws the sample.
  func draw(_ name: String, _ sample: Rect, on sheet: inout Sheet) {
    switch self {
    case .lijn(let soort):
      line(name, sample, at: sample.center.y, soort.dikte, soort, on: &sheet)
    case .sterkte:
      for (index, strength) in [1, 5].enumerated() {
        let y = sample.center.y + (index == 0 ? -3.5 : 3.5)
        line(
          "\(name)-\(strength)", sample, at: y, Lijnsoort.bereik.dikte(sterkte: strength),
          .contact, on: &sheet)
      }
    case .cel(let soort):
      for (place, cell) in soort.voorbeelden.enumerated() {
        sheet.add(
          cell, named: "\(name)-\(place + 1)",
          in: Rect(sample.minX + 26 * Double(place), sample.minY, 26, sample.height),
          size: sample.height / 1.6)
      }
    case .leemte(let soort):
      let stijl = Vakstijl(soort, .leemte)
      sheet.panels.append(
        .init(
          name: name, rect: Rect(sample.minX + 4, sample.minY, 26, sample.height),
          fill: stijl.vulling, border: stijl.rand, isDashed: true, kind: "legenda"))
    }
  }

  private func line(
    _ name: String, _ sample: Rect, at y: Double, _ width: Double, _ soort: Lijnsoort,
    on sheet: inout Sheet
  ) {
    let ends = [Point(sample.minX, y), Point(sample.maxX, y)]
    for (end, point) in zip(["-van", "-naar"], ends) {
      sheet.texts.append(
        .init(name: name + end, text: "", rect: Rect(point.x, point.y, 0.1, 0.1), size: 1))
    }
    var line = Sheet.Line(from: name + "-van", to: name + "-naar", points: ends)
    line.hasArrow = soort.hasArrow && self != .sterkte
    line.color = soort.kleur
    line.width = width
    sheet.lines.append(line)
  }
}
