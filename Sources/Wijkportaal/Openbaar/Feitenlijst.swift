import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// What is stated of an entry itself, as terms with their values.
struct Feitenlijst {
  let graaf: KaartGraph
  let node: NodeID
  let naar: Verwijzer

  private var knoop: Knoop { graaf.knoop(node) }

  var markup: HTMLFragment { .lines([.terms(feiten), nietVermeld]) }

  private var feiten: [(term: HTMLFragment, content: [HTMLFragment])] {
    var facts: [(term: HTMLFragment, content: [HTMLFragment])] = []
    let namen = aliassen
    if !namen.isEmpty { facts.append(("Ook bekend als", namen.map { HTMLFragment($0) })) }
    for veld in Openbaarveld.alle(for: knoop.knoopsoort) {
      guard let waarde = knoop.velden[veld.kolom], veld.tellsSomething(waarde) else { continue }
      facts.append((HTMLFragment(veld.label), waarden(waarde, of: veld)))
    }
    if let status { facts.append(("Loopt nu", [HTMLFragment(status)])) }
    let woon = knoop.knoopsoort == .doelgroep ? graaf.woongebieden(of: node) : []
    if !woon.isEmpty {
      facts.append(("Woont vooral in", graaf.sortedByName(woon).map { link(to: $0) }))
    }
    if let bron = knoop.bron {
      let derived = knoop.zekerheid == .afgeleid ? " (afgeleid, het staat er niet letterlijk)" : ""
      facts.append(("Bron", [HTMLFragment(bron + derived)]))
    }
    return facts
  }

  private func waarden(_ waarde: String, of veld: Openbaarveld) -> [HTMLFragment] {
    switch veld.kolom {
    case .website, .email, .telefoon:
      Velden.values(in: waarde).map { Kanaallink($0).markup }
    default: [HTMLFragment(veld.tekst(waarde))]
    }
  }

  private var aliassen: [String] {
    let nummer = graaf.nummer(node)
    return graaf.kaart.aliassen.filter { $0.knoop == nummer }.map(\.naam)
  }

  private var status: String? {
    switch knoop.looptijd(on: graaf.peildatum) {
    case .lopend?, nil: nil
    case .afgelopen?: "Nee, dit is afgelopen"
    case .nogNietBegonnen?: "Nee, dit is nog niet begonnen"
    }
  }

  private func link(to other: NodeID) -> HTMLFragment {
    let entry = graaf.knoop(other)
    return .link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))
  }

  private var nietVermeld: HTMLFragment {
    let missing = Openbaarveld.alle(for: knoop.knoopsoort)
      .filter { $0.isVerwacht && knoop.velden[$0.kolom] == nil }
      .map { $0.label.prefix(1).lowercased() + $0.label.dropFirst() }
    guard !missing.isEmpty else { return .empty }
    return .paragraph(
      HTMLFragment("Niet vermeld: \(Teksten.opsomming(missing))."), kind: "klein")
  }
}
