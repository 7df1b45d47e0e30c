internal import DOTLanguage

extension Sheet {
  /// The sheet as a document for the layout method `nop2`: nothing is placed any more.
  func document(name: String) -> DOTDocument {
    var document = DOTDocument(name: name)
    document.attributes = [
      DOTAttribute("bgcolor", .keyword(Stijl.Kleur.papier)),
      DOTAttribute("charset", .keyword("UTF-8")), DOTAttribute("inputscale", .number(72)),
      DOTAttribute("notranslate", .flag(true)), DOTAttribute("pad", .number(0)),
      DOTAttribute("margin", .number(0)),
      DOTAttribute("outputorder", .keyword(hasLinesBelow ? "edgesfirst" : "nodesfirst")),
    ]
    document.nodeDefaults = [
      .fontName(Lettertype.gewoon.familie), .fontColor(Stijl.Kleur.tekst), .fixedSize(true),
      DOTAttribute("margin", .number(0)), .penWidth(Stijl.randdikte),
    ]
    document.edgeDefaults = [DOTAttribute("arrowsize", .number(Course.arrow / 10))]
    // Panels are nodes and not clusters: clusters are drawn in order of the addresses of their names.
    // Lines are drawn in order of the nodes where they begin, so what lies below comes first.
    document.nodes =
      corners + texts.filter { $0.kind == "baan" }.map(node) + panels.map(node) + tiles.map(node)
      + signs.map(node) + texts.filter { $0.kind != "baan" }.map(node)
    document.edges = lines.map(edge)
    return document
  }

  /// Two invisible corners, so that the drawing is exactly as large as the page.
  private var corners: [DOTNode] {
    [Point(0, 0), Point(size.width, size.height)].enumerated().map { index, point in
      DOTNode(
        "hoek-\(index + 1)",
        [
          .position(flipped(point)), .width(points: 0), .height(points: 0), .shape("point"),
          .style("invis"), .label(""),
        ])
    }
  }

  private func node(_ panel: Panel) -> DOTNode {
    DOTNode(
      panel.name,
      box(panel.rect).merging([
        .shape(panel.vorm == .ellips ? "ellipse" : "box"),
        .style(
          (panel.vorm == .rond ? "rounded," : "") + "filled" + (panel.isDashed ? ",dashed" : "")),
        .color(panel.border), .fillColor(panel.fill), .penWidth(panel.dikte), .label(""),
        .id(panel.name),
        .classes(panel.kind), .tooltip(panel.tooltip),
      ]))
  }

  private func node(_ tile: PlacedTile) -> DOTNode {
    let content = tile.layout.tile
    let stijl = Vakstijl(content)
    let styles =
      ["filled"] + (stijl.isRond ? ["rounded"] : []) + (stijl.isGestreept ? ["dashed"] : [])
    let thick: DOTAttributes = stijl.isGewoonDik ? [] : [.penWidth(stijl.dikte)]
    return DOTNode(
      tile.name,
      box(tile.rect).merging(thick).merging([
        .shape("box"), .style(styles.joined(separator: ",")), .fillColor(stijl.vulling),
        .color(stijl.rand), .label(label(tile)), .tooltip(tooltip(content)), .id(tile.name),
        .classes("vak soort-\(content.soort.rawValue)"),
      ]))
  }

  private func tooltip(_ tile: Tile) -> String {
    ([tile.name] + tile.facts).joined(separator: "\n")
  }

  /// A table as wide as the tile, so that text begins at the same place in all of them.
  private func label(_ tile: PlacedTile) -> HTMLLabel {
    let type = tile.layout.type
    let sign = type.signSpace.rounded(.down)
    let room = (tile.rect.width - sign - 1).rounded(.down)
    let stijl = Vakstijl(tile.layout.tile)
    let names = tile.layout.nameLines.map { line in
      row(line, type.name, type.namePitch, stijl.tekst, room)
    }
    let grey = tile.layout.tile.isGap ? Stijl.Kleur.leegte : stijl.bijschrift
    let notes = tile.layout.noteLines.map { row($0, type.note, type.notePitch, grey, room) }
    let height = Double(names.count) * type.namePitch + Double(notes.count) * type.notePitch
    let space = HTMLLabel.cell(
      .text(""), fixed(sign, height) + [.init("ROWSPAN", "\(names.count + notes.count)")])
    var rows = (names + notes).map { [$0] }
    rows[0].insert(space, at: 0)
    // Letters stand higher in their line than the middle; this puts them back.
    rows.insert([.cell(.text(""), fixed(sign, 2))], at: 0)
    return .table(rows: rows)
  }

