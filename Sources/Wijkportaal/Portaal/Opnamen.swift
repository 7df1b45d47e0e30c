import Kaartopslag
import Synchronization
import Wijkmodel

/// What the public pages are made from: one version of the register on one day.
struct Opname: Sendable {
  let stand: Registerstand
  let vandaag: Datum
  let bladzijden: OpenbareBladzijden
}

/// Keeps the last version of the register.
final class Opnamen: Sendable {
  private let register: Register
  private let instelling: Portaalinstelling
  private let laatste = Mutex<Opname?>(nil)
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
    // A portal shows the present, whatever day the lists were made for.
    let openbaar = OpenbareKaart(stand.kaart, vandaag: vandaag, peildatum: vandaag)
    let fresh = Opname(
      stand: stand, vandaag: vandaag,
      bladzijden: OpenbareBladzijden(
        openbaar, openbaar.kader(.server, contact: instelling.contact)))
    laatste.withLock { $0 = fresh }
    return fresh
  }
}
