/// A table with a place for every cell.
struct Tabelopmaak: Gezet {
  /// How columns are named.
  enum Koppen { case voluit, nummers }

  let size: Size
  let tabel: Hittetabel
  let type: Typography
  /// The columns of each part.
  let delen: [Range<Int>]
  let naambreedte: Double
  let kolombreedte: Double
  let totaalbreedte: Double
  let namen: [TileLayout]
  let kolomkoppen: [Kolomkop]
  let kophoogte: Double
  let rijhoogten: [Double]
  let sleutel: Tegelrij?

  let totaalhoogte: Double

  /// A column is at most as wide as so many letters are high.
  static let mostLetters = 13.0
  static let tussen = 12.0
  /// The space after the names.
  static let naNaam = 6.0
  /// The letters of a cell.
  var letter: Double { Double(type.name) }

  init?(_ tabel: Hittetabel, letter: Int, in room: Size, heads: Koppen, parts: Int) {
    let type = Typography(name: letter, detail: 1)
    let size = Double(letter)
    let own = max((tabel.kolommen.count + parts - 1) / max(parts, 1), 1)
    let names = tabel.naambreedte(type, most: room.width * 0.3)
    let totals = tabel.totaalbreedte(size: size)
    let rest = room.width - names - totals - Self.naNaam
    let column = min(rest / Double(own), Self.mostLetters * size).rounded(.down)
    kolomkoppen = tabel.kolommen.enumerated().map { place, vak in
      Kolomkop(
        vak, nummer: heads == .nummers ? place + 1 : nil,
        isMoeilijk: tabel.moeilijk.contains(vak.id), width: column, type)
    }
    guard column >= 2.4 * size, kolomkoppen.allSatisfy(\.isWhole) else { return nil }
    namen = tabel.rijen.map { TileLayout(tabel.tegel($0), width: names, type) }
    self.tabel = tabel
    self.type = type
    (naambreedte, kolombreedte, totaalbreedte) = (names, column, totals)
    delen = stride(from: 0, to: tabel.kolommen.count, by: own).map {
      $0..<min($0 + own, tabel.kolommen.count)
    }
    kophoogte = (kolomkoppen.map(\.height).max() ?? 0).rounded(.up)
    rijhoogten = namen.map { max($0.size.height + 3, (size * 2).rounded(.up)) }
    sleutel =
      heads == .nummers
      ? Tegelrij(tabel.sleuteltegels, width: room.width, Typography(name: letter, detail: 0)) : nil
    totaalhoogte = totals > 0 ? (size * 1.9).rounded(.up) : 0
    let part = kophoogte + rijhoogten.reduce(0, +) + totaalhoogte + Self.tussen
    self.size = Size(
      names + Self.naNaam + Double(own) * column + totals,
      Double(delen.count) * part - Self.tussen
        + (sleutel.map { $0.height + Self.tussen } ?? 0))
    guard self.size.height <= room.height else { return nil }
  }

  func draw(on sheet: inout Sheet, in rect: Rect) {
    let rows = Double(max(delen.count * rijhoogten.count, 1))
    let mean = rijhoogten.reduce(0, +) / Double(max(rijhoogten.count, 1))
    let spare = max(0, min((rect.height - size.height) / rows, 7 * letter - mean))
    var y = rect.minY
    for (number, columns) in delen.enumerated() {
      let part = Tabeldeel(
        opmaak: self, nummer: number, kolommen: columns, origin: Point(rect.minX, y), extra: spare)
      part.draw(on: &sheet)
      y = part.bottom + Self.tussen
    }
    sleutel?.draw(on: &sheet, named: "sleutel", at: Point(rect.minX, y))
  }
}

/// The head of a column: a sign above a name in lines, or above a number.
struct Kolomkop: Sendable {
  let vak: Beeldvak
  let lines: [String]
  let note: [String]
  let isWhole: Bool
  let height: Double

  init(_ vak: Beeldvak, nummer: Int?, isMoeilijk: Bool, width: Double, _ type: Typography) {
    self.vak = vak
    let room = width - 8
    let size = Double(type.note)
    guard nummer == nil else {
      lines = [(isMoeilijk ? "! " : "") + "\(nummer ?? 0)"]
      note = []
      isWhole = TextMeasure.width(lines[0], .halfvet, size: size) <= room
      height = type.sign + 8 + type.notePitch
      return
    }
    let name = WrappedText(
      (isMoeilijk ? "! " : "") + vak.naam, font: .halfvet, size: size, width: room, maxLines: 4)
    lines = name.lines
    note = []
    // At its widest a head is as it is; no width would ever hold some names.
    let isWidest = width >= Tabelopmaak.mostLetters * Double(type.name) - 1
    isWhole =
      TextMeasure.wordWidth(vak.naam, .halfvet, size: size) <= room
      && (isWidest || !name.isShortened)
    height = type.sign + 8 + Double(lines.count) * type.notePitch + 6
  }
}
