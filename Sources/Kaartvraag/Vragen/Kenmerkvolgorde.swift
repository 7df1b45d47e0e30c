import GraphCore
import Kaartgraaf
import Wijkmodel

/// Walks entries and relations together in the order of their keys as text.
///
/// The keys of relations are never made: `van:relatie:naar` begins with the key of an entry and a
/// colon, so a block of relations has its place among the keys of entries.
struct Kenmerkvolgorde {
  private let graaf: KaartGraph
  /// The rank of every kind of relation when all stand by name with a colon behind it.
  private let kindRanks: [UInt64]

  init(in graaf: KaartGraph) {
    let names = graaf.kaart.relatiesoorten.map { $0.naam + ":" }
    var ranks = [UInt64](repeating: 0, count: names.count)
    let order = names.indices.sorted { names[$0].precedesByCodePoint(names[$1]) }
    for (rank, kind) in order.enumerated() { ranks[kind] = UInt64(rank) }
    self.graaf = graaf
    kindRanks = ranks
  }

  /// Gives every entry and every relation that holds, in order of key.
  ///
  /// - Complexity: O(V + E) besides the kinds of relation at one entry, which are sorted.
  func walk(_ entry: (NodeID) -> Void, _ relation: (EdgeID) -> Void) {
    // Entries whose relations come later: the key of each begins with that of the one before.
    var open: [NodeID] = []
    for node in graaf.relaties.nodes {
      while let last = open.last, !precedesRelations(node, of: last) {
        walkRelations(of: last, relation)
        open.removeLast()
      }
      entry(node)
      open.append(node)
    }
    for node in open.reversed() { walkRelations(of: node, relation) }
  }

  /// Whether the key of an entry comes before another's with a colon, which has a smaller key.
  private func precedesRelations(_ node: NodeID, of other: NodeID) -> Bool {
    let (key, stem) = (graaf.knoop(node).id.utf8, graaf.knoop(other).id.utf8)
    guard key.starts(with: stem) else { return false }
    return key.dropFirst(stem.count).first.map { $0 < 0x3A } ?? false
  }

  /// Gives the relations that begin at an entry by kind, and then as they stand in the graph: by
  /// end and by number.
  private func walkRelations(of node: NodeID, _ relation: (EdgeID) -> Void) {
    let edges = graaf.relaties.outgoingEdges(of: node)
    guard let first = edges.first else { return }
    if edges.allSatisfy({ graaf.soort($0) == graaf.soort(first) }) {
      for edge in edges { relation(edge) }
      return
    }
    let keys = edges.map { kindRanks[graaf.soort($0).index] << 32 | UInt64($0.index) }
    for key in keys.sorted() { relation(EdgeID(Int(key & 0xFFFF_FFFF))) }
  }
}
