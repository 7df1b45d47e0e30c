import GraphCore
import Kaartgraaf
import Wijkmodel

/// What should have a contact, and what has none.
struct Aanspreekpunten {
  /// The kinds that should have a contact, in the order in which they are listed.
  static let soorten: [Knoopsoort] = [.doelgroep, .netwerk, .thema, .gebied]

  private let graaf: KaartGraph

  init(in graaf: KaartGraph) { self.graaf = graaf }

  /// The groups, networks, themes and wijken without a contact, by kind and then by name.
  ///
  /// Networks that have ended need none any more.
  ///
  /// - Parameters:
  ///   - niveau: The level at which there should be a contact; nil takes any.
  ///   - stopped: An entry that is thought away, as a contact and as one that needs a contact.
  /// - Returns: The entries.
  /// - Complexity: O(V + E), and O(n log n) for n entries found.
  func zonder(niveau: Niveau?, without stopped: NodeID? = nil) -> [NodeID] {
    Self.soorten.flatMap { kind in
      graaf.sortedByName(
        graaf.knopen(.init(kind)).filter { node in
          node != stopped && needsContact(node)
            && !hasContact(node, niveau: niveau, without: stopped)
        })
    }
  }

  private func needsContact(_ node: NodeID) -> Bool {
    switch graaf.knoopsoort(node) {
    case .netwerk: graaf.knoop(node).looptijd(on: graaf.peildatum) != .afgelopen
    case .gebied: graaf.knoop(node).schaal == .wijk
    default: true
    }
  }

  /// Looks at parallel relations too, because each may be of another level.
  private func hasContact(_ node: NodeID, niveau: Niveau?, without stopped: NodeID?) -> Bool {
    graaf.relaties.incomingEdges(of: node).contains { edge in
      graaf.soort(edge) == .aanspreekpuntVoor && graaf.relaties.source(of: edge) != stopped
        && (niveau == nil || graaf.niveau(edge) == niveau)
    }
  }
}
