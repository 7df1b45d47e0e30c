import Foundation

/// Reads a file into memory.
enum FileBytes {
  /// Puts the bytes of a file in `bytes`, read in pieces so that they are in memory only once.
  static func read(_ path: String, into bytes: inout [UInt8]) throws {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    try file.seek(toOffset: 0)
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(Int(size))
    while let piece = try file.read(upToCount: 1 << 17), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
  }
}
