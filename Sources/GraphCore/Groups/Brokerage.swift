extension SimpleGraph {
  /// Counts how often each node stands between two others, by the groups of the three.
  ///
  /// A node b brokers for the ordered pair (a, c) when there are ties a → b and b → c and no tie
  /// a → c. The groups of the three give the role. Without directions every pair counts both ways,
  /// as in the software of the field: gatekeeper and representative are then equal, and the other
  /// roles are twice the number of pairs.
  ///
  /// Nodes whose group is not stated are left out, and so are their ties; weights make no
  /// difference. Roger Gould and Roberto Fernandez, "Structures of mediation: a formal approach to
  /// brokerage in transaction networks", Sociological Methodology 19, 1989.
  ///
  /// The pairs of contacts are counted by group, and of these the pairs that have a tie are taken
  /// off, triangle by triangle.
  ///
  /// - Parameter groups: The group of each node, numbered from 0; nil where it is not stated.
  /// - Returns: The counts of each node; nil when its group is not stated.
  /// - Complexity: O(E^1.5).
  public func brokerage(groups: [Int?]) -> [BrokerageRoles<Int>?] {
    let groups = NodeGroups(groups, nodeCount: nodeCount)
    var roles = groups.labels.map { $0 < 0 ? nil : BrokerageRoles<Int>() }
    var sizes = [Int](repeating: 0, count: groups.count)
    for node in nodes where groups.labels[node] >= 0 {
      roles[node] = pairsOfContacts(of: node, groups, &sizes)
    }
    forEachClosedPair(groups) { source, broker, target in
      let (from, onto) = (groups.labels[source], groups.labels[target])
      roles[broker]?.count(from: from, over: groups.labels[broker], to: onto, times: -1)
    }
    return roles
  }

  /// The ordered pairs of different contacts, whether or not these have a tie.
  ///
  /// `sizes` is room for the number of contacts in each group: 0 before and after.
  private func pairsOfContacts(
    of node: Int, _ groups: NodeGroups, _ sizes: inout [Int]
  ) -> BrokerageRoles<Int> {
    var roles = BrokerageRoles<Int>()
    let mine = groups.labels[node]
    let targets = outgoing.targets[outgoing.arcs(of: node)].map { groups.labels[Int($0)] }
      .filter { $0 >= 0 }
    for group in targets { sizes[Int(group)] += 1 }
    let inside = sizes[Int(mine)]
    for arc in incoming.arcs(of: node) {
      let source = Int(incoming.targets[arc])
      let group = groups.labels[source]
      guard group >= 0 else { continue }
      if group == mine {
        roles.coordinator += inside
        roles.representative += targets.count - inside
      } else {
        roles.consultant += sizes[Int(group)]
        roles.gatekeeper += inside
        roles.liaison += targets.count - inside - sizes[Int(group)]
      }
      // Nobody is brokered to himself.
      if outgoing.arc(from: node, to: source) != nil {
        roles.count(from: group, over: mine, to: group, times: -1)
      }
    }
    for group in targets { sizes[Int(group)] = 0 }
    return roles
  }

  /// Gives every three nodes with a group of which the first has a tie with the second, the second
  /// with the third and the first with the third.
  private func forEachClosedPair(_ groups: NodeGroups, _ body: (Int, Int, Int) -> Void) {
    let finder = TriangleFinder(undirected.outgoing)
    let ways = finder.ways(in: self)
    finder.forEach { lowest, first, second, third in
      let (x, y, z) = (lowest, Int(finder.targets[first]), Int(finder.targets[second]))
      guard groups.labels[x] >= 0, groups.labels[y] >= 0, groups.labels[z] >= 0 else { return }
      let (xy, xz, yz) = (ways[first].to, ways[second].to, ways[third].to)
      let (yx, zx, zy) = (ways[first].back, ways[second].back, ways[third].back)
      if xy && yz && xz { body(x, y, z) }
      if xz && zy && xy { body(x, z, y) }
      if yx && xz && yz { body(y, x, z) }
      if yz && zx && yx { body(y, z, x) }
      if zx && xy && zy { body(z, x, y) }
      if zy && yx && zx { body(z, y, x) }
    }
  }

  /// The brokerage of each node to be expected from the sizes of the groups and the density alone.
  ///
  /// When every tie is there with the same chance d, the density between the nodes that have a
  /// group, an ordered pair is brokered with chance d²(1 - d); that times the number of pairs for
  /// which a node can have the role. Compare with ``brokerage(groups:)``.
  ///
  /// - Parameter groups: The group of each node, numbered from 0; nil where it is not stated.
  /// - Returns: The expected counts of each node; nil when its group is not stated.
  /// - Complexity: O(V + E).
  public func expectedBrokerage(groups: [Int?]) -> [BrokerageRoles<Double>?] {
    let groups = NodeGroups(groups, nodeCount: nodeCount)
    let ties = GroupedTies(self, groups).ends.count * (isDirected ? 1 : 2)
    let pairs = groups.pairs
    let density = pairs.all == 0 ? 0 : Double(ties) / Double(pairs.all)
    let chance = density * density * (1 - density)
    let sizes = groups.sizes
    let members = sizes.reduce(0, +)
    return groups.labels.map { label in
      guard label >= 0 else { return nil }
      let size = sizes[Int(label)]
      let (mine, others) = (size - 1, members - size)
      let consulted = pairs.inside - size * mine
      return BrokerageRoles(
        coordinator: Double(mine * (mine - 1)) * chance,
        consultant: Double(consulted) * chance,
        gatekeeper: Double(mine * others) * chance,
        representative: Double(mine * others) * chance,
        liaison: Double(others * (others - 1) - consulted) * chance)
    }
  }
}

extension TriangleFinder {
  /// Whether each edge is an arc from the end that comes first to the other, and back.
  fileprivate func ways(in graph: SimpleGraph) -> [(to: Bool, back: Bool)] {
    guard graph.isDirected else { return Array(repeating: (true, true), count: targets.count) }
    return (0..<graph.nodeCount).flatMap { low in
      (Int(offsets[low])..<Int(offsets[low + 1])).map { edge in
        let high = Int(targets[edge])
        return (
          graph.outgoing.arc(from: low, to: high) != nil,
          graph.outgoing.arc(from: high, to: low) != nil
        )
      }
    }
  }
}

extension BrokerageRoles where Count == Int {
  /// Adds to the role that goes with three groups.
  mutating func count(from source: Int32, over broker: Int32, to target: Int32, times: Int = 1) {
    switch (source == broker, broker == target) {
    case (true, true): coordinator += times
    case (true, false): representative += times
    case (false, true): gatekeeper += times
    case (false, false) where source == target: consultant += times
    case (false, false): liaison += times
    }
  }
}
