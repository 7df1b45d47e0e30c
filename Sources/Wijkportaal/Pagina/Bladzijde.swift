public import DocumentText

/// A page of the portal: what it says, and where it stands.
///
/// The whole page is HTML that is well-formed XML too. It needs no script and holds no style of
/// its own, so that a browser may be told to refuse both.
public struct Bladzijde: Sendable {
  /// A step of the way from the first page to this one.
  public struct Kruimel: Hashable, Sendable {
    /// What is read.
    public let naam: String
    /// Where it leads.
    public let adres: Adres

    /// Makes a step.
    public init(_ naam: String, _ adres: Adres) {
      self.naam = naam
      self.adres = adres
    }
  }

  /// The title, which is the first heading too.
  public var titel: String
  /// Where the page stands.
  public var adres: Adres
  /// The pages above this one, without the first.
  public var kruimels: [Kruimel]
  /// Who looks.
  public var bezoeker: Bezoeker
  /// Something that has to be seen before the rest.
  public var melding: Melding?
  /// Whether a form on the page was not filled in well, which the title must say first.
  public var heeftFouten = false
  /// Whether the page belongs at its address; one that tells of a fault may stand anywhere, and is
  /// therefore no page of the menu.
  var heeftPlaats = true
  /// A script that adds something the page can do without.
  var script: Adres?
  /// What stands under the title, from top to bottom; the highest heading in it is of level 2.
  public var inhoud: [HTMLFragment]

  /// Makes a page.
  public init(
    _ titel: String, op adres: Adres, kruimels: [Kruimel] = [], bezoeker: Bezoeker = .publiek,
    melding: Melding? = nil, inhoud: [HTMLFragment]
  ) {
    self.titel = titel
    self.adres = adres
    self.kruimels = kruimels
    self.bezoeker = bezoeker
    self.melding = melding
    self.inhoud = inhoud
  }

  /// A page that tells of a fault, in the place of any other.
  static func fout(_ titel: String, _ inhoud: HTMLFragment...) -> Bladzijde {
    var page = Bladzijde(titel, op: .begin, inhoud: inhoud)
    page.heeftPlaats = false
    return page
  }

  /// The whole file.
  ///
  /// - Complexity: O(n) in the length of the page.
  public func html(in kader: Kader) -> String {
    let naar = Verwijzer(kader.wijze, op: adres.bladzijde)
    let body = HTMLFragment.lines([
      .element("a", ["class": "sprong", "href": "#inhoud"], "Naar de inhoud"),
      Bladzijdekop(kader: kader, bladzijde: self, naar: naar).markup,
      Kruimelpad(bladzijde: self, naar: naar).markup,
      .element("main", ["id": "inhoud", "tabindex": "-1"], .lines([kop] + inhoud)),
      Bladzijdevoet(kader: kader, bladzijde: self, naar: naar).markup,
    ])
    let page = HTMLFragment.element(
      "html", ["lang": "nl"],
      .lines([head(in: kader, naar), .element("body", [:], body)]))
    return "<!DOCTYPE html>\n" + page.markup + "\n"
  }

  private var kop: HTMLFragment {
    .lines([melding?.markup ?? .empty, .heading(1, HTMLFragment(titel))])
  }

  private func head(in kader: Kader, _ naar: Verwijzer) -> HTMLFragment {
    let own = adres == .begin && heeftPlaats ? kader.titel : "\(titel) | \(kader.titel)"
    let name = heeftFouten ? "Fout: " + own : own
    var pieces: [HTMLFragment] = [
      .element("meta", ["charset": "utf-8"]),
      .element(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("meta", ["name": "color-scheme", "content": "light dark"]),
      .element("meta", ["name": "referrer", "content": "no-referrer"]),
      .element("title", [:], HTMLFragment(name)),
      .element("link", ["rel": "stylesheet", "href": naar(.stijl)]),
    ]
    if let script {
      pieces.append(.element("script", ["src": naar(script), "defer": "defer"]))
    }
    if bezoeker != .publiek {
      pieces.append(.element("meta", ["name": "robots", "content": "noindex"]))
    }
    return .element("head", [:], .lines(pieces))
  }
}
