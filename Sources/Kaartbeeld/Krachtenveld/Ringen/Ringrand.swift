/// The quarter of the border of a ring: flat along the axes and round at the corner.
///
/// Distances are from the middle: `u` along the horizontal axis and `v` along the vertical one,
/// both outwards.
struct Ringkwart: Equatable, Sendable {
  /// The reach along the horizontal axis.
  var a: Double
  /// The reach along the vertical axis.
  var b: Double

  /// The part of a reach that is round; 1 would be an ellipse, which leaves corners of a page empty.
  static let rondheid = 0.55
  /// A circle's quarter beside its square.
  private static let kwartcirkel = 0.785_398_163_397_448_3

  /// How far the quarter reaches along the horizontal axis at a height; 0 above it.
  func breedte(bij v: Double) -> Double {
    let flat = b * (1 - Self.rondheid)
    if v <= flat { return a }
    guard v < b else { return 0 }
    let part = (v - flat) / (b - flat)
    return a * (1 - Self.rondheid) + a * Self.rondheid * (1 - part * part).squareRoot()
  }

  /// The area of the quarter.
  var oppervlak: Double { a * b * (1 - Self.rondheid * Self.rondheid * (1 - Self.kwartcirkel)) }
}

/// The border of a ring around a middle, with a reach of its own to each of four sides.
struct Ringrand: Equatable, Sendable {
  var midden: Point
  var links: Double
  var rechts: Double
  var boven: Double
  var onder: Double

  /// The quarter in which a sector lies.
  func kwart(_ sector: Ringsector) -> Ringkwart {
    Ringkwart(a: sector.isLinks ? links : rechts, b: sector.isBoven ? boven : onder)
  }

  /// The border as a closed Bézier curve: 1 + 3n points.
  var course: [Point] {
    let quarters: [(Ringsector, isFromTop: Bool)] = [
      (.beinvloeders, true), (.gebruikers, false), (.uitvoerders, true), (.beslissers, false),
    ]
    var points = [Point(midden.x, midden.y - boven)]
    for (sector, isFromTop) in quarters {
      let own = corner(sector)
      let pieces = isFromTop ? own : own.reversed()
      points += Self.straight(points[points.count - 1], pieces[0])
      points += pieces.dropFirst()
    }
    return points + Self.straight(points[points.count - 1], points[0])
  }

  /// The round corner of a quarter, from the top or bottom to the side.
  private func corner(_ sector: Ringsector) -> [Point] {
    let kwart = kwart(sector)
    let (x, y) = (sector.isLinks ? -1.0 : 1.0, sector.isBoven ? -1.0 : 1.0)
    let flat = 1 - Ringkwart.rondheid
    // A quarter of a circle as a Bézier curve, right to a thousandth.
    let bend = flat + Ringkwart.rondheid * 0.552_284_75
    return [(flat, 1.0), (bend, 1.0), (1.0, bend), (1.0, flat)].map { across, along in
      Point(midden.x + x * kwart.a * across, midden.y + y * kwart.b * along)
    }
  }

  private static func straight(_ from: Point, _ to: Point) -> [Point] {
    [from + (to - from) * (1 / 3), from + (to - from) * (2 / 3), to]
  }

  /// The area within the border as boxes and ellipses that lie over one another.
  var vlakken: [(rect: Rect, vorm: Sheet.Paneelvorm)] {
    let flat = 1 - Ringkwart.rondheid
    let high = Rect(
      midden.x - flat * links, midden.y - boven, flat * (links + rechts), boven + onder)
    let wide = Rect(
      midden.x - links, midden.y - flat * boven, links + rechts, flat * (boven + onder))
    let corners = Ringsector.allCases.map { sector in
      let kwart = kwart(sector)
      let (x, y) = (sector.isLinks ? -1.0 : 1.0, sector.isBoven ? -1.0 : 1.0)
      let center = Point(midden.x + x * flat * kwart.a, midden.y + y * flat * kwart.b)
      return Rect(
        center: center,
        size: Size(2 * Ringkwart.rondheid * kwart.a, 2 * Ringkwart.rondheid * kwart.b))
    }
    return [(high, .recht), (wide, .recht)] + corners.map { ($0, .ellips) }
  }
}
