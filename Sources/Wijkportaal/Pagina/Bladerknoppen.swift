import DocumentText

/// The pages of a long list.
struct Bladerknoppen {
  let bladzijde: Int
  let aantal: Int
  /// The address of a page, as it stands in the page.
  let adres: (Int) -> String

  var markup: HTMLFragment {
    guard aantal > 1 else { return .empty }
    return .element(
      "nav", ["class": "bladeren", "aria-label": "Bladzijden"], .list(stappen))
  }

  private var stappen: [HTMLFragment] {
    var steps: [HTMLFragment] = []
    if bladzijde > 1 { steps.append(.link("Vorige", to: adres(bladzijde - 1))) }
    for page in 1...aantal where isShown(page) { steps.append(stap(page)) }
    if bladzijde < aantal { steps.append(.link("Volgende", to: adres(bladzijde + 1))) }
    return steps
  }

  /// The first, the last and those around this one.
  private func isShown(_ page: Int) -> Bool {
    page == 1 || page == aantal || abs(page - bladzijde) <= 1
  }

  private func stap(_ page: Int) -> HTMLFragment {
    let text = HTMLFragment(String(page))
    guard page == bladzijde else {
      return .element("a", ["href": adres(page), "aria-label": "Bladzijde \(page)"], text)
    }
    return .element("span", ["aria-current": "page"], text)
  }
}
