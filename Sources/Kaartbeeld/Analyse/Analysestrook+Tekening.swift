extension Analysestrook {
  /// Draws the columns with their upper left corner at a place; returns where the circles stand.
  func draw(on sheet: inout Sheet, at origin: Point) -> [Int: Point] {
    var centers: [Int: Point] = [:]
    for (number, kolom) in kolommen.enumerated() {
      let x = origin.x + Double(number) * kolombreedte
      for (place, (stuk, y)) in kolom.enumerated() {
        switch stuk {
        case .kop(let lines):
          sheet.add(
            lines, named: "strook-\(number + 1)-\(place + 1)",
            in: Rect(x, origin.y + y, kolombreedte - 10, height(stuk) - 6),
            size: Self.kopmaat, font: .halfvet, kind: "kaarttitel")
        case .deel(let leden):
          draw(leden, on: &sheet, at: Point(x, origin.y + y), &centers)
        case .tekst(let lines):
          sheet.add(
            lines, named: "strook-\(number + 1)-\(place + 1)",
            in: Rect(x + 4, origin.y + y, kolombreedte - 14, height(stuk)), size: letter,
            marge: Analyseopmaak.marge, kind: "naam")
        }
      }
    }
    return centers
  }

  private func draw(
    _ leden: [Lid], on sheet: inout Sheet, at origin: Point, _ centers: inout [Int: Point]
  ) {
    var y = origin.y
    let x = origin.x + Self.bocht + breedste / 2
    for lid in leden {
      let high = height(lid)
      let center = Point(x, y + high / 2)
      centers[lid.nummer] = center
      sheet.add(
        lid.naam, named: "naam-\(lid.nummer + 1)",
        in: Rect(
          x + breedste / 2 + 9, y, kolombreedte - breedste - Self.bocht - 13, high),
        size: letter, marge: Analyseopmaak.marge, kind: "naam")
      y += high
    }
  }

  /// Where the line between two in one list goes around those between them, measured from their
  /// centres; nil where nobody stands between.
  func bocht(_ lijn: Analysenet.Lijn) -> Double? {
    guard let from = rijen[lijn.from], let to = rijen[lijn.to], abs(from - to) > 1 else {
      return nil
    }
    // Lines of different lengths do not lie on one another.
    return -breedste / 2 - 3 - Double(abs(from - to) % 4) * 3
  }
}
