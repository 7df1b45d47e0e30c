import Foundation

/// Reads a file into memory.
enum FileBytes {
  /// Returns the bytes of a file, read in pieces so that they are in memory only once.
  static func read(_ path: String) throws -> [UInt8] {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    try file.seek(toOffset: 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(size))
    while let piece = try file.read(upToCount: 1 << 17), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
    return bytes
  }
}
