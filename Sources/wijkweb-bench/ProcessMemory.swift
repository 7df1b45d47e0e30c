import Foundation

/// How much memory this process has used.
enum ProcessMemory {
  /// The largest resident size so far in kilobytes, as Linux counts it; 0 where it is unknown.
  static var peakKilobytes: Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
