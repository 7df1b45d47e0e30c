import GraphCore
import Kaartgraaf
import Wijkmodel

/// What must be checked: entries and relations confirmed too long ago, or never.
struct Controlelijst {
  /// One entry or relation.
  struct Post {
    /// Who or what it is.
    enum Wat {
      case knoop(NodeID)
      case relatie(EdgeID)
    }

    let wat: Wat
    /// Who keeps it; nil when nobody is stated.
    let eigenaar: NodeID?
    /// The day of the last confirmation as one number, 0 when there is none.
    let bevestigd: Int32
  }

  /// What somebody keeps.
  struct Deel {
    /// Who keeps it; nil when nobody is stated.
    let eigenaar: NodeID?
    /// Never confirmed first, then the oldest, then by key.
    let posten: ArraySlice<Post>
  }

  private let posten: [Post]

  /// Gathers what is confirmed longer ago than a number of days.
  ///
  /// - Parameters:
  ///   - dagen: The number of days.
  ///   - keuze: What may be on the list.
  ///   - graaf: The map.
  /// - Complexity: O(V log V + E), and O(n log n) for n on the list when there are owners or
  ///   confirmations.
  init(olderThan dagen: Int, _ keuze: Controlekeuze, in graaf: KaartGraph) {
    let ages = Bevestigingen(olderThan: dagen, in: graaf)
    let owners = graaf.relaties.nodes.map { graaf.eigenaar(of: $0) }
    var found: [Post] = []
    Kenmerkvolgorde(in: graaf).walk { node in
      guard keuze.keeps(node, owner: owners[node.index]),
        let day = ages.verouderd(graaf.knoop(node).laatstBevestigd)
      else { return }
      found.append(Post(wat: .knoop(node), eigenaar: owners[node.index], bevestigd: day))
    } _: { edge in
      let nummer = graaf.nummer(edge)
      guard graaf.kaart.relaties[nummer.index].korteKolom == nil,
        let day = ages.verouderd(graaf.kaart.relaties[nummer.index].laatstBevestigd)
      else { return }
      let owner = owners[graaf.van(edge).index]
      guard keuze.keeps(edge, owner: owner) else { return }
      found.append(Post(wat: .relatie(edge), eigenaar: owner, bevestigd: day))
    }
    posten = Self.ordered(found, in: graaf)
  }

  /// By owner, never confirmed first, then the oldest; what is equal keeps its order.
  private static func ordered(_ posten: [Post], in graaf: KaartGraph) -> [Post] {
    let hasOwners = posten.contains { $0.eigenaar != nil }
    let names = hasOwners ? graaf.naamplaatsen : []
    let keys = posten.map { post in
      UInt64(post.eigenaar.map { names[$0.index] } ?? Int32.max) << 32 | UInt64(post.bevestigd)
    }
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) { return posten }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { posten[$0] }
  }

  /// The list in parts by owner: by name, what nobody keeps last.
  var delen: [Deel] {
    var delen: [Deel] = []
    var rest = posten[...]
    while let first = rest.first {
      let part = rest.prefix { $0.eigenaar == first.eigenaar }
      delen.append(Deel(eigenaar: first.eigenaar, posten: part))
      rest = rest[part.endIndex...]
    }
    return delen
  }
}

/// Tells which confirmations are too old.
private struct Bevestigingen {
  private let dagen: Int
  private let peildatum: Datum

  init(olderThan dagen: Int, in graaf: KaartGraph) {
    self.dagen = dagen
    peildatum = graaf.peildatum
  }

  /// The day of a confirmation that is too old, 0 of one that is absent; nil of any other.
  func verouderd(_ date: Datum?) -> Int32? {
    guard let date else { return 0 }
    return date.days(until: peildatum) > dagen ? date.laatsteDag.packed : nil
  }
}

extension KaartGraph {
  /// Who keeps an entry; nil when nobody is stated, or somebody who is not in the map.
  fileprivate func eigenaar(of node: NodeID) -> NodeID? {
    knoop(node).eigenaar.flatMap { kaart.nummer(of: $0) }.map(self.node)
  }
}
