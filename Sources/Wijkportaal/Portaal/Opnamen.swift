import Kaartopslag
import Synchronization
import WebServer
import Wijkmodel

/// What the public pages are made from: one version of the register on one day.
struct Opname: Sendable {
  let stand: Registerstand
  let vandaag: Datum
  let bladzijden: OpenbareBladzijden
}

/// Keeps the last version of the register, and the public pages that were made of it.
final class Opnamen: Sendable {
  private let register: Register
  private let instelling: Portaalinstelling
  private let laatste = Mutex<Opname?>(nil)
  private let bladzijden = Mutex(Geheugen())
  private let isBezig = Mutex(false)

  init(_ register: Register, _ instelling: Portaalinstelling) {
    self.register = register
    self.instelling = instelling
  }

  /// The register as it is now.
  func nu() throws(Registerfout) -> Opname {
    let vandaag = instelling.klok().datum
    let versie = try register.versie()
    if let known = laatste.withLock({ $0 }), known.stand.versie == versie,
      known.vandaag == vandaag
    {
      return known
    }
    // Who comes while the pages are being made again sees the last ones for so long.
    let isFirst = isBezig.withLock { busy in
      defer { busy = true }
      return !busy
    }
    if !isFirst, let known = laatste.withLock({ $0 }) { return known }
    defer { if isFirst { isBezig.withLock { $0 = false } } }
    return try maak(vandaag)
  }

  private func maak(_ vandaag: Datum) throws(Registerfout) -> Opname {
    let stand = try register.stand()
    var kaart = stand.kaart
    // A portal shows the present, whatever day the lists were made for.
    kaart.gegevens.waarden["peildatum"] = vandaag.isoText
    let openbaar = OpenbareKaart(kaart, vandaag: vandaag)
    let fresh = Opname(
      stand: stand, vandaag: vandaag,
      bladzijden: OpenbareBladzijden(
        openbaar, openbaar.kader(.server, contact: instelling.contact)))
    laatste.withLock { $0 = fresh }
    return fresh
  }

  /// An answer that depends on the version only, made once.
  func antwoord(
    _ sleutel: String, _ opname: Opname, _ make: () -> Response?
  ) -> Response? {
    let versie = "\(opname.stand.versie) \(opname.vandaag.isoText)"
    if let known = bladzijden.withLock({ $0.find(sleutel, versie) }) { return known }
    guard let made = make() else { return nil }
    bladzijden.withLock { $0.add(made, sleutel, versie) }
    return made
  }

  /// Answers of one version, no more bytes of them than fit.
  private struct Geheugen {
    private static let most = 16 << 20
    private var versie = ""
    private var antwoorden: [String: Response] = [:]
    private var bytes = 0

    func find(_ sleutel: String, _ versie: String) -> Response? {
      self.versie == versie ? antwoorden[sleutel] : nil
    }

    mutating func add(_ antwoord: Response, _ sleutel: String, _ versie: String) {
      let size = antwoord.body.count + sleutel.utf8.count
      if self.versie != versie || bytes + size > Self.most {
        self = Geheugen()
        self.versie = versie
      }
      if antwoorden.updateValue(antwoord, forKey: sleutel) == nil { bytes += size }
    }
  }
}
