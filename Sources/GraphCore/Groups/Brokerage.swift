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
  /// - Parameter groups: The group of each node, numbered from 0; nil where it is not stated.
  /// - Returns: The counts of each node; nil when its group is not stated.
  public func brokerage(groups: [Int?]) -> [BrokerageRoles<Int>?] {
    let groups = NodeGroups(groups, nodeCount: nodeCount)
    return nodes.map { node in
      let mine = groups.labels[node]
      guard mine >= 0 else { return nil }
      var roles = BrokerageRoles<Int>()
      for arc in incoming.arcs(of: node) {
        let source = Int(incoming.targets[arc])
        guard groups.labels[source] >= 0 else { continue }
        for next in outgoing.arcs(of: node) {
          let target = Int(outgoing.targets[next])
          guard groups.labels[target] >= 0, target != source,
            outgoing.arc(from: source, to: target) == nil
          else { continue }
          roles.count(from: groups.labels[source], over: mine, to: groups.labels[target])
        }
      }
      return roles
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
