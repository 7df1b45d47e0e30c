/// Some columns of a table at their place.
struct Tabeldeel {
  let opmaak: Tabelopmaak
  let nummer: Int
  let kolommen: Range<Int>
  let origin: Point
  /// What every row is higher than it need be.
  let extra: Double

  private var tabel: Hittetabel { opmaak.tabel }
  private var letter: Double { opmaak.letter }
  private var name: String { "tabel-\(nummer + 1)" }
  private var top: Double { origin.y + opmaak.kophoogte }
  private var height: Double {
    opmaak.rijhoogten.reduce(0) { $0 + $1 + extra }
  }

  /// Where the part ends.
  var bottom: Double { top + height + opmaak.totaalhoogte }

  /// What rows come to is told once.
  private var isLast: Bool { kolommen.upperBound == tabel.kolommen.count }

  private func left(of column: Int) -> Double {
    origin.x + opmaak.naambreedte + Tabelopmaak.naNaam
      + Double(column - kolommen.lowerBound) * opmaak.kolombreedte
  }

  private var right: Double { left(of: kolommen.upperBound) }

  func draw(on sheet: inout Sheet) {
    for column in kolommen { drawHead(column, on: &sheet) }
    var y = top
    for row in tabel.rijen.indices {
      let height = opmaak.rijhoogten[row] + extra
      drawRow(row, Rect(origin.x, y, right - origin.x, height), on: &sheet)
      y += height
    }
    drawTotals(on: &sheet)
  }

  private func drawHead(_ column: Int, on sheet: inout Sheet) {
    let head = opmaak.kolomkoppen[column]
    let stijl = Stijl(head.vak.soort)
    let type = opmaak.type
    let rect = Rect(left(of: column), origin.y, opmaak.kolombreedte, opmaak.kophoogte).inset(1.5)
    let name = "\(self.name)-kop-\(column + 1)"
    let isHard = tabel.moeilijk.contains(head.vak.id)
    sheet.panels.append(
      .init(
        name: name, rect: rect, fill: head.vak.isWoord ? Stijl.Kleur.kaart : stijl.vulling,
        border: head.vak.isWoord ? Stijl.Kleur.kaartrand : stijl.rand,
        isDashed: head.vak.isAfgeleid, tooltip: head.vak.naam,
        kind: "kaart soort-\(head.vak.soort.rawValue)"))
    if !head.vak.isWoord {
      let sign = Point(rect.center.x, rect.minY + 4 + type.sign / 2)
      sheet.signs.append(
        .init(name: name + ".teken", soort: head.vak.soort, center: sign, size: type.sign))
    }
    let below = rect.minY + (head.vak.isWoord ? 2 : 5 + type.sign)
    sheet.add(
      head.lines, named: name + ".tekst", in: Rect(rect.minX, below, rect.width, rect.maxY - below),
      size: Double(type.note), font: .halfvet,
      color: isHard ? Stijl.Kleur.leegte : Stijl.Kleur.tekst, alignment: .center,
      tooltip: head.vak.naam, kind: "kaarttitel")
  }

  private func drawRow(_ row: Int, _ rect: Rect, on sheet: inout Sheet) {
    let name = "\(self.name)-rij-\(row + 1)"
    drawBand(row, rect, on: &sheet)
    drawName(
      row, named: name, Rect(rect.minX, rect.minY + 1.5, opmaak.naambreedte, rect.height - 3),
      on: &sheet)
    for column in kolommen {
      guard let cell = tabel.cellen[row][column] else { continue }
      sheet.add(
        cell, named: "\(name)-cel-\(column + 1)",
        in: Rect(left(of: column), rect.minY, opmaak.kolombreedte, rect.height), size: letter,
        tooltip:
          "\(tabel.rijen[row].naam) – \(tabel.kolommen[column].naam): \(Teksten.cel(cell))")
    }
    guard isLast, let kind = tabel.totaalsoort else { return }
    drawTotal(
      tabel.totaal(kind, cells: tabel.cellen[row], isShort: false), named: name + "-totaal",
      Rect(right, rect.minY, opmaak.totaalbreedte, rect.height), on: &sheet)
  }

  private func drawName(
    _ row: Int, named name: String, _ rect: Rect, on sheet: inout Sheet
  ) {
    guard tabel.rijen[row].isWoord else {
      return sheet.add(opmaak.namen[row], named: name, in: rect)
    }
    sheet.add(
      opmaak.namen[row].nameLines, named: name, in: rect, size: letter, font: .gewoon)
  }

  /// Dots far apart need something to lead the eye along.
  private func drawBand(_ row: Int, _ rect: Rect, on sheet: inout Sheet) {
    guard tabel.totaalsoort == .stippen, row % 2 == 0 else { return }
    sheet.panels.append(
      .init(
        name: "\(name)-rij-\(row + 1).baan", rect: rect, fill: Stijl.Kleur.baan,
        border: Stijl.Kleur.baan, kind: "kaart baanvak"))
  }

  private func drawTotals(on sheet: inout Sheet) {
    guard let kind = tabel.totaalsoort else { return }
    let row = Rect(origin.x, top + height, opmaak.naambreedte, opmaak.totaalhoogte)
    sheet.add(
      [kind.kop], named: "\(name)-totaalkop", in: row, size: letter, font: .halfvet,
      color: kind.kleur, alignment: .right, kind: "kaarttitel")
    if isLast {
      sheet.add(
        [kind.kop], named: "\(name)-totaalkop-2",
        in: Rect(right, origin.y, opmaak.totaalbreedte, opmaak.kophoogte), size: letter,
        font: .halfvet, color: kind.kleur, alignment: .center, kind: "kaarttitel")
    }
    for column in kolommen {
      drawTotal(
        tabel.totaal(kind, cells: tabel.cellen.map { $0[column] }, isShort: true),
        named: "\(name)-totaal-\(column + 1)",
        Rect(left(of: column), row.minY, opmaak.kolombreedte, row.height), on: &sheet)
    }
  }

  private func drawTotal(
    _ text: String, named name: String, _ rect: Rect, on sheet: inout Sheet
  ) {
    let isNone = text.hasPrefix("0")
    sheet.add(
      [text], named: name, in: rect, size: Double(opmaak.type.note),
      font: isNone ? .gewoon : .halfvet,
      color: isNone ? Stijl.Kleur.bijschrift : tabel.totaalsoort?.kleur ?? Stijl.Kleur.tekst,
      alignment: .center, kind: "totaal")
  }
}
