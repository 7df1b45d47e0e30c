/// A pair with its size.
struct Paaropmaak: Gezetrij {
  let height: Double
  private let rij: Paarrij
  private let type: Typography
  private let links: TileLayout
  private let rechts: TileLayout
  private let midden: Tegelrij
  private let tekst: [String]
  private let onder: TileLayout?
  private let breedte: Double
  private let middenbreedte: Double
  private let middenhoogte: Double
  private let bovenhoogte: Double

  private static let rand = 6.0
  /// The least length of the lines, as a share of the width and at most.
  private static let lijn = (share: 0.02, most: 22.0)
  private static let tussen = 12.0

  init?(_ rij: Paarrij, width: Double, _ type: Typography) {
    let side = min(width * 0.31, 19 * Double(type.name)).rounded(.down)
    let line = min(width * Self.lijn.share, Self.lijn.most)
    let inner = width - 2 * side - 2 * line - 2 * Self.rand
    var small = Typography(name: type.note, detail: 1)
    small.isCompact = true
    guard [rij.links, rij.rechts].allSatisfy({ $0.wordWidth(type) <= side }),
      rij.gedeeld.allSatisfy({ $0.wordWidth(small) <= inner }),
      (rij.verbinder.tegel?.wordWidth(type) ?? 0) <= inner,
      TextMeasure.wordWidth(rij.tekst, .gewoon, size: Double(type.note)) <= inner
    else { return nil }
    self.rij = rij
    self.type = type
    links = TileLayout(rij.links, width: side, type)
    rechts = TileLayout(rij.rechts, width: side, type)
    guard links.isLeesbaar, rechts.isLeesbaar else { return nil }
    midden = Tegelrij(rij.gedeeld, width: inner, small)
    tekst = WrappedText.lines(of: rij.tekst, size: Double(type.note), width: inner)
    onder = rij.verbinder.tegel.map { Tegelrij.natural($0, width: inner, type) }
    breedte = side
    let textWidth = tekst.map { TextMeasure.width($0, .gewoon, size: Double(type.note)) + 4 }.max()
    middenbreedte = min(max(midden.width, textWidth ?? 0), inner) + 2 * Self.rand
    let lines = Double(tekst.count) * type.notePitch
    middenhoogte =
      midden.height + lines + 2 * Self.rand + (midden.height > 0 && lines > 0 ? 4 : 0)
    bovenhoogte = max(links.size.height, rechts.size.height, middenhoogte)
    let below = onder?.size.height ?? (rij.verbinder == .niemand ? type.notePitch : nil)
    height = bovenhoogte + (below.map { $0 + Self.tussen } ?? 0)
  }

  func draw(on sheet: inout Sheet, named name: String, in rect: Rect) {
    let top = rect.center.y - height / 2
    let y = top + bovenhoogte / 2
    let x = rect.minX
    let middle = Rect(
      center: Point(rect.center.x, y), size: Size(middenbreedte, middenhoogte))
    let ends = [
      Rect(x, y - links.size.height / 2, breedte, links.size.height),
      Rect(rect.maxX - breedte, y - rechts.size.height / 2, breedte, rechts.size.height),
    ]
    drawMiddle(named: name, middle, on: &sheet)
    sheet.add(links, named: name + ".t1", in: ends[0])
    sheet.add(rechts, named: name + ".t2", in: ends[1])
    var link = rij.schakel
    link.hasArrow = false
    let panel = (name: name + ".midden", rect: middle)
    sheet.add(
      link, [], named: "", from: (name + ".t1", ends[0]), to: panel, at: y, size: 9)
    sheet.add(
      link, [], named: "", from: panel, to: (name + ".t2", ends[1]), at: y, size: 9)
    drawBelow(named: name, middle, ends, top: top + bovenhoogte + Self.tussen, on: &sheet)
  }

  /// Draws what the two share in its frame.
  private func drawMiddle(named name: String, _ middle: Rect, on sheet: inout Sheet) {
    sheet.panels.append(
      .init(
        name: name + ".midden", rect: middle, fill: Stijl.Kleur.papier,
        border: rij.schakel.stijl.kleur, isDashed: rij.schakel.stijl.isDashed))
    midden.draw(
      on: &sheet, named: name + ".g", at: Point(middle.minX + Self.rand, middle.minY + Self.rand))
    let words = Double(tekst.count) * type.notePitch
    sheet.add(
      tekst, named: name + ".tekst",
      in: Rect(
        middle.minX + Self.rand, middle.maxY - Self.rand - words, middle.width - 2 * Self.rand,
        words), size: Double(type.note), color: Stijl.Kleur.bijschrift, kind: "noot")
  }

  private func drawBelow(
    named name: String, _ middle: Rect, _ ends: [Rect], top: Double, on sheet: inout Sheet
  ) {
    if rij.verbinder == .niemand {
      sheet.add(
        [Teksten.geenVerbinder], named: name + ".niemand",
        in: Rect(ends[0].minX, top, ends[1].maxX - ends[0].minX, type.notePitch),
        size: Double(type.note), color: Stijl.Kleur.leegte, alignment: .center, kind: "leeg")
    }
    guard let onder else { return }
    let place = Rect(
      middle.center.x - onder.size.width / 2, top, onder.size.width, onder.size.height)
    sheet.add(onder, named: name + ".v", in: place)
    for (number, end) in ends.enumerated() {
      let start = Point(number == 0 ? place.minX : place.maxX, place.center.y)
      var line = Sheet.Line(
        from: name + ".v", to: "\(name).t\(number + 1)",
        points: [start, Point(end.center.x, start.y), Point(end.center.x, end.maxY)])
      line.isDashed = true
      line.hasArrow = false
      line.color = Schakelstijl.verbindt.kleur
      line.width = Stijl.nadrukdikte
      sheet.lines.append(line)
    }
  }
}
