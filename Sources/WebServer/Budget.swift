import Synchronization

/// Bytes that all requests together may hold.
final class Budget: Sendable {
  private let held = Mutex(0)
  private let limit: Int

  init(_ limit: Int) { self.limit = limit }

  /// Takes some bytes.
  ///
  /// - Returns: Whether there were so many.
  func take(_ bytes: Int) -> Bool {
    held.withLock { held in
      guard held + bytes <= limit else { return false }
      held += bytes
      return true
    }
  }

  /// Gives bytes back.
  func giveBack(_ bytes: Int) { held.withLock { $0 -= bytes } }
}
