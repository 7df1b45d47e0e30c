import Wijkmodel

/// How old what is known of an entry is, in words.
struct Ouderdom {
  /// After so many months an entry may well be out of date, as the question `verouderd` counts.
  private static let oudNaMaanden = 12

  private let bevestigd: Datum?
  private let gewijzigd: Datum?
  private let peildatum: Datum

  /// The age of an entry on a day.
  init(_ knoop: Knoop, on peildatum: Datum) {
    bevestigd = knoop.laatstBevestigd
    gewijzigd = knoop.laatstGewijzigd
    self.peildatum = peildatum
  }

  /// Whether it was confirmed too long ago, or never.
  var isOud: Bool {
    guard let bevestigd else { return true }
    return Self.months(from: bevestigd, to: peildatum) >= Self.oudNaMaanden
  }

  /// A few words, for in a list: "bevestigd in maart 2026" or "nooit bevestigd".
  var kort: String { bevestigd.map { "bevestigd \(Self.moment($0))" } ?? "nooit bevestigd" }

  /// Whole sentences: when it was confirmed, how long ago, and when it was changed.
  var zinnen: [String] {
    var result: [String] = []
    if let bevestigd {
      let ago = Self.geleden(bevestigd, on: peildatum).map { ", \($0)" } ?? ""
      result.append("Bevestigd \(Self.moment(bevestigd))\(ago).")
      if isOud { result.append("Het kan dus zijn dat er iets veranderd is.") }
    } else {
      result.append("Nooit bevestigd: niemand heeft vastgelegd dat dit klopt.")
    }
    if let gewijzigd { result.append("Gewijzigd \(Self.moment(gewijzigd)).") }
    return result
  }

  /// A date in a sentence: "op 12 januari 2026", "in maart 2026", "in 2022".
  static func moment(_ datum: Datum) -> String {
    (datum.dag == nil ? "in " : "op ") + datum.dutchLongText
  }

  /// How long ago a date is, rounded down; nil when that cannot be said.
  static func geleden(_ datum: Datum, on peildatum: Datum) -> String? {
    guard datum.eersteDag.packed <= peildatum.packed else { return nil }
    let months = months(from: datum, to: peildatum)
    switch months {
    case ..<1:
      return datum.maand == nil ? "hooguit een jaar geleden" : "minder dan een maand geleden"
    case 1: return "een maand geleden"
    case ..<12: return "\(months) maanden geleden"
    case ..<24: return months == 12 ? "een jaar geleden" : "ruim een jaar geleden"
    default:
      return (months.isMultiple(of: 12) ? "" : "ruim ") + "\(months / 12) jaar geleden"
    }
  }

  /// The whole months between two days; of a coarse date the last day counts.
  static func months(from datum: Datum, to peildatum: Datum) -> Int {
    let (from, to) = (datum.laatsteDag, peildatum.laatsteDag)
    let months = (to.jaar - from.jaar) * 12 + (to.maand ?? 1) - (from.maand ?? 1)
    let isWhole = (to.dag ?? 1) >= (from.dag ?? 1) || to == Datum.lastDay(of: to)
    return months - (isWhole ? 0 : 1)
  }
}

extension Datum {
  /// The last day of the month in which a day lies.
  fileprivate static func lastDay(of day: Datum) -> Datum? {
    Datum(jaar: day.jaar, maand: day.maand)?.laatsteDag
  }
}
