import DocumentText
import GraphvizLayout
import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// A picture that a plan asks for: of which kind, about which judgements, and its name.
struct Plantekening {
  /// Every kind once, as it is now; and then three that compare.
  ///
  /// - Parameters:
  ///   - nu: How it is.
  ///   - wens: What the municipality would like, in the same phase.
  /// - Returns: The pictures, in the order of the plan; one that has nothing to compare is not
  ///   there.
  static func alle(nu: Oordeelveld, wens: Oordeelveld) -> [Plantekening] {
    let plain = Krachtplaatsoort.alle.map { soort in
      Plantekening(
        naam: soort.naam, soort: soort, uitleg: soort.uitleg,
        vraag: Krachtbeeldvraag(nu, papier: .a4), isExtra: false)
    }
    let wish = "Hoe het nu is, en wat de gemeente wenst."
    let extras = [
      extra("ringen", "wens", "Wat de gemeente wenst.", wens, nil),
      wens.beoordeeld.isEmpty ? nil : extra("invloed-belang", "wens", wish, nu, wens),
      nu.eerder.flatMap { eerder in
        let since = eerder.fase.map { "Wat er veranderde sinds de fase \($0.rawValue)." } ?? ""
        return extra("invloed-houding", "eerder", since, nu, eerder)
      },
    ]
    return plain + extras.compactMap(\.self)
  }

  /// Every name that a picture of a plan can have as a file.
  static var bestandsnamen: [String] {
    (Krachtplaatsoort.alle.map(\.naam) + ["ringen-wens", "invloed-belang-wens"]
      + ["invloed-houding-eerder"]).map(bestandsnaam)
  }

  private static func extra(
    _ soort: String, _ ending: String, _ uitleg: String, _ veld: Oordeelveld,
    _ tegenover: Oordeelveld?
  ) -> Plantekening? {
    guard let soort = Krachtplaatsoort.named(soort), !veld.beoordeeld.isEmpty else { return nil }
    return Plantekening(
      naam: "\(soort.naam)-\(ending)", soort: soort, uitleg: "\(soort.uitleg) \(uitleg)",
      vraag: Krachtbeeldvraag(veld, tegenover: tegenover, papier: .a4), isExtra: true)
  }

  private static func bestandsnaam(_ naam: String) -> String { "plan-\(naam).svg" }

  let naam: String
  let soort: Krachtplaatsoort
  /// What it shows, in a sentence or two.
  let uitleg: String
  let vraag: Krachtbeeldvraag
  /// Whether nobody misses it when it cannot be drawn.
  let isExtra: Bool

  var bestandsnaam: String { Self.bestandsnaam(naam) }
}
