extension Sheet {
  /// Draws a circle, with its letter in it and its second ring around it.
  mutating func add(
    _ stijl: Cirkelstijl, named name: String, at center: Point, diameter: Double,
    tooltip: String = "", kind: String = "punt"
  ) {
    let rect = Rect(center: center, size: Size(diameter, diameter))
    if stijl.isDubbel {
      panels.append(
        .init(
          name: name + "-ring", rect: rect.inset(-Cirkelstijl.ring), fill: Stijl.Kleur.papier,
          border: stijl.kleur, dikte: 1.4, kind: "kaart", vorm: .ellips))
    }
    panels.append(
      .init(
        name: name, rect: rect, fill: stijl.vulling,
        border: stijl.kleur, dikte: 1,
        isDashed: stijl.isGestreept, tooltip: tooltip, kind: kind, vorm: .ellips))
    guard !stijl.letter.isEmpty else { return }
    texts.append(
      .init(
        name: name + "-letter", text: stijl.letter, rect: rect,
        size: Cirkelstijl.lettermaat(diameter),
        font: .halfvet, color: stijl.letterkleur, alignment: .center, tooltip: tooltip,
        kind: "teken"))
  }

  /// Draws a line from one circle to another; lines in both directions lie beside one another.
  mutating func add(
    _ lijn: Analysenet.Lijn, named names: (from: String, to: String), from: Cirkel, to: Cirkel,
    om bocht: Double?, stijl: Lijnstijl, tooltip: String
  ) {
    let apart = from.center.distance(to: to.center)
    guard apart > 1e-6 else { return }
    let along = (to.center - from.center) * (1 / apart)
    let side = lijn.isTweezijdig ? Point(-along.y, along.x) * 2.2 : Point(0, 0)
    // A line that ends behind a circle needs no exact end; an arrow head does.
    let end = stijl.hasArrow ? to.center - along * to.straal : to.center
    var line = Line(from: names.from, to: names.to, points: [from.center + side, end + side])
    if let bocht {
      // Around those that stand between the two in a list.
      line.points = [
        from.center, Point(bocht, from.center.y), Point(bocht, to.center.y),
        Point(stijl.hasArrow ? to.center.x - to.straal : to.center.x, to.center.y),
      ]
    }
    line.hasArrow = stijl.hasArrow
    line.color = stijl.kleur
    line.width = stijl.dikte(lijn.gewicht)
    line.tooltip = tooltip
    lines.append(line)
  }

  /// A circle with its place.
  struct Cirkel {
    var center: Point
    /// The distance from the centre to what is outermost.
    var straal: Double
  }
}

/// How lines of a network are drawn: the more there are, the lighter.
struct Lijnstijl {
  let hasArrow: Bool
  let kleur: String
  private let dun: Double
  private let meest: Double
  private let minst: Double

  /// From so many lines on they are drawn light.
  private static let veel = 500

  init(_ lijnen: [Analysenet.Lijn], isGericht: Bool) {
    hasArrow = isGericht
    kleur = lijnen.count > Self.veel ? "#C3CCD8" : "#9AA7B8"
    dun = lijnen.count > Self.veel ? 0.5 : 0.8
    meest = lijnen.map(\.gewicht).max() ?? 1
    minst = lijnen.map(\.gewicht).min() ?? 1
  }

  /// Whether the thickness tells something.
  var hasDikte: Bool { meest > minst }

  /// The thickness of a line by its weight, at most four times the least.
  func dikte(_ gewicht: Double) -> Double {
    guard hasDikte else { return dun }
    return dun * (1 + 3 * (gewicht - minst) / (meest - minst))
  }
}
