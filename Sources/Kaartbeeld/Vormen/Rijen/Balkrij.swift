/// An entry with a bar for how much, words, and other entries that belong to it.
struct Balkrij: Vormrij {
  /// A bar, or one above another for two moments.
  struct Balk: Hashable, Sendable {
    /// Each from 0 to 1.
    var delen: [Double]
    /// What stands at its end.
    var tekst: String
  }

  /// The rank, where there is one.
  var rang = ""
  /// The entry; where it is none, words.
  var tegel: Tile?
  var tekst = ""
  var balk: Balk?
  /// Words beside it, each on a line.
  var noten: [String] = []
  /// A last line that stands out.
  var waarschuwing = ""
  /// Entries that belong to it.
  var erbij: [Tile] = []
  /// The line from those to the entry, where one is drawn.
  var pijl: Schakelstijl?

  /// Which parts the rows below one another have, so that they stand in columns; nil for its own.
  var indeling: Indeling?

  /// The parts of a row beside its entry.
  struct Indeling: Hashable, Sendable {
    var heeftBalk: Bool
    var heeftNoten: Bool
    var heeftErbij: Bool

    /// The parts that one of some rows has.
    init(_ rows: [Balkrij]) {
      heeftBalk = rows.contains { $0.balk != nil }
      heeftNoten = rows.contains { !$0.noten.isEmpty || !$0.waarschuwing.isEmpty }
      heeftErbij = rows.contains { !$0.erbij.isEmpty }
    }
  }

  var tegels: [Tile] { (tegel.map { [$0] } ?? []) + erbij }
  var regels: [Legendaregel] {
    (balk.map { $0.delen.count > 1 ? [.tweeBalken] : [] } ?? [])
      + (pijl.map { [.schakel($0)] } ?? [])
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    Balkopmaak(self, width: width, type)
  }
}

/// A row with a bar with its size.
struct Balkopmaak: Gezetrij {
  let height: Double
  private let rij: Balkrij
  private let type: Typography
  private let kop: TileLayout?
  private let koptekst: [String]
  private let noten: [String]
  private let waarschuwing: [String]
  private let erbij: Tegelrij?
  private let maten: Maten

  /// The widths of the parts from left to right.
  private struct Maten {
    var rang = 0.0
    var kop = 0.0
    var balk = 0.0
    var noten = 0.0
    var erbij = 0.0

    init(_ rij: Balkrij, width: Double, letter: Double) {
      rang = rij.rang.isEmpty ? 0 : (2.1 * letter).rounded()
      let rest = width - rang
      let has = rij.indeling ?? .init([rij])
      let parts = [has.heeftBalk, has.heeftNoten, has.heeftErbij].count { $0 }
      let share = rij.tegel == nil ? 0.2 : parts == 1 ? 0.38 : 0.3
      kop = (parts == 0 ? min(rest, 22 * letter) : rest * share).rounded()
      let open = rest - kop
      if has.heeftErbij {
        erbij = (open * (parts == 1 ? 1 : 0.56)).rounded()
      }
      if has.heeftNoten { noten = ((open - erbij) * (has.heeftBalk ? 0.5 : 1)).rounded() }
      balk = !has.heeftBalk ? 0 : open - erbij - noten
    }
  }

  private static let tussen = 10.0
  private var pijlbreedte: Double { rij.pijl == nil ? 0 : Self.pijl }
  private static let pijl = 30.0

  init?(_ rij: Balkrij, width: Double, _ type: Typography) {
    let size = Double(type.note)
    let maten = Maten(rij, width: width, letter: Double(type.name))
    self.rij = rij
    self.type = type
    self.maten = maten
    let needed =
      rij.tegel.map { $0.wordWidth(type) }
      ?? TextMeasure.wordWidth(rij.tekst, .halfvet, size: Double(type.name))
    let room = maten.erbij - Self.tussen - (rij.pijl == nil ? 0 : Self.pijl)
    let chips = rij.erbij.map { $0.wordWidth(type) }.max() ?? 0
    let texts = (rij.noten + [rij.waarschuwing]).map {
      TextMeasure.wordWidth($0, .gewoon, size: size)
    }
    guard needed <= maten.kop, chips <= max(room, 0),
      (texts.max() ?? 0) <= max(maten.noten - Self.tussen, 0),
      rij.balk.map({ TextMeasure.width($0.tekst, .halfvet, size: size) + 40 <= maten.balk }) ?? true
    else { return nil }
    kop = rij.tegel.map { TileLayout($0, width: maten.kop, type) }
    guard kop?.isLeesbaar ?? true else { return nil }
    koptekst =
      rij.tegel != nil
      ? []
      : WrappedText(rij.tekst, font: .halfvet, size: Double(type.name), width: maten.kop).lines
    let words = maten.noten - Self.tussen - 4
    noten = rij.noten.flatMap { WrappedText($0, size: size, width: words, maxLines: 2).lines }
    waarschuwing =
      rij.waarschuwing.isEmpty
      ? [] : WrappedText(rij.waarschuwing, size: size, width: words, maxLines: 3).lines
    var small = type
    small.detail = 1
    erbij =
      rij.erbij.isEmpty
      ? nil : Tegelrij(rij.erbij, width: room, small)
    height =
      [
        kop?.size.height ?? Double(koptekst.count) * type.namePitch,
        Double(noten.count + waarschuwing.count) * type.notePitch, erbij?.height ?? 0,
        Double(type.name) * 1.7,
      ].max() ?? 0
  }

