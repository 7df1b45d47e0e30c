import GraphCore
import Kaartgraaf
import Wijkmodel

/// A sector that is easily forgotten when a vraagstuk is about an area.
enum Vergetensector: CaseIterable {
  case ondernemers, onderwijs

  var reden: Actorreden.Soort { self == .ondernemers ? .ondernemer : .school }

  /// What a party of this sector belongs to, with its article.
  var woord: String { self == .ondernemers ? "de ondernemers" : "het onderwijs" }

  /// Whether the entry says that it belongs to the sector.
  func contains(_ knoop: Knoop) -> Bool {
    guard knoop.knoopsoort == .wijkpartner else { return false }
    let sector = knoop.sector.map { FoldedText($0).rawValue }
    switch self {
    case .ondernemers: return sector == "ondernemers"
    case .onderwijs:
      return sector == "onderwijs"
        || knoop.soort.map { FoldedText($0).rawValue.hasPrefix("school") } ?? false
    }
  }
}

/// Finds the parties of a sector in the area of a vraagstuk, or else the nearest ones.
///
/// Children of one street go to school in another: where the area itself has none, the smallest
/// area around it that has one counts, up to a wijk.
struct Sectorzoeker {
  struct Vondst {
    let partij: NodeID
    /// The area in which it works.
    let gebied: NodeID
    /// Whether that lies in the area of the vraagstuk.
    let isBinnen: Bool
  }

  /// The parties, by name.
  private(set) var partijen: [Vondst] = []

  private static let dichtbij: [Schaal] = [.straat, .plek, .buurt, .wijk]

  init(_ sector: Vergetensector, _ plek: Vraagstukplek, in graaf: KaartGraph) {
    let all = graaf.sortedByName(
      graaf.knopen(.init(.wijkpartner)).filter { sector.contains(graaf.knoop($0)) })
    for area in plek.gebieden {
      for around in graaf.omvattende(of: area) {
        let isOwn = around == area
        guard isOwn || graaf.knoop(around).schaal.map(Self.dichtbij.contains) ?? false else {
          continue
        }
        let inside = Gebiedsligging(around, in: graaf)
        let found = all.compactMap { partij -> Vondst? in
          let areas = graaf.werkgebied(of: partij).relaties.map(graaf.naar)
          return areas.first { inside.binnen.contains($0) }.map {
            Vondst(partij: partij, gebied: $0, isBinnen: isOwn)
          }
        }
        guard !found.isEmpty else { continue }
        for vondst in found where !partijen.contains(where: { $0.partij == vondst.partij }) {
          partijen.append(vondst)
        }
        break
      }
    }
  }
}
