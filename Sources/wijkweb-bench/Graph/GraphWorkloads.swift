extension Workload {
  /// What is measured on graphs; a new workload is one line here.
  static var graphWorkloads: [Workload] {
    [
      .graph(HarmonicWorkload.self),
      .graph(PageRankWorkload.self),
      .graph(PointToPointWorkload.self),
      .graph(ReachWorkload.self),
      .graph(CommunityWorkload.self),
      .graph(BetweennessWorkload.self),
      .graph(WeightedBetweennessWorkload.self),
      .graph(ComponentsWorkload.self),
      .graph(ArticulationWorkload.self),
      .graph(BridgesWorkload.self),
      .graph(CoresWorkload.self),
      .graph(ConstraintWorkload.self),
      .team,
      .projection,
      .cover,
    ]
  }
}
