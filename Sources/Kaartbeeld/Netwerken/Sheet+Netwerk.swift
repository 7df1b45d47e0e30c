extension Sheet {
  /// Draws a box with its sign.
  mutating func add(_ layout: TileLayout, in rect: Rect) {
    add(layout, named: Self.name(of: layout.tile), in: rect)
  }

  /// A line with its course, and the boxes that it joins.
  struct Verbinding {
    var lijn: Netlijn
    var from: Tile
    var to: Tile
    var course: [Point]
  }

  /// Draws lines along their courses, with their words where there is room for them.
  mutating func add(_ links: [Verbinding], around boxes: [Rect], letter: Int) {
    let size = Double(max(letter - 1, 9))
    let labels = LineLabels(courses: links.map(\.course), boxes: BoxGrid(boxes))
    let places = labels.places(
      links.map { link in
        guard !link.lijn.label.isEmpty else { return nil }
        let width = TextMeasure.width(link.lijn.label, .halfvet, size: size)
        return Size(width + 6, size * 1.3)
      })
    for (number, (link, place)) in zip(links, places).enumerated() {
      guard let place else {
        add(
          link.lijn, along: link.course, from: Self.name(of: link.from), to: Self.name(of: link.to))
        continue
      }
      let name = "lijntekst-\(number + 1)"
      texts.append(
        .init(
          name: name, text: link.lijn.label, rect: place, size: size, font: .halfvet,
          color: link.lijn.soort.kleur, alignment: .center, tooltip: link.lijn.tooltip,
          kind: "lijntekst"))
      let pieces = LineLabels.pieces(of: link.course, around: place)
      var first = link.lijn
      first.hasArrow = false
      add(first, along: pieces.before, from: Self.name(of: link.from), to: name)
      add(link.lijn, along: pieces.after, from: name, to: Self.name(of: link.to))
    }
  }

  private mutating func add(
    _ link: Netlijn, along points: [Point], from: String, to: String
  ) {
    guard points.count > 1 else { return }
    var line = Line(from: from, to: to, points: points)
    line.isDashed = link.isDashed
    line.hasArrow = link.hasArrow
    line.color = link.soort.lijnkleur
    line.width = link.soort.dikte(sterkte: link.sterkte)
    line.tooltip = link.tooltip
    line.relatie = link.relatie
    lines.append(line)
  }

  /// The name of the box of an entry.
  static func name(of tile: Tile) -> String { "vak-" + tile.id }
}
