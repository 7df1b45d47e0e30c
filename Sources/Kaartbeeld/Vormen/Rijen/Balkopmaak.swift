/// The widths of the parts of a row from left to right.
struct Balkmaten {
  let rang: Double
  let kop: Double
  let balk: Double
  let noten: Double
  let erbij: Double

  init(_ rij: Balkrij, width: Double, letter: Double) {
    let has = rij.indeling ?? .init([rij])
    let parts = [has.heeftBalk, has.heeftNoten, has.heeftErbij].count { $0 }
    rang = rij.rang.isEmpty ? 0 : (2.1 * letter).rounded()
    let rest = width - rang
    let share = rij.tegel == nil ? 0.2 : parts == 1 ? 0.38 : 0.3
    kop = (parts == 0 ? min(rest, 22 * letter) : rest * share).rounded()
    let open = rest - kop
    erbij = has.heeftErbij ? (open * (parts == 1 ? 1 : 0.56)).rounded() : 0
    noten = has.heeftNoten ? ((open - erbij) * (has.heeftBalk ? 0.5 : 1)).rounded() : 0
    balk = has.heeftBalk ? open - erbij - noten : 0
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
  private let maten: Balkmaten

  private static let tussen = 10.0
  private static let pijl = 30.0
  private var pijlbreedte: Double { rij.pijl == nil ? 0 : Self.pijl }

  init?(_ rij: Balkrij, width: Double, _ type: Typography) {
    let size = Double(type.note)
    let letter = Double(type.name)
    let maten = Balkmaten(rij, width: width, letter: letter)
    let room = maten.erbij - Self.tussen - (rij.pijl == nil ? 0 : Self.pijl)
    let words = maten.noten - Self.tussen - 4
    guard Self.fits(rij, maten, room: room, words: words, type) else { return nil }
    self.rij = rij
    self.type = type
    self.maten = maten
    kop = rij.tegel.map { TileLayout($0, width: maten.kop, type) }
    guard kop?.isLeesbaar ?? true else { return nil }
    koptekst = WrappedText.lines(of: rij.tekst, font: .halfvet, size: letter, width: maten.kop)
    noten = rij.noten.flatMap { WrappedText.lines(of: $0, size: size, width: words, atMost: 2) }
    waarschuwing = WrappedText.lines(of: rij.waarschuwing, size: size, width: words)
    var small = type
    small.detail = 1
    erbij = rij.erbij.isEmpty ? nil : Tegelrij(rij.erbij, width: room, small)
    let texts = Double(noten.count + waarschuwing.count) * type.notePitch
    let head = kop?.size.height ?? Double(koptekst.count) * type.namePitch
    height = max(head, texts, erbij?.height ?? 0, letter * 1.7)
  }

  /// Whether no word need be broken.
  private static func fits(
    _ rij: Balkrij, _ maten: Balkmaten, room: Double, words: Double, _ type: Typography
  ) -> Bool {
    let size = Double(type.note)
    let head =
      rij.tegel?.wordWidth(type)
      ?? TextMeasure.wordWidth(rij.tekst, .halfvet, size: Double(type.name))
    let texts = (rij.noten + [rij.waarschuwing]).map {
      TextMeasure.wordWidth($0, .gewoon, size: size)
    }
    let bar = rij.balk.map { TextMeasure.width($0.tekst, .halfvet, size: size) + 40 } ?? 0
    return head <= maten.kop && bar <= maten.balk
      && rij.erbij.allSatisfy { $0.wordWidth(type) <= room }
      && texts.allSatisfy { $0 <= max(words, 0) }
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
