/// Two entries with what they share between them, and below it who can bring them together.
struct Paarrij: Vormrij {
  /// Who stands below the two.
  enum Verbinder: Hashable, Sendable {
    /// The question does not ask for one.
    case geen
    case iemand(Tile)
    /// Nobody is known.
    case niemand
  }

  var links: Tile
  var rechts: Tile
  var gedeeld: [Tile]
  /// What else is said of the two.
  var tekst: String
  var schakel: Schakel
  var verbinder = Verbinder.geen

  var tegels: [Tile] {
    var all = [links, rechts] + gedeeld
    if case .iemand(let tile) = verbinder { all.append(tile) }
    return all
  }
  var regels: [Legendaregel] {
    var all: [Legendaregel] = [.schakel(schakel.stijl), .deeltMeer]
    if case .iemand = verbinder { all.append(.schakel(.verbindt)) }
    return all
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    Paaropmaak(self, width: width, type)
  }
}

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
  private static let lijn = 22.0
  private static let tussen = 12.0

  init?(_ rij: Paarrij, width: Double, _ type: Typography) {
    self.rij = rij
    self.type = type
    let side = min(width * 0.29, 19 * Double(type.name)).rounded(.down)
    let inner = width - 2 * side - 2 * Self.lijn - 2 * Self.rand
    var small = Typography(name: type.note, detail: 1)
    small.isCompact = true
    let below: Tile? = if case .iemand(let tile) = rij.verbinder { tile } else { nil }
    guard rij.links.wordWidth(type) <= side, rij.rechts.wordWidth(type) <= side,
      rij.gedeeld.allSatisfy({ $0.wordWidth(small) <= inner }),
      (below?.wordWidth(type) ?? 0) <= inner,
      TextMeasure.wordWidth(rij.tekst, .gewoon, size: Double(type.note)) <= inner
    else { return nil }
    links = TileLayout(rij.links, width: side, type)
    rechts = TileLayout(rij.rechts, width: side, type)
    guard links.isLeesbaar, rechts.isLeesbaar else { return nil }
    midden = Tegelrij(rij.gedeeld, width: inner, small)
    let words =
      rij.tekst.isEmpty
      ? [] : WrappedText(rij.tekst, size: Double(type.note), width: inner, maxLines: 3).lines
    tekst = words
    onder = below.map { tile in
      let natural = TileLayout(fitting: tile, most: inner * 0.8, type)
      return natural.size.width <= inner ? natural : TileLayout(tile, width: inner, type)
    }
    let textWidth =
      words.map { TextMeasure.width($0, .gewoon, size: Double(type.note)) + 4 }.max() ?? 0
    breedte = side
    middenbreedte = min(max(midden.width, textWidth) + 2 * Self.rand, inner + 2 * Self.rand)
    let lines = Double(words.count) * type.notePitch
    middenhoogte =
      midden.height + lines + 2 * Self.rand + (midden.height > 0 && lines > 0 ? 4 : 0)
    bovenhoogte = max(links.size.height, rechts.size.height, middenhoogte)
    let lower =
      switch rij.verbinder {
      case .geen: 0.0
      case .iemand: (onder?.size.height ?? 0) + Self.tussen
      case .niemand: type.notePitch + Self.tussen
      }
    height = bovenhoogte + lower
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
    sheet.panels.append(
      .init(
        name: name + ".midden", rect: middle, fill: Stijl.Kleur.papier,
        border: rij.schakel.stijl.kleur, isDashed: rij.schakel.stijl.isDashed))
    sheet.add(links, named: name + ".t1", in: ends[0])
    sheet.add(rechts, named: name + ".t2", in: ends[1])
    midden.draw(
      on: &sheet, named: name + ".g", at: Point(middle.minX + Self.rand, middle.minY + Self.rand))
    let words = Double(tekst.count) * type.notePitch
    sheet.add(
      tekst, named: name + ".tekst",
      in: Rect(
        middle.minX + Self.rand, middle.maxY - Self.rand - words, middle.width - 2 * Self.rand,
        words), size: Double(type.note), color: Stijl.Kleur.bijschrift, kind: "noot")
    var link = rij.schakel
    link.hasArrow = false
    let panel = (name: name + ".midden", rect: middle)
    sheet.add(
      link, [], named: "", from: (name + ".t1", ends[0]), to: panel, at: y, size: 9)
    sheet.add(
      link, [], named: "", from: panel, to: (name + ".t2", ends[1]), at: y, size: 9)
    drawBelow(named: name, middle, ends, top: top + bovenhoogte + Self.tussen, on: &sheet)
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
