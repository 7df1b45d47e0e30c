import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Who works in an area or in a part of it, and who works in a larger area around it.
struct Gebiedslijst {
  let graaf: KaartGraph
  let gebied: NodeID
  let naar: Verwijzer

  /// The parties by where they work, each list by name.
  var partijen: (binnen: [NodeID], omvattend: [NodeID]) {
    let ligging = Gebiedsligging(gebied, in: graaf)
    var found: [Ligging: [NodeID]] = [:]
    for node in graaf.knopen(.partij) {
      found[ligging.ligging(of: node).ligging, default: []].append(node)
    }
    return (
      graaf.sortedByName(found[.binnen] ?? []), graaf.sortedByName(found[.omvattend] ?? [])
    )
  }

  var markup: HTMLFragment {
    let (inside, around) = partijen
    let name = graaf.knoop(gebied).naam
    let count = Teksten.aantal(inside.count, "partij werkt", "partijen werken")
    let telling =
      inside.isEmpty
      ? "Niemand vastgelegd die in \(name) werkt. Dat is iets anders dan: er werkt niemand."
      : "\(count) in \(name), of in een deel ervan."
    return .lines(
      [.heading(2, HTMLFragment("Wie werkt in \(name)")), .paragraph(HTMLFragment(telling))]
        + lijsten(inside) + [rondom(around)])
  }

  private func lijsten(_ nodes: [NodeID]) -> [HTMLFragment] {
    Knoopsoort.allCases.flatMap { soort -> [HTMLFragment] in
      let own = nodes.filter { graaf.knoopsoort($0) == soort }
      guard !own.isEmpty else { return [] }
      return [
        .heading(3, HTMLFragment(soort.meervoud.beginningWithCapital)),
        .list(own.map(regel), kind: "lijst lang"),
      ]
    }
  }

  private func rondom(_ nodes: [NodeID]) -> HTMLFragment {
    guard !nodes.isEmpty else { return .empty }
    let count = Teksten.aantal(nodes.count, "partij werkt", "partijen werken")
    return .element(
      "details", [:],
      .lines([
        .element("summary", [:], HTMLFragment("\(count) in een groter gebied, en dus ook hier")),
        .list(nodes.map(regel), kind: "lijst lang"),
      ]))
  }

  private func regel(_ node: NodeID) -> HTMLFragment {
    let entry = graaf.knoop(node)
    let link = HTMLFragment.link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))
    return Teksten.eigenSoort(entry).map { link + HTMLFragment(" (\($0))") } ?? link
  }
}
