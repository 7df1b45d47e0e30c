import DocumentText
import GraphvizLayout
import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// A picture that a plan asks for: of which kind, about which judgements, and its name.
struct Plantekening {
  /// Every kind once, as it is now; and then the rings and the movement that the municipality
  /// would like.
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
    guard !wens.beoordeeld.isEmpty else { return plain }
    let extras = [
      extra("ringen", "Zoals de gemeente het wenst.", wens, nil),
      extra("beweging", "Van hoe het nu is naar wat de gemeente wenst.", nu, wens),
    ]
    return plain + extras.compactMap(\.self)
  }

  /// Every name that a picture of a plan can have as a file.
  static var bestandsnamen: [String] {
    Krachtplaatsoort.alle.flatMap { [$0.naam, $0.naam + ending] }.map(bestandsnaam)
  }

  /// What is added to the name of a picture of what the municipality would like.
  private static let ending = "-wens"

  private static func extra(
    _ soort: String, _ uitleg: String, _ veld: Oordeelveld, _ tegenover: Oordeelveld?
  ) -> Plantekening? {
    guard let soort = Krachtplaatsoort.named(soort), !veld.beoordeeld.isEmpty else { return nil }
    return Plantekening(
      naam: soort.naam + ending, soort: soort, uitleg: "\(soort.uitleg) \(uitleg)",
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

  /// The picture on A4, or on the first larger sheet on which everybody has a place: on paper it
  /// then has smaller letters.
  ///
  /// - Throws: `KaartbeeldError` when there is nothing to draw, or no sheet is large enough.
  var plaat: Kaartplaat {
    get throws(KaartbeeldError) {
      for papier in [Papier.a4, .a3] {
        do {
          return try plaat(on: papier)
        } catch {
          guard case .partijenPassenNiet = error else { throw error }
        }
      }
      return try plaat(on: .scherm)
    }
  }

  private func plaat(on papier: Papier) throws(KaartbeeldError) -> Kaartplaat {
    try soort.plaat(Krachtbeeldvraag(vraag.veld, tegenover: vraag.tegenover, papier: papier))
  }

  var bestandsnaam: String { Self.bestandsnaam(naam) }

  /// Whether it can be read at half a page: it has only some large words.
  var isKlein: Bool { ["mactor-convergentie", "mactor-afstand"].contains(soort.naam) }
}
