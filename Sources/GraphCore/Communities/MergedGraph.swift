/// A graph whose nodes stand for groups of nodes, as far as modularity asks about it.
struct MergedGraph {
  /// The weight between two nodes, both ways together.
  let rows: Adjacency
  /// The weight of the arcs that leave each node.
  let leaving: [Double]
  /// The weight of the arcs that enter each node.
  let entering: [Double]
  /// The resolution divided by the weight of all arcs.
  let scale: Double

  var nodeCount: Int { rows.nodeCount }

  /// Every node by itself.
  init(_ graph: SimpleGraph, resolution: Double) {
    let (out, into) = (graph.outgoing, graph.incoming)
    leaving = graph.nodes.map { out.arcs(of: $0).reduce(0) { $0 + out.weight($1) } }
    entering = graph.nodes.map { into.arcs(of: $0).reduce(0) { $0 + into.weight($1) } }
    let total = leaving.reduce(0, +)
    scale = total > 0 ? resolution / total : 0
    var (sources, targets, weights): ([Int32], [Int32], [Double]) = ([], [], [])
    for node in graph.nodes {
      for arc in out.arcs(of: node) {
        sources += [Int32(node), out.targets[arc]]
        targets += [out.targets[arc], Int32(node)]
        weights += [out.weight(arc), out.weight(arc)]
      }
    }
    rows = Adjacency(
      nodeCount: graph.nodeCount, sources: sources, targets: targets, weights: weights)
  }

  private init(rows: Adjacency, leaving: [Double], entering: [Double], scale: Double) {
    self.rows = rows
    self.leaving = leaving
    self.entering = entering
    self.scale = scale
  }

  /// The graph of groups.
  func merged(_ partition: Partition) -> MergedGraph {
    var (sources, targets, weights): ([Int32], [Int32], [Double]) = ([], [], [])
    var leaving = [Double](repeating: 0, count: partition.count)
    var entering = leaving
    for node in 0..<nodeCount {
      let group = partition.groups[node]
      leaving[Int(group)] += self.leaving[node]
      entering[Int(group)] += self.entering[node]
      for arc in rows.arcs(of: node) {
        let other = partition.groups[Int(rows.targets[arc])]
        guard other != group else { continue }
        sources.append(group)
        targets.append(other)
        weights.append(rows.weight(arc))
      }
    }
    let between = Adjacency(
      nodeCount: partition.count, sources: sources, targets: targets, weights: weights)
    return MergedGraph(rows: between, leaving: leaving, entering: entering, scale: scale)
  }

  /// Moves nodes to the group where they add most, until no move adds anything.
  func localMoving() -> Partition {
    var groups = (0..<nodeCount).map { Int32($0) }
    var (outs, ins) = (leaving, entering)
    var sums = [Double](repeating: 0, count: nodeCount)
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for node in 0..<nodeCount {
        let own = groups[node]
        outs[Int(own)] -= leaving[node]
        ins[Int(own)] -= entering[node]
        var near = [own]
        for arc in rows.arcs(of: node) {
          let group = groups[Int(rows.targets[arc])]
          if sums[Int(group)] == 0 && group != own { near.append(group) }
          sums[Int(group)] += rows.weight(arc)
        }
        func score(_ group: Int32) -> Double {
          sums[Int(group)] - scale
            * (leaving[node] * ins[Int(group)] + entering[node] * outs[Int(group)])
        }
        var (best, highest) = (own, score(own))
        for group in near.dropFirst() where score(group) > highest + 1e-9 * abs(highest) {
          (best, highest) = (group, score(group))
        }
        for group in near { sums[Int(group)] = 0 }
        outs[Int(best)] += leaving[node]
        ins[Int(best)] += entering[node]
        groups[node] = best
        if best != own { hasMoved = true }
      }
    }
    return Partition(numbers: groups, below: nodeCount)
  }
}
