extension Papier {
  /// A sheet with only a sentence, for where there is nothing to draw.
  func zinplaat(
    _ naam: String, _ title: TitleBlock, _ zin: String, _ tabel: Beeldtabel
  ) -> Kaartplaat {
    let page = size ?? Size(860 + 2 * margin, 420)
    var sheet = Sheet(size: page)
    let width = page.width - 2 * margin
    title.draw(on: &sheet, at: Point(margin, margin), width: width, papier: self)
    let top = margin + title.height(width: width, on: self) + 22
    let wide = min(width, 860)
    sheet.addMelding(
      zin, in: Rect((page.width - wide) / 2, top, wide, page.height - margin - top))
    return Kaartplaat(
      titel: title.title, omschrijving: zin, document: sheet.document(name: naam), tabel: tabel)
  }
}
