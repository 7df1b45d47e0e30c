/// What signs and lines on a picture mean: only what occurs on it.
struct Legenda: Sendable {
  /// The kinds that occur.
  var soorten: Set<Beeldsoort>
  /// Whether lines that are stated occur.
  var hasSolid: Bool
  /// Whether lines, or borders, that are derived occur.
  var hasDashed: Bool
  /// Whether a dashed border occurs, and not only a dashed line.
  var hasDashedBorder = false
  /// Whether lines have an arrow.
  var hasArrows = true
  /// Notes to which signs on the picture point.
  var notes: [String] = []
  /// Lines with a meaning of their own, and boxes that stand out.
  var regels: [Legendaregel] = []

  private enum Entry {
    case soort(Beeldsoort)
    case regel(Legendaregel)
    case line(isDashed: Bool)
    case border
    case note(String)

    var text: String {
      switch self {
      case .soort(let soort): soort.naam
      case .regel(let regel): regel.tekst
      case .line(let isDashed): isDashed ? Teksten.gestreepteLijn : Teksten.doorgetrokkenLijn
      case .border: Teksten.gestreepteRand
      case .note(let text): text
      }
    }

    var sample: Double {
      switch self {
      case .soort, .border: 26
      case .line: 34
      case .regel(let regel): regel.breedte
      case .note: -7
      }
    }
  }

  private var entries: [Entry] {
    soorten.sorted().map { .soort($0) } + regels.map { .regel($0) }
      + (hasSolid ? [.line(isDashed: false)] : []) + (hasDashed ? [.line(isDashed: true)] : [])
      + (hasDashedBorder ? [.border] : []) + notes.map { .note($0) }
  }

  /// The height of the legend in a width.
  func height(width: Double, size: Double) -> Double {
    guard let last = places(width: width, size: size).last else { return 0 }
    return last.rect.maxY
  }

  private static let spacing = 22.0

  private func places(width: Double, size: Double) -> [(entry: Entry, rect: Rect)] {
    let pitch = size * 1.75
    var (x, y) = (0.0, 0.0)
    return entries.map { entry in
      let text = TextMeasure.width(entry.text, .gewoon, size: size)
      let own = entry.sample + 7 + text + 4
      if x > 0, x + own > width { (x, y) = (0, y + pitch) }
      defer { x += own + Self.spacing }
      return (entry, Rect(x, y, own, pitch))
    }
  }

  /// Draws the legend with its upper left corner at a place.
  func draw(on sheet: inout Sheet, at origin: Point, width: Double, size: Double) {
    for (index, place) in places(width: width, size: size).enumerated() {
      let rect = place.rect.moved(by: origin)
      let name = "legenda-\(index + 1)"
      let sample = Rect(
        rect.minX, rect.center.y - size * 0.7, place.entry.sample, size * 1.4)
      switch place.entry {
      case .soort(let soort):
        let stijl = Stijl(soort)
        sheet.panels.append(
          .init(
            name: name, rect: sample, fill: stijl.vulling, border: stijl.rand, kind: "legenda"))
        sheet.signs.append(
          .init(name: name + "-teken", soort: soort, center: sample.center, size: size * 0.95))
      case .border:
        sheet.panels.append(
          .init(
            name: name, rect: sample, fill: Stijl.Kleur.papier, border: Stijl.Kleur.lijn,
            isDashed: true, kind: "legenda"))
      case .line(let isDashed): drawLine(name, sample, isDashed, on: &sheet)
      case .regel(let regel): regel.draw(name, sample, on: &sheet)
      case .note: break
      }
      let x = rect.minX + place.entry.sample + 7
      sheet.texts.append(
        .init(
          name: name + "-tekst", text: place.entry.text,
          rect: Rect(x, rect.minY, rect.maxX - x, rect.height), size: size, kind: "legenda"))
    }
  }

  private func drawLine(_ name: String, _ sample: Rect, _ isDashed: Bool, on sheet: inout Sheet) {
    let ends = [Point(sample.minX, sample.center.y), Point(sample.maxX, sample.center.y)]
    for (end, point) in zip(["-van", "-naar"], ends) {
      sheet.texts.append(
        .init(name: name + end, text: "", rect: Rect(point.x, point.y, 0.1, 0.1), size: 1))
    }
    sheet.lines.append(
      .init(
        from: name + "-van", to: name + "-naar", points: ends, isDashed: isDashed,
        hasArrow: hasArrows))
  }
}
