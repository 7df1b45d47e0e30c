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
