import DelimitedText
import GraphCore

/// The fewest nodes that together reach every group that anybody reaches.
struct TeamWorkload {
  /// The size of the team, and whether it is proven to be the smallest.
  struct Check: Encodable {
    let team: Int
    let groups: Int
    let proof: Bool
  }

  /// Who reaches which group, by number.
  let pairs: [(candidate: Int, group: Int)]
  let candidateCount: Int
  let groupCount: Int

  /// Reads the relations of a network.
  init(folder: String) throws {
    var bytes: [UInt8] = []
    try FileBytes.read(folder + "/edges.csv", into: &bytes)
    var reader = try RowReader(bytes)
    var candidates = ByteKeyTable()
    var groups = ByteKeyTable()
    var pairs: [(candidate: Int, group: Int)] = []
    while reader.next() {
      guard reader.fieldCount > 2, reader.string(at: 2) == "bereikt" else { continue }
      let candidate = reader.insert(at: 0, into: &candidates).number
      pairs.append((candidate, reader.insert(at: 1, into: &groups).number))
    }
    self.pairs = pairs
    candidateCount = candidates.count
    groupCount = groups.count
  }

  /// Chooses the team.
  func run() -> SmallestCover {
    var problem = CoverProblem(candidateCount: candidateCount, requirementCount: groupCount)
    for (candidate, group) in pairs { problem.add(grade: 1, of: candidate, for: group) }
    return problem.smallestCover()
  }
}

extension Workload {
  /// Chooses the team of a folder.
  static var team: Workload {
    Workload(name: "team") { request in
      let workload = try TeamWorkload(folder: request.graph)
      let base = ProcessMemory.peakKilobytes
      let (times, cover) = Stopwatch.times(request.repetitions) { workload.run() }
      return try BenchmarkResult(
        workload: "team", n: workload.candidateCount, m: workload.pairs.count, times: times,
        baseKilobytes: base,
        check: TeamWorkload.Check(
          team: cover.members.count, groups: workload.groupCount, proof: cover.isSmallest)
      ).json()
    }
  }
}
