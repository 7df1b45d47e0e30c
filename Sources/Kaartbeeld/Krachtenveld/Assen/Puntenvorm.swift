/// Tiles on a plane in which only distances mean something: near is alike.
struct Puntenvorm: Vorm {
  /// The tiles, those that give way last first.
  let tegels: [Tile]
  /// Where each tile belongs, in any unit.
  let plekken: [Point]

  var aantal: Int { tegels.count }

  func weggelaten(_ count: Int) -> String { Teksten.partijenWeggelaten(count) }

  var legenda: Legenda {
    var legenda = Legenda(soorten: [], hasSolid: false, hasDashed: false)
    legenda.regels = Houdingstijl.legendaregels(tegels)
    return legenda
  }

  /// The largest part of its own height that tiles may move on average to come apart.
  private static let verschuiving = 0.3

  /// Larger type would hide the distances.
  private static let grootste = 16

  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)? {
    guard letter <= Self.grootste else { return nil }
    let type = Typography(name: letter)
    let layouts = tegels.prefix(most).map {
      TileLayout(fitting: $0, most: 12 * Double(letter), type)
    }
    let page = Size(room.width, room.height.isFinite ? room.height : room.width * 0.6)
    let wanted = rects(layouts, in: page)
    let apart = OverlapRemoval(gap: type.gap, bounds: Rect(0, 0, page.width, page.height))
    guard layouts.allSatisfy(\.isLeesbaar), let found = apart.resolved(wanted) else { return nil }
    let moves = zip(wanted, found).map { $0.center.distance(to: $1.center) }
    let heights = layouts.reduce(0) { $0 + $1.size.height }
    guard letter <= 9 || moves.reduce(0, +) <= Self.verschuiving * heights else { return nil }
    return Puntenopmaak(tegels: layouts, plekken: found, size: page)
  }

  /// The tiles where they belong, on one scale for both directions and in the middle of the page.
  private func rects(_ layouts: [TileLayout], in page: Size) -> [Rect] {
    let widest = layouts.map(\.size.width).max() ?? 0
    let highest = layouts.map(\.size.height).max() ?? 0
    let own = plekken.prefix(layouts.count)
    let (xs, ys) = (own.map(\.x), own.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (low, high) = (ys.min() ?? 0, ys.max() ?? 0)
    let scale = min(
      (page.width - widest) / max(right - left, 1e-9),
      (page.height - highest) / max(high - low, 1e-9))
    let isPoint = right - left < 1e-9 && high - low < 1e-9
    return zip(layouts, own).map { layout, place in
      let offset = Point(place.x - (left + right) / 2, (low + high) / 2 - place.y)
      let unit = isPoint ? 0 : scale
      return Rect(
        center: Point(page.width / 2 + offset.x * unit, page.height / 2 + offset.y * unit),
        size: layout.size)
    }
  }
}

/// Tiles with a place on a plane.
private struct Puntenopmaak: Gezet {
  let tegels: [TileLayout]
  let plekken: [Rect]
  let size: Size

  func draw(on sheet: inout Sheet, in rect: Rect) {
    for (tegel, plek) in zip(tegels, plekken) {
      sheet.add(tegel, in: plek.moved(by: rect.origin))
    }
  }
}
