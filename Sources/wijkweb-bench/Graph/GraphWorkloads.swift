extension Workload {
  /// What is measured on graphs; a new workload is one line here.
  static var graphWorkloads: [Workload] {
    [
      .graph(ReachWorkload.self),
      .graph(CommunityWorkload.self),
      .team,
      .projection,
      .cover,
    ]
  }
}
