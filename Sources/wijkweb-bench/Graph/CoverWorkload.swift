import GraphCore

/// Fifty persons who together belong to many bodies.
enum CoverWorkload {
  /// How many persons were chosen, and to how many bodies they belong.
  struct Check: Encodable {
    let picks: Int
    let covered: Int
  }
}

extension Workload {
  /// Chooses the persons of a folder.
  static var cover: Workload {
    Workload(name: "cover") { request in
      let memberships = try Memberships(folder: request.graph)
      let base = ProcessMemory.peakKilobytes
      let (build, sets) = Stopwatch.times(1) {
        CoverageSets(
          candidateCount: memberships.personCount, itemCount: memberships.bodyCount,
          candidates: memberships.persons, items: memberships.bodies)
      }
      let (times, output) = Stopwatch.times(request.repetitions) { sets.maximumCoverage(50) }
      return try BenchmarkResult(
        workload: "cover", n: memberships.personCount + memberships.bodyCount,
        m: memberships.persons.count, times: times, build: build[0], baseKilobytes: base,
        check: CoverWorkload.Check(picks: output.picks.count, covered: output.covered)
      ).json()
    }
  }
}
