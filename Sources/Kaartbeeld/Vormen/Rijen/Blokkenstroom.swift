/// Blocks with the size of every row, for a number of columns.
struct Blokkenstroom {
  let blokken: [Blok]
  let rijen: [[any Gezetrij]]
  let type: Typography
  let kolommen: Int
  /// The width of a column.
  let breedte: Double

  static let tussen = 14.0
  static let rand = 10.0

  /// Lays all rows out; nil where a word would be broken.
  init?(_ blokken: [Blok], _ type: Typography, columns: Int, width: Double) {
    let own = ((width - Double(columns - 1) * Self.tussen) / Double(columns)).rounded(.down)
    self.blokken = blokken
    self.type = type
    kolommen = columns
    breedte = own
    var rows: [[any Gezetrij]] = []
    for blok in blokken {
      let inner = own - (blok.kop.isEmpty ? 0 : 2 * Self.rand)
      let found = blok.rijen.compactMap { $0.gezet(width: inner, type) }
      guard found.count == blok.rijen.count else { return nil }
      rows.append(found)
    }
    rijen = rows
  }

  /// Some rows of a block in one column.
  struct Deel: Sendable {
    let blok: Int
    let rijen: Range<Int>
    let kolom: Int
    let hoogte: Double
  }

  var rijafstand: Double { (0.55 * Double(type.name)).rounded() }

  /// The height of a heading with the space around it.
  func kophoogte(_ blok: Int) -> Double {
    blokken[blok].kop.isEmpty ? 0 : Typography.pitch(type.cardTitle) + 8
  }

  /// The height of rows of a block with the heading and the border.
  func hoogte(_ blok: Int, _ rows: Range<Int>) -> Double {
    let stack = rijen[blok][rows].reduce(0) { $0 + $1.height + rijafstand } - rijafstand
    let border = blokken[blok].kop.isEmpty ? 0 : Self.rand
    return kophoogte(blok) + stack + border
  }

  /// The parts in columns no higher than a limit; nil where they need more columns.
  ///
  /// - Complexity: O(n²) in the number of rows of a block.
  func delen(limit: Double) -> [Deel]? {
    var parts: [Deel] = []
    var (column, y) = (0, 0.0)
    for blok in blokken.indices {
      var next = 0
      while next < rijen[blok].count {
        var end = next
        while end < rijen[blok].count, y + hoogte(blok, next..<end + 1) <= limit { end += 1 }
        if end == next {
          guard y > 0, column + 1 < kolommen else { return nil }
          (column, y) = (column + 1, 0)
          continue
        }
        let height = hoogte(blok, next..<end)
        parts.append(Deel(blok: blok, rijen: next..<end, kolom: column, hoogte: height))
        y += height + Self.tussen
        next = end
      }
    }
    return parts
  }

  /// The lowest columns that hold everything, if they are no higher than a room.
  func lowest(in height: Double) -> Blokkenopmaak? {
    let all = blokken.indices.reduce(0.0) { $0 + hoogte($1, rijen[$1].indices) + Self.tussen }
    guard var best = delen(limit: min(height, all)) else { return nil }
    var (low, high) = (0.0, min(height, all))
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = delen(limit: middle) { (best, high) = (found, middle) } else { low = middle }
    }
    return Blokkenopmaak(stroom: self, delen: best)
  }
}

/// Blocks with a place for every row.
struct Blokkenopmaak: Gezet {
  let stroom: Blokkenstroom
  let delen: [Blokkenstroom.Deel]
  /// What the names of everything in the document begin with.
  var naam = "blok"

  var size: Size {
    let heights = (0..<stroom.kolommen).map { column in
      let own = delen.filter { $0.kolom == column }
      return own.reduce(-Blokkenstroom.tussen) { $0 + $1.hoogte + Blokkenstroom.tussen }
    }
    let width =
      Double(stroom.kolommen) * (stroom.breedte + Blokkenstroom.tussen) - Blokkenstroom.tussen
    return Size(width, max(heights.max() ?? 0, 0))
  }

  func draw(on sheet: inout Sheet, in rect: Rect) {
    for column in 0..<stroom.kolommen {
      let own = delen.filter { $0.kolom == column }
      let gaps = own.reduce(0) { $0 + $1.rijen.count - 1 }
      let used = own.reduce(-Blokkenstroom.tussen) { $0 + $1.hoogte + Blokkenstroom.tussen }
      let most = 3 * Double(stroom.type.name)
      let spare = max(0, min((rect.height - used) / Double(max(gaps, 1)), most))
      let x = rect.minX + Double(column) * (stroom.breedte + Blokkenstroom.tussen)
      var y = rect.minY
      for part in own {
        let height = part.hoogte + spare * Double(part.rijen.count - 1)
        draw(part, Rect(x, y, stroom.breedte, height), spare: spare, on: &sheet)
        y += height + Blokkenstroom.tussen
      }
    }
  }

  private func draw(
    _ part: Blokkenstroom.Deel, _ rect: Rect, spare: Double, on sheet: inout Sheet
  ) {
    let blok = stroom.blokken[part.blok]
    if !blok.kop.isEmpty { drawHead(blok, part, rect, on: &sheet) }
    let inner = rect.minX + (blok.kop.isEmpty ? 0 : Blokkenstroom.rand)
    var y = rect.minY + stroom.kophoogte(part.blok)
    for row in part.rijen {
      let layout = stroom.rijen[part.blok][row]
      layout.draw(
        on: &sheet, named: "\(naam)-\(part.blok + 1)-\(row + 1)",
        in: Rect(inner, y, rect.maxX - inner - (inner - rect.minX), layout.height))
      y += layout.height + stroom.rijafstand + spare
    }
  }

  private func drawHead(
    _ blok: Blok, _ part: Blokkenstroom.Deel, _ rect: Rect, on sheet: inout Sheet
  ) {
    let name = "\(naam)-\(part.blok + 1)-vanaf-\(part.rijen.lowerBound + 1)"
    sheet.panels.append(
      .init(
        name: name, rect: rect, border: blok.isLeemte ? Stijl.Kleur.leegte : Stijl.Kleur.kaartrand,
        isDashed: blok.isLeemte, tooltip: blok.kop))
    let remark = part.rijen.lowerBound > 0 ? Teksten.vervolg : blok.opmerking
    let size = Double(stroom.type.cardTitle)
    let wide =
      remark.isEmpty
      ? 0 : TextMeasure.width(remark, .gewoon, size: Double(stroom.type.note)) + 10
    let room = rect.width - 2 * Blokkenstroom.rand
    let title = WrappedText(
      blok.kop, font: .halfvet, size: size, width: max(room - wide, 40), maxLines: 1)
    let line = Rect(
      rect.minX + Blokkenstroom.rand, rect.minY + 4, room - wide, Typography.pitch(Int(size)))
    sheet.add(
      title.lines, named: name + ".kop", in: line, size: size, font: .halfvet,
      color: blok.isLeemte ? Stijl.Kleur.leegte : Stijl.Kleur.tekst,
      tooltip: title.isShortened ? blok.kop : "", kind: "kaarttitel")
    guard wide > 0, title.lines[0].count > 1 else { return }
    sheet.add(
      [remark], named: name + ".opmerking",
      in: Rect(line.maxX, line.minY + 1, wide, line.height), size: Double(stroom.type.note),
      color: Stijl.Kleur.bijschrift, alignment: .right, kind: "opmerking")
  }
}
