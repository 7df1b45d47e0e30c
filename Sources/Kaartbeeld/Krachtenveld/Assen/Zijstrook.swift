/// What stands beside or below a raster: lists of actors that have no place in it.
struct Zijstrook: Sendable {
  /// Where the lists stand.
  enum Plaats { case onder, rechts, regels }

  /// A list with its heading broken into lines, in rows of tiles.
  private struct Deel: Sendable {
    var kop: [String]
    var rijen: [[TileLayout]]
    var weg: Int
    /// The space, with the corner of the strip as origin.
    var vak: Rect
    /// Where the tiles begin within it.
    var begin: Point
  }

  let plaats: Plaats
  /// The space that it takes with the distance to the plane; nothing when there is no list.
  private(set) var size: Size
  private var delen: [Deel] = []
  private var regels: Zijregels?
  private let type: Typography

  private static let tussen = 8.0
  private static let rand = Rasterinhoud.rand

  /// Lays the lists out below one another; nil where they would take more than the room.
  init?(_ inhoud: Rasterinhoud, _ plaats: Plaats, in room: Size) {
    self.plaats = plaats
    type = inhoud.type
    size = Size(0, 0)
    let lists = inhoud.raster.terzijde.indices.filter { inhoud.aantal(terzijde: $0) > 0 }
    guard !lists.isEmpty else { return }
    switch plaats {
    case .rechts:
      let fitting = (1...4).lazy.map { Self.rechts(inhoud, lists, columns: $0) }
        .first { ($0.last?.vak.maxY ?? 0) <= room.height }
      guard let fitting else { return nil }
      delen = fitting
      size.width = (delen.map(\.vak.maxX).max() ?? 0) + 2 * Self.tussen
      size.height = delen.last?.vak.maxY ?? 0
    case .regels:
      regels = Zijregels(inhoud, lists, width: room.width)
      size = Size(room.width, (regels?.hoogte ?? 0) + Self.tussen)
    case .onder:
      guard let fitting = Self.onder(inhoud, lists, width: room.width) else { return nil }
      delen = fitting
      size = Size(room.width, (delen.last?.vak.maxY ?? 0) + Self.tussen)
    }
  }

  /// How many rows of tiles there are.
  var aantalRijen: Int { delen.reduce(0) { $0 + $1.rijen.count } }

  /// Headings above the tiles, in a strip of some columns.
  private static func rechts(_ inhoud: Rasterinhoud, _ lists: [Int], columns: Int) -> [Deel] {
    let type = inhoud.type
    let inner = Double(columns) * (inhoud.breedteTerzijde + type.gap) - type.gap
    var y = 0.0
    return lists.map { place in
      let head = WrappedText(
        inhoud.raster.terzijde[place].kop, font: .halfvet, size: Double(type.name), width: inner,
        maxLines: 5
      ).lines
      let rows = rows(inhoud.terzijde[place], columns)
      let top = Double(head.count) * type.namePitch + 10
      let left = inhoud.weg.terzijde(place)
      let high = top + height(rows, type) + (left > 0 ? type.notePitch : 0) + rand
      defer { y += high + tussen }
      return Deel(
        kop: head, rijen: rows, weg: left, vak: Rect(0, y, inner + 2 * rand, high),
        begin: Point(rand, top))
    }
  }

  /// Headings before the tiles, over a whole width.
  private static func onder(_ inhoud: Rasterinhoud, _ lists: [Int], width: Double) -> [Deel]? {
    let type = inhoud.type
    let most = max(width * 0.3, 60)
    let heads = lists.map {
      WrappedText(
        inhoud.raster.terzijde[$0].kop, font: .halfvet, size: Double(type.name), width: most,
        maxLines: 2)
    }
    let before = heads.map { $0.width(.halfvet, size: Double(type.name)) }.max() ?? 0
    let begin = rand + before + 12
    let note = TextMeasure.width(Teksten.nogMeer(999), .gewoon, size: Double(type.note)) + 8
    let columns = Int((width - begin - note + type.gap) / (inhoud.breedteTerzijde + type.gap))
    guard columns > 0 else { return nil }
    var y = 0.0
    return zip(lists, heads).map { place, head in
      let rows = rows(inhoud.terzijde[place], columns)
      let high =
        max(height(rows, type), Double(head.lines.count) * type.namePitch) + 2 * rand
      defer { y += high + type.gap }
      return Deel(
        kop: head.lines, rijen: rows, weg: inhoud.weg.terzijde(place),
        vak: Rect(0, y, width, high), begin: Point(begin, rand))
    }
  }

  private static func rows(_ tiles: [TileLayout], _ columns: Int) -> [[TileLayout]] {
    stride(from: 0, to: tiles.count, by: columns).map {
      Array(tiles[$0..<min($0 + columns, tiles.count)])
    }
  }

  private static func height(_ rows: [[TileLayout]], _ type: Typography) -> Double {
    let heights = rows.map { row in row.map(\.size.height).max() ?? 0 }
    return heights.reduce(0, +) + Double(max(rows.count - 1, 0)) * type.gap
  }

  /// Draws the lists with the corner of the strip at a place.
  func draw(on sheet: inout Sheet, at origin: Point) {
    regels?.draw(on: &sheet, at: origin)
    for (place, deel) in delen.enumerated() {
      draw(deel, named: "terzijde-\(place + 1)", deel.vak.moved(by: origin), on: &sheet)
    }
  }

  private func draw(_ deel: Deel, named name: String, _ rect: Rect, on sheet: inout Sheet) {
    sheet.panels.append(.init(name: name, rect: rect, fill: Stijl.Kleur.papier, isDashed: true))
    let isBeside = plaats == .rechts
    let head = Rect(
      rect.minX + Self.rand, rect.minY + Self.rand - 1,
      (isBeside ? rect.width : deel.begin.x) - 2 * Self.rand,
      isBeside ? Double(deel.kop.count) * type.namePitch : rect.height - 2 * Self.rand + 2)
    sheet.add(
      deel.kop, named: name + ".kop", in: head, size: Double(type.name), font: .halfvet,
      kind: "kaarttitel")
    let start = rect.origin + deel.begin
    var (y, right) = (start.y, start.x)
    for row in deel.rijen {
      var x = start.x
      for tile in row {
        sheet.add(tile, in: Rect(x, y, tile.size.width, tile.size.height))
        x += tile.size.width + type.gap
      }
      right = max(right, x)
      y += (row.map(\.size.height).max() ?? 0) + type.gap
    }
    guard deel.weg > 0 else { return }
    let place =
      isBeside
      ? Rect(start.x, y - type.gap, rect.maxX - start.x - 2, type.notePitch)
      : Rect(right, rect.minY, rect.maxX - right - 2, rect.height)
    sheet.add(
      [Teksten.nogMeer(deel.weg)], named: name + ".meer", in: place, size: Double(type.note),
      color: Stijl.Kleur.bijschrift, kind: "opmerking")
  }
}

extension Raster.Weggelaten {
  /// How many of a list beside the plane were left out.
  func terzijde(_ place: Int) -> Int { place < lijsten.count ? lijsten[place] : 0 }
}

extension Rasterinhoud {
  /// How many actors a list beside the plane has, with those that were left out.
  func aantal(terzijde place: Int) -> Int {
    terzijde[place].count + weg.terzijde(place)
  }
}
