public import DocumentText

/// Something that has to be seen before the rest of a page.
public struct Melding: Sendable {
  /// How bad it is.
  public enum Soort: String, Sendable {
    /// What was asked is done.
    case gelukt
    /// Something to know.
    case opgelet
    /// What was asked is not done.
    case fout

    /// The word that says it to who does not see the colour.
    var woord: String {
      switch self {
      case .gelukt: "Gelukt."
      case .opgelet: "Let op."
      case .fout: "Niet gelukt."
      }
    }
  }

  /// How bad it is.
  public let soort: Soort
  /// What is said.
  public let inhoud: [HTMLFragment]

  /// Makes a notice of one or more paragraphs.
  public init(_ soort: Soort, _ inhoud: HTMLFragment...) {
    self.soort = soort
    self.inhoud = inhoud
  }

  /// The notice as it stands on the page; a program that reads aloud says it at once.
  public var markup: HTMLFragment {
    let first = HTMLFragment.element("strong", [:], HTMLFragment(soort.woord)) + " "
    let lines = inhoud.enumerated().map { place, text in
      HTMLFragment.paragraph(place == 0 ? first + text : text)
    }
    return .element(
      "div",
      ["class": "melding \(soort.rawValue)", "role": soort == .fout ? "alert" : "status"],
      .lines(lines))
  }
}
