import Foundation

/// The measurement of one workload, as printed.
struct BenchmarkResult: Encodable {
  /// What the workload found, to compare with other programs.
  struct Check: Encodable {
    let n: Int
    let m: Int
    let types: [String: Int]
  }

  private enum CodingKeys: String, CodingKey {
    case peer, workload, threads, n, m, reps, bytes, check
    case fastest = "min_s"
    case median = "median_s"
    case build = "build_s"
    case baseKilobytes = "base_rss_kb"
    case kilobytes = "rss_kb"
  }

  let peer = "wijkweb"
  let workload: String
  let threads = 1
  let n: Int
  let m: Int
  let fastest: Double
  let median: Double
  let reps: Int
  /// Building the graph is part of the measured time.
  let build = 0.0
  let baseKilobytes: Int
  let kilobytes = ProcessMemory.peakKilobytes
  let bytes: Int
  let check: Check

  init(
    workload: String, n: Int, m: Int, times: [Double], baseKilobytes: Int, bytes: Int, check: Check
  ) {
    self.workload = workload
    self.n = n
    self.m = m
    fastest = times.first ?? 0
    median = times.isEmpty ? 0 : times[times.count / 2]
    reps = times.count
    self.baseKilobytes = baseKilobytes
    self.bytes = bytes
    self.check = check
  }

  /// The result as one line of JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
