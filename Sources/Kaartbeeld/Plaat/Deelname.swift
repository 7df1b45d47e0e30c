internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Which organisations take part in which networks, themselves or through their people.
struct Deelname {
  /// One organisation in one network, and how that is known.
  struct Feit {
    let partner: NodeID
    let netwerk: NodeID
    /// Whether nothing that says so is stated, only derived.
    var isDerived: Bool
    /// What says so, in words.
    var woorden: [String]
  }

  /// The kinds of relations by which one takes part.
  static let soorten: [Relatiesoortnummer] = [.lidVan, .aanwezigBij, .beheert]

  /// The facts, by organisation and network.
  private(set) var feiten: [NodeID: [NodeID: Feit]] = [:]

  /// Looks up the participation of organisations.
  ///
  /// - Complexity: O(V + E).
  init(_ graaf: KaartGraph, partners: [NodeID], netwerken: [NodeID]) {
    let wanted = NodeSet(nodeCount: graaf.relaties.nodeCount, netwerken)
    for partner in partners {
      add(partner, of: partner, in: graaf, wanted, tie: nil)
      for tie in graaf.relaties.incomingEdges(of: partner)
      where graaf.isCounted(tie) && graaf.soort(tie).isBandMetOrganisatie {
        add(graaf.relaties.source(of: tie), of: partner, in: graaf, wanted, tie: tie)
      }
    }
  }

  private mutating func add(
    _ member: NodeID, of partner: NodeID, in graaf: KaartGraph, _ wanted: NodeSet, tie: EdgeID?
  ) {
    for edge in graaf.relaties.outgoingEdges(of: member) {
      let netwerk = graaf.relaties.target(of: edge)
      guard graaf.isCounted(edge), Self.soorten.contains(graaf.soort(edge)),
        wanted.contains(netwerk)
      else { continue }
      let used = [edge] + (tie.map { [$0] } ?? [])
      let isDerived = used.contains { graaf.relatie($0).zekerheid == .afgeleid }
      let who = tie == nil ? "" : graaf.beeldnaam(member) + " "
      let words = who + graaf.kaart[graaf.soort(edge)].heen + " " + graaf.beeldnaam(netwerk)
      var feit =
        feiten[partner]?[netwerk]
        ?? Feit(partner: partner, netwerk: netwerk, isDerived: true, woorden: [])
      feit.isDerived = feit.isDerived && isDerived
      feit.woorden.append(words)
      feiten[partner, default: [:]][netwerk] = feit
    }
  }

  /// The networks of an organisation, in an order.
  func netwerken(of partner: NodeID, in order: [NodeID]) -> [NodeID] {
    guard let own = feiten[partner] else { return [] }
    return order.filter { own[$0] != nil }
  }

  /// The organisations of a network, in an order.
  func partners(of netwerk: NodeID, in order: [NodeID]) -> [NodeID] {
    order.filter { feiten[$0]?[netwerk] != nil }
  }
}
