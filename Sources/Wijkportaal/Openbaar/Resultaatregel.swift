import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// One entry in a list of results: what it is, where, what it does and how old that is.
struct Resultaatregel {
  let graaf: KaartGraph
  let node: NodeID
  let naar: Verwijzer

  private var knoop: Knoop { graaf.knoop(node) }

  var markup: HTMLFragment {
    let age = Ouderdom(knoop, on: graaf.peildatum)
    return .lines([
      .element(
        "h3", ["class": "naam"], .link(HTMLFragment(knoop.naam), to: naar(.ingang(knoop)))),
      .paragraph(HTMLFragment(Teksten.soort(knoop) + plaats)),
      zin.isEmpty ? .empty : .paragraph(HTMLFragment(zin)),
      .paragraph(
        HTMLFragment(age.kort.beginningWithCapital), kind: age.isOud ? "klein oud" : "klein"),
    ])
  }

  private var plaats: String {
    let areas = graaf.werkgebied(of: node).relaties.map { graaf.relaties.target(of: $0) }
    let names = graaf.sortedByName(areas).map { graaf.knoop($0).naam }
    return names.isEmpty ? "" : " in \(Self.enkele(names))"
  }

  /// What it is or does, in one line.
  private var zin: String {
    if let text = Openbaarveld.omschrijving(knoop) { return Teksten.begin(of: text) }
    switch knoop.knoopsoort {
    case .doelgroep: return bereikers
    case .thema: return telling(.actiefOp, "partij werkt eraan", "partijen werken eraan")
    case .gebied: return telling(.werkzaamIn, "partij werkt hier", "partijen werken hier")
    default: return doet
    }
  }

  private var bereikers: String {
    let count = graaf.relations(.bereikt, to: node).count
    return count == 0
      ? "Niemand vastgelegd die deze groep bereikt."
      : Teksten.aantal(count, "partij bereikt", "partijen bereiken") + " deze groep."
  }

  private func telling(_ soort: Relatiesoortnummer, _ one: String, _ many: String) -> String {
    let count = graaf.relations(soort, to: node).count
    return count == 0 ? "" : Teksten.aantal(count, one, many) + "."
  }

  private var doet: String {
    let sentences = [("Bereikt", Relatiesoortnummer.bereikt), ("Werkt aan", .actiefOp)]
      .compactMap { word, soort -> String? in
        let ends = graaf.relations(soort, from: node).map { graaf.relaties.target(of: $0) }
        let names = graaf.sortedByName(ends).map { graaf.knoop($0).naam }
        return names.isEmpty ? nil : "\(word) \(Self.enkele(names))."
      }
    return sentences.joined(separator: " ")
  }

  /// A few names, and how many more there are.
  private static func enkele(_ names: [String]) -> String {
    guard names.count > 3 else { return Teksten.opsomming(names) }
    return names.prefix(2).joined(separator: ", ") + " en \(names.count - 2) andere"
  }
}
