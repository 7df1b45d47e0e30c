import GraphCore
import Kaartgraaf
import Wijkmodel

/// Which people cover which target groups and themes, and with what.
struct Teamdekking {
  /// The groups and themes asked for, each once, by name.
  let eisen: [NodeID]
  /// The least strength with which a group must be reached.
  let minSterkte: Int
  /// Whether what an organisation of somebody covers counts too.
  let metOrganisatie: Bool
  private let graaf: KaartGraph

  init(_ eisen: [NodeID], minSterkte: Int, metOrganisatie: Bool, in graaf: KaartGraph) {
    self.eisen = graaf.sortedByName(eisen)
    self.minSterkte = minSterkte
    self.metOrganisatie = metOrganisatie
    self.graaf = graaf
  }

  /// Who covers a group or theme, with the strength; somebody may be named more than once.
  ///
  /// - Complexity: O(d) in the number of relations of the group or theme, and of the
  ///   organisations among those that cover it.
  func dekkers(of eis: NodeID) -> [(persoon: NodeID, sterkte: Int)] {
    dekkend(eis).flatMap { edge in
      let party = graaf.van(edge)
      let strength = graaf.sterkte(edge).getal
      if graaf.knoopsoort(party) == .sleutelfiguur { return [(party, strength)] }
      return medewerkers(of: party).map { ($0, strength) }
    }
  }

  /// The relations with which somebody covers a group or theme, each after the ties to the
  /// organisation through which it goes.
  ///
  /// - Complexity: O(d) in the number of relations of the person and the organisations.
  func relaties(of persoon: NodeID, for eis: NodeID) -> [EdgeID] {
    let ties = metOrganisatie ? graaf.organisatiebanden(of: persoon) : []
    return dekkend(eis).flatMap { edge in
      let party = graaf.van(edge)
      if party == persoon { return [edge] }
      let through = ties.filter { graaf.naar($0) == party }
      return through.isEmpty ? [] : through + [edge]
    }
  }

  /// The relations that cover a group or theme.
  private func dekkend(_ eis: NodeID) -> [EdgeID] {
    guard graaf.knoopsoort(eis) == .doelgroep else {
      return graaf.relations(.actiefOp, to: eis) + graaf.relations(.aanspreekpuntVoor, to: eis)
    }
    return graaf.relations(.bereikt, to: eis).filter { graaf.sterkte($0).getal >= minSterkte }
  }

  /// The people with a tie to an organisation, when those count.
  private func medewerkers(of organisatie: NodeID) -> [NodeID] {
    guard metOrganisatie else { return [] }
    return
      (graaf.relations(.werktBij, to: organisatie)
      + graaf.relations(.vertegenwoordigt, to: organisatie)).map(graaf.van)
  }
}
