public import DocumentText

/// A field of a form with its label, its help and what is wrong with it.
///
/// The parts know of each other: a program that reads aloud says the help and the fault together
/// with the label.
public struct Invoerveld: Sendable {
  /// How the field is filled in.
  public enum Soort: Sendable {
    /// One line; the word is a type of `input`, such as "text", "email", "tel", "url", "search",
    /// "password" or "date".
    case regel(String = "text")
    /// Several lines.
    case tekst(regels: Int = 4)
    /// One out of a list that folds out.
    case keuze([Keuze])
    /// One out of a few, all in sight.
    case rondjes([Keuze])
    /// Yes or not.
    case vinkje
  }

  /// Something that can be chosen.
  public struct Keuze: Hashable, Sendable {
    /// What is sent.
    public let waarde: String
    /// What is read.
    public let label: String

    /// Makes a choice; without a label what is sent is read.
    public init(_ waarde: String, _ label: String? = nil) {
      self.waarde = waarde
      self.label = label ?? waarde
    }
  }

  /// The name under which the value is sent; the id on the page follows from it.
  public var naam: String
  /// What is asked, in a few words.
  public var label: String
  /// How the field is filled in.
  public var soort: Soort
  /// What is filled in already; of a tick "ja" or "".
  public var waarde: String
  /// What helps to fill it in.
  public var hulp: String?
  /// What is wrong with what was filled in, and what to do.
  public var fout: String?
  /// Whether it cannot be left empty.
  public var isVerplicht = false
  /// What a browser may fill in by itself, such as "email"; see the HTML standard, section
  /// "Autofill".
  public var autocomplete: String?
  /// The largest number of signs.
  public var grens: Int?
  /// Headings between choices that are all in sight, by the place before which they stand.
  var tussenkoppen: [Int: String] = [:]

  /// Makes a field.
  public init(
    _ naam: String, _ label: String, _ soort: Soort = .regel(), waarde: String = "",
    hulp: String? = nil, fout: String? = nil
  ) {
    self.naam = naam
    self.label = label
    self.soort = soort
    self.waarde = waarde
    self.hulp = hulp
    self.fout = fout
  }

  /// The id of the field on the page.
  public var id: String { "veld-" + naam }

  /// The field as it stands on the page.
  public var markup: HTMLFragment {
    switch soort {
    case .rondjes(let choices): rondjes(choices)
    case .vinkje: .box(kind, [uitleg, vinkje])
    default: .box(kind, [labelelement, uitleg, control])
    }
  }

  private var kind: String { fout == nil ? "veld" : "veld mis" }

  private var vraag: HTMLFragment { HTMLFragment(isVerplicht ? label + " (verplicht)" : label) }

  private var labelelement: HTMLFragment { .element("label", ["for": id], vraag) }

  /// The help and the fault.
  private var uitleg: HTMLFragment {
    .lines([
      hulp.map { .element("p", ["class": "hulp", "id": id + "-hulp"], HTMLFragment($0)) }
        ?? .empty,
      fout.map { text in
        .element(
          "p", ["class": "foutregel", "id": id + "-fout"],
          .element("strong", [:], "Let op: ") + HTMLFragment(text))
      } ?? .empty,
    ])
  }

  private var uitlegIDs: String? {
    let ids = [hulp.map { _ in id + "-hulp" }, fout.map { _ in id + "-fout" }].compactMap { $0 }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  private var control: HTMLFragment {
    switch soort {
    case .regel(let type): regel(type)
    case .tekst(let lines): tekst(lines)
    case .keuze(let choices): keuze(choices)
    case .rondjes, .vinkje: .empty
    }
  }

  private func regel(_ type: String) -> HTMLFragment {
    .element(
      "input",
      [
        "type": type, "id": id, "name": naam, "value": type == "password" ? nil : waarde,
        "maxlength": grens.map(String.init), "autocomplete": autocomplete,
        "aria-required": isVerplicht ? "true" : nil, "aria-invalid": fout == nil ? nil : "true",
        "aria-describedby": uitlegIDs,
      ])
  }

  private func tekst(_ lines: Int) -> HTMLFragment {
    // A browser leaves out the first line end of the content, which may be one that counts.
    .element(
      "textarea",
      [
        "id": id, "name": naam, "rows": String(lines), "maxlength": grens.map(String.init),
        "aria-required": isVerplicht ? "true" : nil, "aria-invalid": fout == nil ? nil : "true",
        "aria-describedby": uitlegIDs,
      ], HTMLFragment("\n" + waarde))
  }

  private func keuze(_ choices: [Keuze]) -> HTMLFragment {
    let options = choices.map { choice in
      HTMLFragment.element(
        "option",
        ["value": choice.waarde, "selected": choice.waarde == waarde ? "selected" : nil],
        HTMLFragment(choice.label))
    }
    return .element(
      "select",
      [
        "id": id, "name": naam, "autocomplete": autocomplete,
        "aria-invalid": fout == nil ? nil : "true", "aria-describedby": uitlegIDs,
      ], .lines(options))
  }

  private var vinkje: HTMLFragment {
    .box(
      "optie",
      [
        .element(
          "input",
          [
            "type": "checkbox", "id": id, "name": naam, "value": "ja",
            "checked": waarde == "ja" ? "checked" : nil,
            "aria-invalid": fout == nil ? nil : "true", "aria-describedby": uitlegIDs,
          ]), labelelement,
      ])
  }

  private func rondjes(_ choices: [Keuze]) -> HTMLFragment {
    let options = choices.enumerated().map { place, choice in
      // The first choice has the id of the field, so that a link to a fault leads to it.
      let own = place == 0 ? id : "\(id)-\(place + 1)"
      let kop = tussenkoppen[place].map { text in
        HTMLFragment.paragraph(.element("strong", [:], HTMLFragment(text)))
      }
      return (kop ?? .empty)
        + HTMLFragment.box(
          "optie",
          [
            .element(
              "input",
              [
                "type": "radio", "id": own, "name": naam, "value": choice.waarde,
                "checked": choice.waarde == waarde ? "checked" : nil,
              ]), .element("label", ["for": own], HTMLFragment(choice.label)),
          ])
    }
    return .element(
      "fieldset", ["class": kind, "aria-describedby": uitlegIDs],
      .lines([.element("legend", [:], vraag), uitleg] + options))
  }
}
