public import DocumentText

/// A form: what is asked, what goes along unseen, and the buttons.
public enum Formulier {
  /// What shows that a form was sent from a page of this portal, and which sending it is.
  public struct Bewijs: Hashable, Sendable {
    /// The names of the hidden fields.
    public enum Veldnaam {
      /// The token that only a page of this session holds.
      public static let token = "bewijs"
      /// The number of the submission, so that sending twice does no harm.
      public static let inzending = "inzending"
    }

    /// The token that only a page of this session holds.
    public let token: String
    /// The number of the submission; nil where sending twice does no harm by itself.
    public let inzending: String?

    /// Makes the unseen part of a form.
    public init(token: String, inzending: String? = nil) {
      self.token = token
      self.inzending = inzending
    }
  }

  /// A form with which somebody looks for something: nothing changes, and the address of the
  /// result can be kept.
  public static func zoeken(
    naar adres: String, label: String? = nil, _ delen: HTMLFragment...
  ) -> HTMLFragment {
    .element(
      "form",
      ["method": "get", "action": adres, "role": label.map { _ in "search" }, "aria-label": label],
      .lines(delen))
  }

  /// A form that changes something.
  public static func versturen(
    naar adres: String, _ bewijs: Bewijs, _ delen: [HTMLFragment]
  ) -> HTMLFragment {
    .element(
      "form", ["method": "post", "action": adres],
      .lines(
        [
          verborgen(Bewijs.Veldnaam.token, bewijs.token),
          bewijs.inzending.map { verborgen(Bewijs.Veldnaam.inzending, $0) } ?? .empty,
        ] + delen))
  }

  /// A value that goes along unseen.
  public static func verborgen(_ naam: String, _ waarde: String) -> HTMLFragment {
    .element("input", ["type": "hidden", "name": naam, "value": waarde])
  }

  /// Fields that belong together, under a name.
  public static func groep(_ naam: String, _ velden: [HTMLFragment]) -> HTMLFragment {
    .element("fieldset", [:], .lines([.element("legend", [:], HTMLFragment(naam))] + velden))
  }

  /// Buttons beside each other.
  public static func knoppen(_ knoppen: Knop...) -> HTMLFragment {
    .box("knoppen", knoppen.map(\.markup))
  }

  /// The faults of a form, as links to the fields; nothing when there are none.
  ///
  /// It belongs at the top of the page, and the page should say `heeftFouten`.
  public static func fouten(_ velden: [Invoerveld]) -> HTMLFragment {
    let items = velden.compactMap { field in
      field.fout.map { HTMLFragment.link(HTMLFragment($0), to: "#" + field.id) }
    }
    guard !items.isEmpty else { return .empty }
    let kop =
      items.count == 1
      ? "Er is iets niet goed ingevuld" : "Er zijn \(items.count) dingen niet goed ingevuld"
    return .element(
      "div", ["class": "melding fout", "role": "alert", "tabindex": "-1"],
      .heading(2, HTMLFragment(kop)), .list(items))
  }
}

/// A button that sends a form.
public struct Knop: Sendable {
  /// How much it stands out.
  public enum Soort: String, Sendable {
    /// What most people come for; one on a page.
    case hoofd
    /// Everything else.
    case gewoon
    /// What cannot simply be undone.
    case gevaar
  }

  /// What is read.
  public let tekst: String
  /// How much it stands out.
  public let soort: Soort
  /// The name and value that are sent when this button is used.
  public let keuze: (naam: String, waarde: String)?
  /// What a program that reads aloud says instead, where the text alone does not tell enough.
  public let uitgebreid: String?

  /// Makes a button; `uitgebreid` must begin with the text itself.
  public init(
    _ tekst: String, _ soort: Soort = .hoofd, keuze: (naam: String, waarde: String)? = nil,
    uitgebreid: String? = nil
  ) {
    self.tekst = tekst
    self.soort = soort
    self.keuze = keuze
    self.uitgebreid = uitgebreid
  }

  /// The button as it stands on the page.
  public var markup: HTMLFragment {
    .element(
      "button",
      [
        "type": "submit", "class": "knop \(soort.rawValue)", "name": keuze?.naam,
        "value": keuze?.waarde, "aria-label": uitgebreid,
      ], HTMLFragment(tekst))
  }
}
