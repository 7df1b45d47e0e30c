import Foundation
import Glibc

/// Files and folders that nobody but their owner can read, also while they are being written.
enum Eigenbestand {
  /// Makes a folder; false when it cannot be made.
  static func makeFolder(_ path: String) -> Bool { unsafe mkdir(path, 0o700) == 0 }

  /// Takes the rights of everybody else from a folder; false when nothing can be written in it.
  static func takeFolder(_ path: String) -> Bool {
    unsafe chmod(path, 0o700) == 0 && access(path, W_OK) == 0
  }

  /// Writes a new file in full; false, and no file, when that fails or something is there already.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      return true
    } catch {
      unsafe unlink(path)
      return false
    }
  }
}
