import DOTLanguage
import GraphvizLayout
import TestSupport
import Testing

@testable import Kaartbeeld

/// Checks a finished picture by what Graphviz makes of it: nothing lies on anything else, no text
/// leaves its box, and no line runs through an entry.
struct SheetCheck {
  struct Box {
    let name: String
    let kind: String
    let rect: Rect
    let attributes: [String: String]
  }

  let boxes: [Box]
  let edges: [InspectedGraph.Edge]
  let svg: SVGReading
  let page: Size

  init(_ plaat: Kaartplaat) throws {
    let dot = plaat.document.text
    let method = try #require(LayoutMethod(rawValue: plaat.plaatsing.rawValue))
    let inspected = try LayoutEngine.inspect(dot, placedBy: method)
    let rendering = try LayoutEngine.render(RenderRequest(dot: dot, method: method, format: .svg))
    #expect(rendering.messages == [])
    svg = SVGReading(SVGFinishing(title: "t", description: "d").finished(rendering.bytes))
    let numbers = (inspected.attributes["bb"] ?? "").split(separator: ",").compactMap { Double($0) }
    try #require(numbers.count == 4)
    page = Size(numbers[2], numbers[3])
    boxes = inspected.nodes.compactMap { Self.box($0) }
    edges = inspected.edges
  }

  private static func box(_ node: InspectedGraph.Node) -> Box? {
    let place = (node.attributes["pos"] ?? "").split(separator: ",")
      .compactMap { Double($0.filter { $0 != "!" }) }
    guard place.count == 2, let kind = node.attributes["class"],
      let width = node.attributes["width"].flatMap({ Double($0) }),
      let height = node.attributes["height"].flatMap({ Double($0) })
    else { return nil }
    let size = Size(width * 72, height * 72)
    let rect = Rect(
      place[0] - size.width / 2, place[1] - size.height / 2, size.width, size.height)
    return Box(
      name: node.name, kind: String(kind.prefix { $0 != " " }), rect: rect,
      attributes: node.attributes)
  }

  var tiles: [Box] { boxes.filter { $0.kind == "vak" } }

  func all() {
    #expect(svg.fault == nil)
    nothingOverlaps()
    allIsOnThePage()
    textStaysInItsBox()
    linesAvoidTiles()
  }

  /// Tiles, texts and signs of the legend never lie on one another.
  func nothingOverlaps() {
    let solid = boxes.filter {
      !["kaart", "teken", "legenda"].contains($0.kind) && $0.rect.width > 1
    }.map { ($0, $0.kind == "vak" ? $0.rect.inset(0.02) : textRect($0)) }
    // Sorted by height on the page, so that only neighbours need comparing.
    let sorted = solid.sorted { $0.1.minY < $1.1.minY }
    for (index, (box, rect)) in sorted.enumerated() {
      for (other, rect2) in sorted[(index + 1)...] {
        if rect2.minY >= rect.maxY { break }
        #expect(!rect.intersects(rect2), "\(box.name) lies on \(other.name)")
      }
    }
  }

  /// The part of a text's space that its letters take.
  func textRect(_ box: Box) -> Rect {
    let size = Double(box.attributes["fontsize"] ?? "") ?? 0
    let font = Lettertype(rawValue: box.attributes["fontname"] ?? "") ?? .gewoon
    let shown = svg.elements.first { $0.id == box.name }?.texts.first ?? ""
    let width = min(TextMeasure.width(shown, font, size: size), box.rect.width)
    let isRight = (box.attributes["label"] ?? "").hasSuffix("\\r")
    let x = isRight ? box.rect.maxX - width : box.rect.minX
    return Rect(x, box.rect.center.y - size * 0.45, width, size * 0.9)
  }

  func allIsOnThePage() {
    let paper = Rect(-0.5, -0.5, page.width + 1, page.height + 1)
    for box in boxes {
      let inside =
        box.rect.minX >= paper.minX && box.rect.maxX <= paper.maxX && box.rect.minY >= paper.minY
        && box.rect.maxY <= paper.maxY
      #expect(inside, "\(box.name) leaves the page")
    }
  }

  /// Every line of text, as it is in the SVG, ends before its box does.
  func textStaysInItsBox() {
    let byName = Dictionary(uniqueKeysWithValues: boxes.map { ($0.name, $0) })
    var lines = svg.texts[...]
    for element in svg.elements.dropFirst() {
      for text in element.texts {
        let drawn = lines.removeFirst()
        #expect(drawn.content == text)
        guard let box = byName[element.id],
          let x = drawn.attributes["x"].flatMap({ Double($0) }),
          let size = drawn.attributes["font-size"].flatMap({ Double($0) })
        else { continue }
        let font: Lettertype =
          drawn.attributes["font-family"] == Lettertype.halfvet.familie ? .halfvet : .gewoon
        let width = TextMeasure.width(text, font, size: size)
        let start =
          switch drawn.attributes["text-anchor"] {
          case "end": x - width
          case "middle": x - width / 2
          default: x
          }
        #expect(start >= box.rect.minX - 0.6, "\(element.id): «\(text)» begins outside its box")
        #expect(
          start + width <= box.rect.maxX + 0.6, "\(element.id): «\(text)» ends outside its box")
      }
    }
  }

  /// No line touches an entry except at its two ends.
  func linesAvoidTiles() {
    let tiles = self.tiles
    for edge in edges {
      let points = Self.points(edge.attributes["pos"] ?? "")
      let length = points.count
      for tile in tiles where length > 1 {
        let inner = tile.rect.inset(1)
        let isEnd = [edge.tail, edge.head].contains(tile.name)
        let hit = points.contains { point in
          point.x > inner.minX && point.x < inner.maxX && point.y > inner.minY
            && point.y < inner.maxY
        }
        #expect(!hit || isEnd, "\(edge.tail) – \(edge.head) runs through \(tile.name)")
      }
    }
  }

  /// Points along a B-spline, some two points apart.
  static func points(_ pos: String) -> [Point] {
    let control = pos.split(separator: " ").filter { !$0.hasPrefix("e,") }.compactMap { text in
      let numbers = text.split(separator: ",").compactMap { Double($0) }
      return numbers.count == 2 ? Point(numbers[0], numbers[1]) : nil
    }
    guard control.count >= 4 else { return control }
    return stride(from: 0, to: control.count - 1, by: 3).flatMap { start -> [Point] in
      let (a, b, c, d) = (
        control[start], control[start + 1], control[start + 2], control[start + 3]
      )
      let steps = max(2, Int((abs(d.x - a.x) + abs(d.y - a.y)) / 2))
      return (0...steps).map { step in
        let t = Double(step) / Double(steps)
        let u = 1 - t
        let (w0, w1, w2, w3) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        return Point(
          w0 * a.x + w1 * b.x + w2 * c.x + w3 * d.x, w0 * a.y + w1 * b.y + w2 * c.y + w3 * d.y)
      }
    }
  }
}
