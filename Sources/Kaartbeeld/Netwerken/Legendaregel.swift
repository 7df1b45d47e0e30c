/// A line of the legend with a sample of its own: a line with a meaning, or a box that stands out.
enum Legendaregel: Hashable, Sendable {
  case lijn(Lijnsoort)
  case leemte(Beeldsoort)
  case sterkte
  case cel(Celsoort)
  case schakel(Schakelstijl)
  case tweeBalken
  case deeltMeer
  case ongedekt(Beeldsoort)
  case houding(Houdingstijl)
  case invloed
  case beweging(String)
  case cirkel(Cirkelstijl, String)
  case maat(String)
  case dikte(String)

  /// The lines of forms with rows, in the order of the legend.
  static let volgorde: [Self] =
    Schakelstijl.allCases.map { .schakel($0) } + [.sterkte, .deeltMeer, .tweeBalken]

  /// What it says.
  var tekst: String {
    switch self {
    case .lijn(let soort): soort.tekst
    case .leemte: Teksten.geenBereik
    case .sterkte: Teksten.dikkerIsSterker
    case .cel(let soort): soort.tekst
    case .schakel(let stijl): stijl.tekst
    case .tweeBalken: Teksten.tweeBalken
    case .deeltMeer: Teksten.dikkerDeeltMeer
    case .ongedekt: Teksten.ongedekt
    case .houding(let houding): houding.naam
    case .invloed: Teksten.dikkereRand
    case .beweging(let words), .cirkel(_, let words), .maat(let words), .dikte(let words): words
    }
  }

  /// The width of the sample.
  var breedte: Double {
    switch self {
    case .lijn, .leemte, .sterkte, .schakel, .tweeBalken, .deeltMeer, .ongedekt, .dikte: 34
    case .cel(let soort): 26 * Double(soort.voorbeelden.count)
    case .houding: 26
    case .cirkel: 20
    case .maat: 50
    case .invloed: 56
    case .beweging: 58
    }
  }

  /// Draws the sample.
  func draw(_ name: String, _ sample: Rect, on sheet: inout Sheet) {
    switch self {
    case .lijn(let soort):
      line(name, sample, at: sample.center.y, soort.dikte, soort, on: &sheet)
      let size = sample.height * 0.85
      let wide = TextMeasure.width(soort.teken, .halfvet, size: size) + 6
      sheet.add(
        soort.teken.isEmpty ? [] : [soort.teken], named: name + "-merk",
        in: Rect(center: sample.center, size: Size(wide, sample.height)), size: size,
        font: .halfvet, color: soort.kleur, alignment: .center, kind: "legenda")
    case .sterkte, .deeltMeer, .dikte:
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
    case .schakel(let stijl): draw(stijl, name, sample, on: &sheet)
    case .houding(let houding): sheet.add(houding, named: name, sample: sample)
    case .invloed: drawInvloed(name, sample, on: &sheet)
    case .beweging: sheet.addMovement(named: name, sample: sample)
    case .cirkel(let stijl, _):
      sheet.add(
        stijl, named: name, at: sample.center,
        // With its second ring it fits between the lines above and below.
        diameter: Cirkelstijl.kleinste - (stijl.isDubbel ? 4 : 0), kind: "legenda")
    case .maat: drawMaat(name, sample, on: &sheet)
    case .tweeBalken:
      for (place, color) in [Stijl.Kleur.kaartrand, Stijl.Kleur.nadruk].enumerated() {
        sheet.panels.append(
          .init(
            name: "\(name)-\(place + 1)",
            rect: Rect(
              sample.minX, sample.center.y - 7 + 7 * Double(place), place == 0 ? 20 : 32, 6),
            fill: color, border: color, kind: "legenda"))
      }
    case .leemte(let soort), .ongedekt(let soort):
      let stijl = Vakstijl(soort, .leemte)
      sheet.panels.append(
        .init(
          name: name, rect: Rect(sample.minX + 4, sample.minY, 26, sample.height),
          fill: stijl.vulling, border: stijl.rand, isDashed: true, kind: "legenda"))
    }
  }

  /// A line between two points, with its sign before it.
  private func draw(
    _ stijl: Schakelstijl, _ name: String, _ sample: Rect, on sheet: inout Sheet
  ) {
    var left = sample.minX
    if !stijl.teken.isEmpty {
      let box = Rect(left, sample.center.y - 6, 12, 12)
      sheet.addMark(stijl.teken, stijl.kleur, named: name + "-merk", in: box)
      left += 14
    }
    let ends = [Point(left, sample.center.y), Point(sample.maxX, sample.center.y)]
    sheet.addPoint(name + "-van", ends[0])
    sheet.addPoint(name + "-naar", ends[1])
    var line = Sheet.Line(from: name + "-van", to: name + "-naar", points: ends)
    line.isDashed = stijl.isDashed
    line.hasArrow = stijl.hasArrow
    line.color = stijl.kleur
    line.width = stijl.dikte
    sheet.lines.append(line)
  }

  /// A box of the least and one of the most influence.
  private func drawInvloed(_ name: String, _ sample: Rect, on sheet: inout Sheet) {
    for (place, score) in [1, 5].enumerated() {
      sheet.panels.append(
        .init(
          name: "\(name)-\(score)",
          rect: Rect(sample.minX + 3 + 28 * Double(place), sample.minY + 1, 22, sample.height - 2),
          fill: Stijl.Kleur.papier, border: Stijl.Kleur.tekst,
          dikte: Actorwebplaat.randdikte(invloed: score), kind: "legenda"))
    }
  }

  /// A small circle and a large one.
  private func drawMaat(_ name: String, _ sample: Rect, on sheet: inout Sheet) {
    let small = Cirkelstijl.kleinste * 0.6
    let large = sample.height * 1.15
    for (place, (x, diameter)) in [
      (sample.minX + 8, small), (sample.maxX - large / 2 - 3, large),
    ].enumerated() {
      sheet.add(
        Cirkelstijl(kleur: Stijl.Kleur.lijn), named: "\(name)-\(place + 1)",
        at: Point(x, sample.center.y), diameter: diameter, kind: "legenda")
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
    line.hasArrow = soort.hasArrow
    line.color = soort.lijnkleur
    line.width = width
    sheet.lines.append(line)
  }
}
