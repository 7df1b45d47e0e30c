import DOTLanguage
import Dispatch
public import Kaartbeeld
import Synchronization

/// Draws pictures, two at a time and each only once for a version of the map.
public final class Platen: Sendable {
  /// Draws a picture as SVG; nil when it cannot be drawn.
  public typealias Teken = @Sendable (Kaartplaat) -> [UInt8]?

  /// How many pictures may wait; a visitor who comes after these is asked to come back.
  private static let mostWaiting = 16

  private let teken: Teken
  private let beurten = DispatchSemaphore(value: 2)
  private let staat = Mutex(Staat())

  private struct Staat {
    var waiting = 0
    var drawn: [String: [UInt8]] = [:]
    var bytes = 0

    /// No more bytes than these are kept.
    private static let most = 16 << 20

    mutating func keep(_ svg: [UInt8], _ key: String) {
      let size = svg.count + key.utf8.count
      if bytes + size > Self.most {
        drawn = [:]
        bytes = 0
      }
      drawn[key] = svg
      bytes += size
    }
  }

  init(_ teken: @escaping Teken) { self.teken = teken }

  /// What comes of asking for a picture.
  enum Uitkomst {
    case plaat([UInt8])
    case geen
    case druk
  }

  /// The picture that a document makes, from memory when it was drawn before.
  func svg(_ plaat: Kaartplaat) -> Uitkomst {
    let key = plaat.document.text + "\u{0}" + plaat.titel + "\u{0}" + plaat.omschrijving
    if let known = staat.withLock({ $0.drawn[key] }) { return .plaat(known) }
    let isFull = staat.withLock { state in
      if state.waiting >= Self.mostWaiting { return true }
      state.waiting += 1
      return false
    }
    if isFull { return .druk }
    beurten.wait()
    defer {
      beurten.signal()
      staat.withLock { $0.waiting -= 1 }
    }
    // Somebody may have drawn it while this one waited.
    if let known = staat.withLock({ $0.drawn[key] }) { return .plaat(known) }
    guard let made = teken(plaat) else { return .geen }
    staat.withLock { $0.keep(made, key) }
    return .plaat(made)
  }
}
