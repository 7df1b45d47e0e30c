import DocumentText

/// One page of a long list, with the way to the others.
struct Bladerbalk {
  /// How many items stand on a page.
  static let perBladzijde = 25
  /// The name of the page in the address.
  static let veld = "bladzijde"

  /// The page that is asked for, from 1.
  let bladzijde: Int
  /// How many items there are.
  let aantal: Int

  init(_ asked: String?, aantal: Int) {
    self.aantal = aantal
    let last = max(1, (aantal + Self.perBladzijde - 1) / Self.perBladzijde)
    bladzijde = min(max(asked.flatMap { Int($0) } ?? 1, 1), last)
  }

  /// The places of the items on the page.
  var bereik: Range<Int> {
    let start = (bladzijde - 1) * Self.perBladzijde
    return start..<min(start + Self.perBladzijde, aantal)
  }

  /// Links to the other pages; nothing when all fits on one page.
  func markup(_ adres: Adres) -> HTMLFragment {
    let pages = (aantal + Self.perBladzijde - 1) / Self.perBladzijde
    return Bladerknoppen(bladzijde: bladzijde, aantal: pages) { page in
      adres.met([.init(Self.veld, String(page))]).serverpad
    }.markup
  }
}
