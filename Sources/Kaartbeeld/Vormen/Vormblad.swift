internal import DOTLanguage

/// A way to show an answer, before it has a size.
protocol Vorm: Sendable {
  /// How many parts there are of which the last may be left out.
  var aantal: Int { get }
  /// What the signs and lines mean that can occur.
  var legenda: Legenda { get }
  /// Lays the first parts out in a room.
  ///
  /// - Returns: nil where a word would be broken or something finds no place.
  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)?
  /// What is said about parts that were left out; "" for none.
  func weggelaten(_ count: Int) -> String
}

/// Something that is laid out and can be drawn.
protocol Gezet: Sendable {
  /// The least space that it takes.
  var size: Size { get }
  /// Draws it in a space at least that large.
  func draw(on sheet: inout Sheet, in rect: Rect)
}

/// Arranges a form on a page: title above, legend below, and between them the form in the largest
/// type that fits; only where the smallest does not fit, parts are left out and counted.
struct Vormblad {
  let kop: Beeldkop
  let vorm: any Vorm

  private static let gap = 10.0
  /// The smallest type, in which every name may be cut.
  private static let smallest = 9

  private var papier: Papier { kop.papier }

  /// The finished picture.
  ///
  /// - Complexity: some twenty times the cost of one layout.
  func plaat(omschrijving: String, tabel: Beeldtabel) -> Kaartplaat {
    let (sheet, leftOut) = composed()
    return Kaartplaat(
      titel: kop.titel, omschrijving: omschrijving, document: sheet.document(name: kop.vraag),
      tabel: tabel, weggelaten: leftOut)
  }

  private func composed() -> (Sheet, leftOut: Int) {
    guard let page = papier.size else { return screen() }
    let letters = papier.letters
    let room = body(on: page, leftOut: 0)
    for letter in letters {
      if let form = vorm.gezet(letter, in: room.size, most: .max) {
        return (draw(form, page, leftOut: 0), 0)
      }
    }
    let smaller = body(on: page, leftOut: 999)
    var (low, high) = (0, vorm.aantal)
    var best: (any Gezet)?
    while high - low > 1 {
      let middle = (low + high) / 2
      if let form = vorm.gezet(letters[letters.count - 1], in: smaller.size, most: middle) {
        (best, low) = (form, middle)
      } else {
        high = middle
      }
    }
    guard let best else { return screen() }
    return (draw(best, page, leftOut: vorm.aantal - low), vorm.aantal - low)
  }

  /// A page as large as the form needs, somewhat wider than high where that is possible.
  private func screen() -> (Sheet, leftOut: Int) {
    let letter = Papier.scherm.nameSizes[0] + 1
    let widths = sequence(first: 700.0) { $0 < 3_000 ? ($0 * 1.12).rounded() : nil }
    for width in widths {
      if let form = vorm.gezet(letter, in: Size(width, width * 0.6), most: .max) {
        return (draw(form, page(around: form, width)), 0)
      }
    }
    return scroll(from: letter)
  }

  /// Far more than a screen holds becomes a page to scroll through, in smaller type where no width
  /// is enough; what finds no place even then is only counted.
  private func scroll(from letter: Int) -> (Sheet, leftOut: Int) {
    for smaller in stride(from: letter, through: Self.smallest, by: -1) {
      for width in sequence(first: 1_400.0, next: { $0 < 4_000 ? $0 * 1.3 : nil }) {
        if let form = vorm.gezet(smaller, in: Size(width, .infinity), most: .max) {
          return (draw(form, page(around: form, width)), 0)
        }
      }
    }
    let page = page(around: Niets(), 700, leftOut: vorm.aantal)
    return (draw(Niets(), page, leftOut: vorm.aantal), vorm.aantal)
  }

  private func page(around form: any Gezet, _ width: Double, leftOut: Int = 0) -> Size {
    let above = titleHeight(width, leftOut: leftOut)
    let height = above + form.size.height + Self.gap + legendHeight(width)
    return Size(width + 2 * papier.margin, height + 2 * papier.margin)
  }

  private func titleHeight(_ width: Double, leftOut: Int) -> Double {
    kop.titleBlock(vorm.weggelaten(leftOut)).height(width: width, on: papier)
  }

  private func legendHeight(_ width: Double) -> Double {
    vorm.legenda.height(width: width, size: papier.typeSizes.legend)
  }

  private func body(on page: Size, leftOut: Int) -> Rect {
    let width = page.width - 2 * papier.margin
    let top = papier.margin + titleHeight(width, leftOut: leftOut)
    let bottom = page.height - papier.margin - legendHeight(width) - Self.gap
    return Rect(papier.margin, top, width, bottom - top)
  }

  /// Little stands somewhat below the title, and not against it with an empty page under it.
  private func lowered(_ body: Rect, for height: Double) -> Rect {
    guard papier.size != nil, height < 0.35 * body.height else { return body }
    let above = (body.height - height) * 0.2
    return Rect(body.minX, body.minY + above, body.width, body.height - above)
  }

  private func draw(_ form: any Gezet, _ page: Size, leftOut: Int = 0) -> Sheet {
    var sheet = Sheet(size: page)
    let body = body(on: page, leftOut: leftOut)
    kop.titleBlock(vorm.weggelaten(leftOut)).draw(
      on: &sheet, at: Point(papier.margin, papier.margin), width: body.width, papier: papier)
    form.draw(on: &sheet, in: lowered(body, for: form.size.height))
    var legenda = vorm.legenda
    legenda.soorten.formIntersection(
      sheet.tiles.map(\.layout.tile.soort) + sheet.signs.map(\.soort))
    let size = papier.typeSizes.legend
    let height = legenda.height(width: body.width, size: size)
    legenda.draw(
      on: &sheet, at: Point(body.minX, page.height - papier.margin - height), width: body.width,
      size: size)
    return sheet
  }
}

/// A form of which nothing found a place.
private struct Niets: Gezet {
  let size = Size(0, 0)

  func draw(on sheet: inout Sheet, in rect: Rect) {}
}

extension Papier {
  /// The type sizes in which a form may be drawn, the largest first.
  fileprivate var letters: [Int] {
    switch self {
    case .a4: [20, 18, 16, 14, 13, 12] + nameSizes
    case .a3: [28, 25, 22, 20, 18, 16, 14] + nameSizes
    case .scherm: nameSizes
    }
  }
}
