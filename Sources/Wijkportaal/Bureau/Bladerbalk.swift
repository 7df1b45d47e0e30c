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

  /// Links to the page before and after; nothing when all fits on one page.
  func markup(_ adres: Adres) -> HTMLFragment {
    guard aantal > Self.perBladzijde else { return .empty }
    var items: [HTMLFragment] = []
    if bladzijde > 1 { items.append(link("Vorige", bladzijde - 1, adres)) }
    items.append(
      .element(
        "span", ["aria-current": "page"],
        HTMLFragment("\(bereik.lowerBound + 1) tot en met \(bereik.upperBound) van \(aantal)")))
    if bereik.upperBound < aantal { items.append(link("Volgende", bladzijde + 1, adres)) }
    return .element("nav", ["class": "bladeren", "aria-label": "Bladeren"], .list(items))
  }

  private func link(_ text: HTMLFragment, _ page: Int, _ adres: Adres) -> HTMLFragment {
    .link(text, to: adres.met([.init(Self.veld, String(page))]).serverpad)
  }
}
