import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Who reaches the target groups of a vraagstuk: those that are an actor, and those of its area
/// that are hard to reach.
struct Groepsbereik {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    let groups = groepen
    guard !groups.isEmpty else { return [] }
    let alone = groups.filter { bereikers(of: $0).isEmpty }
    return [
      .heading(level: 3, "Wie bereikt de groepen?"),
      .table(
        DocumentTable(
          name: "groepen", caption: "De groepen bij dit vraagstuk, en wie contact met hen heeft.",
          columns: ["Groep", "Moeilijk bereikbaar", "Wie bereikt hen"], rows: groups.map(rij))),
    ] + (alone.isEmpty || bron.isOpenbaar ? [] : [vraag(alone)])
  }

  private var groepen: [NodeID] {
    let graaf = bron.graaf
    let actors = bron.actoren.filter { graaf.knoopsoort($0) == .doelgroep }
    let hard = graaf.knopen(.init(.doelgroep)).filter {
      graaf.knoop($0).moeilijkBereikbaar == .ja && isHere($0)
    }
    return graaf.sortedByName(actors + hard)
  }

  /// Whether a group lives where the vraagstuk is, as far as both are stated.
  private func isHere(_ groep: NodeID) -> Bool {
    let areas = bron.vraagstuk.gebieden.compactMap { bron.graaf.node(of: $0) }
    let homes = bron.graaf.knoop(groep).velden.values(of: .gebied)
      .compactMap { bron.graaf.node(of: $0) }
    guard !areas.isEmpty, !homes.isEmpty else { return true }
    return areas.contains { area in
      let ligging = Gebiedsligging(area, in: bron.graaf)
      return homes.contains { ligging.binnen.contains($0) || ligging.omvattend.contains($0) }
    }
  }

  private func bereikers(of groep: NodeID) -> [NodeID] {
    bron.graaf.sortedByName(
      bron.graaf.relations(.bereikt, to: groep).map { bron.graaf.relaties.source(of: $0) }
        .filter(bron.isNoembaar))
  }

  private func rij(_ groep: NodeID) -> [String] {
    let hard = bron.graaf.knoop(groep).moeilijkBereikbaar
    let reach = bereikers(of: groep)
    return [
      bron.naam(groep), hard == .onbekend ? "niet vermeld" : hard.rawValue,
      reach.isEmpty ? geenBereik : bron.opsomming(reach),
    ]
  }

  private func vraag(_ groups: [NodeID]) -> DocumentBlock {
    .note(
      "Wie bereikt \(bron.opsomming(groups))? Daarover is niets vastgelegd in relaties.csv. Zoek "
        + "eerst iemand die deze groep kent.")
  }

  /// What is said where nobody is named: for everybody only organisations are, and people may well
  /// reach the group.
  private var geenBereik: String {
    bron.isOpenbaar ? "geen organisatie vermeld" : "niemand vastgelegd"
  }
}
