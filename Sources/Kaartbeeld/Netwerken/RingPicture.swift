/// A picture of entries in rings around one in the middle.
struct RingPicture: Sendable {
  /// An entry on the picture; the one in the middle comes first.
  struct Plek: Sendable {
    var tile: Tile
    /// How far from the middle, in rings.
    var ring: Int
    /// The entry in the ring within this one to which it belongs most; nil for the middle.
    var parent: Int?
  }

  var papier: Papier
  var titleBlock: TitleBlock
  var legenda: Legenda
  var plekken: [Plek]
  var lijnen: [Netlijn]

  /// Lines stay this far from boxes.
  private static let clearance = 5.0
  /// The space between boxes.
  private static let gap = 13.0

  /// The page with the largest type on which everything has a place, or nil.
  func composed() -> Sheet? {
    let blad = Netblad(papier: papier, titleBlock: titleBlock, legenda: legenda)
    let order = order
    for proef in blad.proeven {
      for width in [13.0, 10.0, 8.0] {
        if let sheet = sheet(blad, proef, order, labelWidth: width) { return sheet }
      }
    }
    return nil
  }

  private var order: RingOrder {
    let tree = Set(
      plekken.indices.flatMap { child in
        plekken[child].parent.map { [[child, $0], [$0, child]] } ?? []
      })
    let others = lijnen.filter { !tree.contains([$0.from, $0.to]) }
    return RingOrder(
      parents: plekken.map(\.parent), others: others.map { ($0.from, $0.to) },
      groups: plekken.map { $0.tile.nadruk == .leemte ? 1 : 0 })
  }

  private func sheet(
    _ blad: Netblad, _ proef: Netblad.Proef, _ order: RingOrder, labelWidth: Double
  ) -> Sheet? {
    let layouts = plekken.map { layout($0, proef.letter, labelWidth) }
    let rings = RingLayout(
      nodes: zip(plekken, layouts).map { .init(size: $1.size, ring: $0.ring) }, order: order,
      bounds: blad.body(of: proef.size), gap: Self.gap)
    guard let result = rings.placed() else { return nil }
    let router = LineRouter(
      boxes: result.boxes, clearance: Self.clearance,
      bounds: blad.body(of: proef.size).inset(-8))
    var sheet = blad.sheet(proef.size)
    let body = blad.body(of: proef.size)
    if result.boxes.count == 1 { drawEmptyRing(around: result.boxes[0], in: body, on: &sheet) }
    let grid = BoxGrid(result.boxes.map { $0.inset(-7) })
    for tracks in result.tracks { draw(tracks, within: body, around: grid, on: &sheet) }
    var links: [Sheet.Verbinding] = []
    for lijn in lijnen {
      guard let course = router.route(from: .box(lijn.from), to: .box(lijn.to)) else { return nil }
      links.append(
        .init(
          lijn: lijn, from: plekken[lijn.from].tile, to: plekken[lijn.to].tile, course: course))
    }
    sheet.add(links, around: result.boxes, letter: proef.letter)
    for (layout, box) in zip(layouts, result.boxes) { sheet.add(layout, in: box) }
    return sheet
  }

  private func layout(_ plek: Plek, _ letter: Int, _ width: Double) -> TileLayout {
    let extra = plek.ring == 0 ? 4 : plek.tile.nadruk == .leemte ? 1 : 0
    // One alone may be as large as a title.
    let type = Typography(name: plekken.count == 1 ? 2 * letter : letter + extra)
    return TileLayout(fitting: plek.tile, most: width * Double(type.name), type)
  }

  /// An empty ring around one that nothing is tied to: the gap is the message.
  private func drawEmptyRing(around box: Rect, in body: Rect, on sheet: inout Sheet) {
    let radius = Size(
      (box.width / 2 + body.width / 2) / 2, (box.height / 2 + body.height / 2) / 2)
    let track = RingTrack(center: box.center, radius: radius)
    let size = papier.typeSizes.title * 0.7
    let width = TextMeasure.width(Teksten.legeKring, .gewoon, size: size) + 4
    let place = Rect(center: track.point(at: 0), size: Size(width, size * 1.3))
    draw([track], within: body, around: BoxGrid([place.inset(-8)]), on: &sheet)
    sheet.texts.append(
      .init(
        name: "lege-kring", text: Teksten.legeKring, rect: place, size: size,
        color: Stijl.Kleur.bijschrift, alignment: .center, kind: "leeg"))
  }

  /// A pale course on which the boxes of a ring lie, as far as it is on the page.
  private func draw(
    _ tracks: [RingTrack], within body: Rect, around boxes: BoxGrid, on sheet: inout Sheet
  ) {
    for track in tracks {
      for course in track.courses(within: body.inset(4), around: boxes) {
        let name = "baan-\(sheet.lines.count)"
        sheet.texts.append(
          .init(
            name: name, text: "", rect: Rect(course[0].x, course[0].y, 0.1, 0.1), size: 1,
            kind: "baan"))
        var line = Sheet.Line(from: name, to: name, points: [])
        line.curve = course
        line.hasArrow = false
        line.color = Stijl.Kleur.baan
        line.width = 9
        sheet.lines.append(line)
      }
    }
  }
}

extension RingTrack {
  /// The pieces of the course that lie within a rectangle and outside boxes.
  fileprivate func courses(within rect: Rect, around boxes: BoxGrid) -> [[Point]] {
    let course = course
    var pieces: [[Point]] = []
    var isOpen = false
    for start in stride(from: 0, to: course.count - 1, by: 3) {
      let piece = Array(course[start...start + 3])
      let isInside =
        piece.allSatisfy { rect.contains($0) }
        && boxes.crossed(from: piece[0], to: piece[3]).isEmpty
      if isInside, isOpen {
        pieces[pieces.count - 1] += piece.dropFirst()
      } else if isInside {
        pieces.append(piece)
      }
      isOpen = isInside
    }
    // What is left between two boxes close together is no course but a speck.
    return pieces.filter { $0[0].distance(to: $0[$0.count - 1]) > 40 }
  }
}
