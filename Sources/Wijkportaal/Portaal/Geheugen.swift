import Kaartopslag
import Synchronization
import WebServer
import Wijkmodel

/// Keeps answers of one version of the register on one day, no more bytes of them than fit.
final class Geheugen: Sendable {
  private static let most = 16 << 20

  private struct Staat {
    var versie = ""
    var antwoorden: [String: Response] = [:]
    var bytes = 0

    mutating func add(_ antwoord: Response, _ sleutel: String, _ versie: String) {
      let size = antwoord.body.count + sleutel.utf8.count
      if self.versie != versie || bytes + size > Geheugen.most {
        self = Staat()
        self.versie = versie
      }
      if antwoorden.updateValue(antwoord, forKey: sleutel) == nil { bytes += size }
    }
  }

  private let staat = Mutex(Staat())

  /// The answer that is kept under a key, or nil.
  func bekend(_ sleutel: String, _ opname: Opname) -> Response? {
    let versie = Self.versie(opname)
    return staat.withLock { $0.versie == versie ? $0.antwoorden[sleutel] : nil }
  }

  /// An answer that depends on the version only, made when it is not kept yet.
  ///
  /// - Parameters:
  ///   - sleutel: Under which it is kept.
  ///   - opname: The version of which it is made.
  ///   - make: Makes it; nil is not kept. Who asks for the same meanwhile may make it too.
  /// - Returns: The answer, or nil when none was made.
  func antwoord(_ sleutel: String, _ opname: Opname, _ make: () -> Response?) -> Response? {
    if let known = bekend(sleutel, opname) { return known }
    guard let made = make() else { return nil }
    staat.withLock { $0.add(made, sleutel, Self.versie(opname)) }
    return made
  }

  private static func versie(_ opname: Opname) -> String {
    "\(opname.stand.versie) \(opname.vandaag.isoText)"
  }
}
