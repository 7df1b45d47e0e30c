/// The page of a picture of a network: title above, legend below, and between them the body.
struct Netblad: Sendable {
  var papier: Papier
  var titleBlock: TitleBlock
  var legenda: Legenda

  /// A page to try, with a type size for names.
  struct Proef: Sendable {
    var size: Size
    var letter: Int
  }

  /// Pages from the one liked best on: large type first; for a screen small pages first.
  var proeven: [Proef] {
    guard let size = papier.size else {
      return sequence(first: 720.0) { $0 < 9_000 ? ($0 * 1.12).rounded() : nil }.map { width in
        Proef(size: Size(width, (width * 0.62).rounded()), letter: papier.nameSizes[0])
      }
    }
    let preferred = papier.nameSizes[0]
    let larger = [preferred + 4, preferred + 2, preferred + 1]
    return (larger + papier.nameSizes).map { Proef(size: size, letter: $0) }
  }

  /// The space between title and legend.
  func body(of size: Size) -> Rect {
    let width = size.width - 2 * papier.margin
    let top = papier.margin + titleBlock.height(width: width, on: papier)
    return Rect(papier.margin, top, width, legendTop(size) - 16 - top)
  }

  private func legendTop(_ size: Size) -> Double {
    let width = size.width - 2 * papier.margin
    return size.height - papier.margin
      - legenda.height(width: width, size: papier.typeSizes.legend)
  }

  /// A sheet with title and legend.
  func sheet(_ size: Size) -> Sheet {
    var sheet = Sheet(size: size)
    let width = size.width - 2 * papier.margin
    titleBlock.draw(
      on: &sheet, at: Point(papier.margin, papier.margin), width: width, papier: papier)
    legenda.draw(
      on: &sheet, at: Point(papier.margin, legendTop(size)), width: width,
      size: papier.typeSizes.legend)
    return sheet
  }
}