  func draw(on sheet: inout Sheet, named name: String, in rect: Rect) {
    let y = rect.center.y
    if !rij.rang.isEmpty {
      sheet.add(
        [rij.rang], named: name + ".rang", in: Rect(rect.minX, y - 1, maten.rang - 6, 2),
        size: Double(type.name), font: .halfvet, color: Stijl.Kleur.bijschrift, alignment: .right,
        kind: "rang")
    }
    var x = rect.minX + maten.rang
    if let kop {
      sheet.add(
        kop, named: name + ".t1",
        in: Rect(x, y - kop.size.height / 2, maten.kop, kop.size.height))
    }
    sheet.add(
      koptekst, named: name + ".kop", in: Rect(x, y - 1, maten.kop, 2), size: Double(type.name),
      font: .halfvet)
    x += maten.kop + Self.tussen
    if let balk = rij.balk {
      draw(balk, named: name, Rect(x, y, maten.balk - Self.tussen, 0), on: &sheet)
    }
    x += maten.balk
    drawWords(named: name, Rect(x, y, maten.noten - Self.tussen, 0), on: &sheet)
    x += maten.noten
    guard let erbij else { return }
    let origin = Point(x + pijlbreedte, y - erbij.height / 2)
    erbij.draw(on: &sheet, named: name + ".e", at: origin)
    drawArrows(erbij, origin, to: (name, Point(rect.minX + maten.rang + maten.kop, y)), on: &sheet)
  }

  /// Lines from the first entry of every line to the one they belong to.
  private func drawArrows(
    _ erbij: Tegelrij, _ origin: Point, to end: (name: String, place: Point), on sheet: inout Sheet
  ) {
    guard let stijl = rij.pijl else { return }
    for (number, rect) in erbij.rects.enumerated() where rect.minX == 0 {
      let start = Point(origin.x, origin.y + rect.center.y)
      let middle = origin.x - 12
      var line = Sheet.Line(
        from: "\(end.name).e-\(number + 1)", to: end.name + ".t1",
        points: abs(start.y - end.place.y) < 1
          ? [start, end.place]
          : [start, Point(middle, start.y), Point(middle, end.place.y), end.place])
      line.color = stijl.kleur
      line.width = stijl.dikte
      line.isDashed = stijl.isDashed
      sheet.lines.append(line)
    }
  }

  private func drawWords(named name: String, _ place: Rect, on sheet: inout Sheet) {
    let height = Double(noten.count + waarschuwing.count) * type.notePitch
    let split = place.minY - height / 2 + Double(noten.count) * type.notePitch
    sheet.add(
      noten, named: name + ".noot",
      in: Rect(
        place.minX, place.minY - height / 2, place.width, Double(noten.count) * type.notePitch),
      size: Double(type.note), color: Stijl.Kleur.bijschrift, kind: "noot")
    sheet.add(
      waarschuwing, named: name + ".let-op",
      in: Rect(place.minX, split, place.width, Double(waarschuwing.count) * type.notePitch),
      size: Double(type.note), color: Stijl.Kleur.leegte, kind: "noot")
  }

  /// Draws one bar, or two below one another of which the first is how it was.
  private func draw(
    _ balk: Balkrij.Balk, named name: String, _ place: Rect, on sheet: inout Sheet
  ) {
    let size = Double(type.note)
    let wide = TextMeasure.width(balk.tekst, .halfvet, size: size) + 4
    let most = place.width - wide - 8
    let thick = Double(type.name) * (balk.delen.count > 1 ? 0.7 : 1.2)
    let top = place.minY - thick * Double(balk.delen.count) / 2
    for (index, share) in balk.delen.enumerated() {
      let isBefore = balk.delen.count > 1 && index == 0
      sheet.panels.append(
        .init(
          name: "\(name).balk-\(index + 1)",
          rect: Rect(
            place.minX, top + Double(index) * thick, max(2, most * min(max(share, 0), 1)),
            thick - 1),
          fill: isBefore ? Stijl.Kleur.kaartrand : Stijl.Kleur.nadruk,
          border: isBefore ? Stijl.Kleur.kaartrand : Stijl.Kleur.nadruk, tooltip: balk.tekst,
          kind: "kaart balk"))
    }
    let longest = most * min(max(balk.delen.max() ?? 0, 0), 1)
    sheet.add(
      [balk.tekst], named: name + ".balktekst",
      in: Rect(place.minX + longest + 8, place.minY - 1, wide, 2), size: size, font: .halfvet,
      kind: "getal")
  }
}
