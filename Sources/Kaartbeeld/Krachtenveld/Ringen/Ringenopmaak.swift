internal import Wijkmodel

/// The rings with everything in its place on one page, in one size of type.
struct Ringenopmaak {
  let blad: Netblad
  let proef: Netblad.Proef
  let verdeling: Ringverdeling
  let randen: [Ringrand]
  /// The labels with their places, per ring and in it per sector.
  let labels: [(layout: TileLayout, rect: Rect)]
  let zij: Zij

  /// The list beside the rings.
  struct Zij {
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
  static func sectorregels(_ sector: Ringsector) -> [[String]] {
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
}

extension Ringrand {
  /// Where a label lies whose corner nearest to the middle is at a distance from it.
  fileprivate func rect(_ size: Size, at place: Point, _ sector: Ringsector) -> Rect {
    Rect(
      midden.x + (sector.isLinks ? -place.x - size.width : place.x),
      midden.y + (sector.isBoven ? -place.y - size.height : place.y), size.width, size.height)
  }
}
