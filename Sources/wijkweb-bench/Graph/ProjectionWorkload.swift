import GraphCore

/// The bodies that share a person.
enum ProjectionWorkload {
  /// How many pairs share a person, and how many persons they share together.
  struct Check: Encodable {
    let edges: Int
    let weight: Int
  }
}

extension Workload {
  /// Joins the bodies of a folder that share a person.
  static var projection: Workload {
    Workload(name: "projection") { request in
      let memberships = try Memberships(folder: request.graph)
      let base = ProcessMemory.peakKilobytes
      let (build, graph) = Stopwatch.times(1) {
        TwoModeGraph(
          firstCount: memberships.personCount, secondCount: memberships.bodyCount,
          firsts: memberships.persons, seconds: memberships.bodies)
      }
      let (times, output) = Stopwatch.times(request.repetitions) {
        graph.projection(onto: .second)
      }
      let weights = output.graph.outgoing.weights
      return try BenchmarkResult(
        workload: "projection", n: graph.graph.nodeCount, m: graph.graph.edgeCount, times: times,
        build: build[0], baseKilobytes: base,
        check: ProjectionWorkload.Check(
          edges: output.graph.edgeCount, weight: Int(weights.reduce(0, +) / 2))
      ).json()
    }
  }
}
