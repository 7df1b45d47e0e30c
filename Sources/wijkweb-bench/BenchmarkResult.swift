import Foundation

/// The measurement of one workload, as printed.
struct BenchmarkResult<Check: Encodable>: Encodable {
  private enum CodingKeys: String, CodingKey {
    case peer, workload, threads, n, m, nm, reps, bytes, per, check
    case fastest = "min_s"
    case median = "median_s"
    case build = "build_s"
    case baseKilobytes = "base_rss_kb"
    case kilobytes = "rss_kb"
  }

  let peer = "wijkweb"
  let workload: String
  let threads: Int
  let n: Int
  let m: Int
  let fastest: Double
  let median: Double
  let reps: Int
  /// The seconds that building the graph took beside the measured time.
  let build: Double
  let baseKilobytes: Int
  let kilobytes = ProcessMemory.peakKilobytes
  /// The size of the files, when reading these is what was measured.
  var bytes: Int?
  /// The number of queries in one run, when there are several.
  var per: Int?
  /// The nodes of each component times its edges, added up: what a walk from every node takes.
  var nm: Double?
  /// What the workload found, to compare with other programs.
  let check: Check

  init(
    workload: String, threads: Int = 1, n: Int, m: Int, times: [Double], build: Double = 0,
    baseKilobytes: Int,
    check: Check
  ) {
    self.workload = workload
    self.threads = threads
    self.n = n
    self.m = m
    fastest = times.first ?? 0
    median = times.isEmpty ? 0 : times[times.count / 2]
    reps = times.count
    self.build = build
    self.baseKilobytes = baseKilobytes
    self.check = check
  }

  /// The result as one line of JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