  private func row(
    _ text: String, _ size: Int, _ pitch: Double, _ color: String, _ width: Double
  ) -> HTMLLabel {
    let font = HTMLLabel.font(
      Lettertype.gewoon.familie, size: Double(size), color: color, .text(text))
    return .cell(font, fixed(width, pitch) + [.init("ALIGN", "LEFT")])
  }

  private func fixed(_ width: Double, _ height: Double) -> [HTMLLabel.Attribute] {
    [
      .init("FIXEDSIZE", "TRUE"), .init("WIDTH", "\(Int(width))"),
      .init("HEIGHT", "\(Int(height))"),
    ]
  }

  private func node(_ sign: Sign) -> DOTNode {
    if let houding = sign.houding { return node(sign, houding) }
    let stijl = Stijl(sign.soort)
    let isOpen = Stijl.isOpen(sign.soort) || sign.isLight
    return DOTNode(
      sign.name,
      box(Rect(sign.center.x - sign.size / 2, sign.center.y - sign.size / 2, sign.size, sign.size))
        .merging([
          .shape(stijl.vorm), .style("filled"), .color(stijl.rand),
          .fillColor(isOpen ? Stijl.Kleur.papier : stijl.rand), .label(""),
          .classes("teken soort-\(sign.soort.rawValue)"),
        ]))
  }

  /// The shape of an attitude, with the sign in it.
  private func node(_ sign: Sign, _ houding: Houdingstijl) -> DOTNode {
    DOTNode(
      sign.name,
      box(Rect(center: sign.center, size: Size(sign.size, sign.size)))
        .merging([
          .shape(houding.vorm), .style("filled"), .color(houding.rand),
          .fillColor(sign.isLight ? Stijl.Kleur.papier : houding.tekenvulling),
          .label(houding.teken),
          .fontName(Lettertype.halfvet.familie),
          .fontColor(sign.isLight ? houding.rand : Stijl.Kleur.papier),
          .fontSize(sign.size / houding.tekenmaat * 0.72), .tooltip(houding.naam),
          .classes("teken houding"),
        ]))
  }

  private func node(_ text: PlacedText) -> DOTNode {
    let alignment: DOTAlignment =
      switch text.alignment {
      case .left: .left
      case .center: .center
      case .right: .right
      }
    return DOTNode(
      text.name,
      box(text.rect).merging([
        .shape("none"), .label(text.text, alignment), .fontName(text.font.familie),
        .fontSize(text.size), .fontColor(text.color), .classes(text.kind), .tooltip(text.tooltip),
      ]))
  }

  private func edge(_ line: Line) -> DOTEdge {
    let course =
      !line.curve.isEmpty
      ? Course(points: line.curve, tip: nil)
      : line.isCurved
        ? Course(
          curveFrom: line.points[0], to: line.points[line.points.count - 1], hasArrow: line.hasArrow
        )
        : Course(through: line.points, hasArrow: line.hasArrow)
    return DOTEdge(
      from: line.from, to: line.to,
      [
        .course(course.points.map(flipped), tip: course.tip.map(flipped)), .color(line.color),
        .penWidth(line.width), .style(line.isDashed ? "dashed" : "solid"), .tooltip(line.tooltip),
        .classes("lijn" + (line.relatie.isEmpty ? "" : " rel-" + line.relatie)),
        DOTAttribute("arrowhead", .keyword(line.hasArrow ? "normal" : "none")),
      ])
  }

  private func box(_ rect: Rect) -> DOTAttributes {
    [.position(flipped(rect.center)), .width(points: rect.width), .height(points: rect.height)]
  }

  private func flipped(_ point: Point) -> DOTPoint { DOTPoint(point.x, size.height - point.y) }

  private func flipped(_ rect: Rect) -> DOTBox {
    DOTBox(flipped(Point(rect.minX, rect.maxY)), flipped(Point(rect.maxX, rect.minY)))
  }
}
