import Dispatch
import Foundation

/// Waits until the program is asked to stop.
enum Stopsein {
  /// Returns at Ctrl-C, or when the system ends the program in an orderly way.
  static func wait() {
    let asked = DispatchSemaphore(value: 0)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { asked.signal() }
      source.resume()
      return source
    }
    asked.wait()
    for source in sources { source.cancel() }
  }
}
