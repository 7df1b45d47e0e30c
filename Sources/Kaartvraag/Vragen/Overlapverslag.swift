import GraphCore
import Kaartgraaf
import Wijkmodel

/// Tells at which groups two parties both come, and whether they work together.
struct Overlapverslag {
  private let graaf: KaartGraph
  private let groups: NodeSet
  private let inGebied: String

  init(_ groups: [NodeID], inGebied: String, in graaf: KaartGraph) {
    self.graaf = graaf
    self.groups = NodeSet(nodeCount: graaf.relaties.nodeCount, groups)
    self.inGebied = inGebied
  }

  /// Whether a relation used for one of some pairs has a stated strength.
  func heeftBekendeSterkte(_ paren: [Partijpaar]) -> Bool {
    guard graaf.heeftBekendeSterkte([.bereikt, .werktSamenMet, .lidVan]) else { return false }
    return paren.contains { paar in
      verband(paar).relaties.contains { graaf.sterkte($0).isBekend }
    }
  }

  /// What two parties have to do with each other.
  private struct Verband {
    /// The groups that both reach.
    let groepen: Set<NodeID>
    /// With which relations they reach these.
    let bereik: [EdgeID]
    /// The relation that says that they work together, if any.
    let samen: [EdgeID]
    /// The relations that make them members of one network.
    let lid: [EdgeID]

    var relaties: [EdgeID] { bereik + samen + lid }
  }

  private func verband(_ paar: Partijpaar) -> Verband {
    let reach = [paar.eerste, paar.tweede].map { party in
      graaf.relations(.bereikt, from: party).filter { groups.contains(graaf.naar($0)) }
    }
    let common = Set(reach[0].map(graaf.naar)).intersection(reach[1].map(graaf.naar))
    let (samen, lid) = Samenwerking(of: paar.eerste, in: graaf).relaties(with: paar.tweede)
    return Verband(
      groepen: common, bereik: reach.joined().filter { common.contains(graaf.naar($0)) },
      samen: samen, lid: lid)
  }

  /// The relations used for a pair, and what is told of it.
  func rij(_ paar: Partijpaar) -> (gebruikt: [EdgeID], uitleg: Rijuitleg) {
    let verband = verband(paar)
    let who = "\(graaf.naam(paar.eerste)) en \(graaf.naam(paar.tweede))"
    let groups = graaf.opsomming(verband.groepen)
    return (
      verband.relaties,
      Rijuitleg(
        zin: "\(who) komen beide bij \(groups)\(inGebied); \(slot(verband)).",
        velden: [JSONVeld("gemeenschappelijk", graaf.idsByName(verband.groepen))])
    )
  }

  private func slot(_ verband: Verband) -> String {
    let names = graaf.opsomming(verband.lid.map(graaf.naar))
    return switch (verband.samen.isEmpty, verband.lid.isEmpty) {
    case (false, true): "zij werken al samen"
    case (false, false): "zij werken al samen en zijn beide lid van \(names)"
    case (true, true): "geen samenwerking vastgelegd"
    case (true, false): "zij zijn beide lid van \(names)"
    }
  }
}

extension KaartGraph {
  /// Whether a relation of one of some kinds that counts has a stated strength.
  ///
  /// - Complexity: O(E).
  func heeftBekendeSterkte(_ soorten: Set<Relatiesoortnummer>) -> Bool {
    relaties.edges.contains {
      sterkte($0).isBekend && isCounted($0) && soorten.contains(soort($0))
    }
  }
}
