import Secrets

/// Seals of the log: each covers its own handeling and, through the seal before it, all earlier
/// ones, so that nothing can be changed, left out or put between without breaking the chain.
///
/// A cell is sealed by a commitment, the digest of its contents with a random salt. The chain covers
/// commitments only: contents and salt can be erased, after which nobody can guess what was there,
/// and the chain still holds.
enum Zegel {
  /// Where the chain begins.
  static let begin = [UInt8](repeating: 0, count: 32)

  /// The commitment to the contents of a cell.
  static func cel(zout: [UInt8], kolom: String, voor: String?, na: String?) -> [UInt8] {
    var bytes = Bytes()
    bytes.values += zout
    bytes.add(kolom)
    bytes.add(voor)
    bytes.add(na)
    return SHA256.digest(bytes.values)
  }

  /// The seal of a handeling.
  static func handeling(
    na vorige: [UInt8], nummer: Int, tijd: Tijdstip, door: Uitvoerder, soort: String,
    rijen: [Logrij]
  ) -> [UInt8] {
    var bytes = Bytes()
    bytes.values += vorige
    bytes.add(nummer)
    bytes.add(tijd.seconden)
    bytes.add(door.rol)
    bytes.add(door.namens.map { String($0) })
    bytes.add(soort)
    bytes.add(rijen.count)
    for rij in rijen {
      bytes.add(rij.rij)
      bytes.add(rij.tabel)
      bytes.add(rij.soort.rawValue)
      bytes.add(rij.cellen.count)
      for cel in rij.cellen { bytes.values += cel.zegel }
    }
    return SHA256.digest(bytes.values)
  }

  /// Bytes in which no two different lists of values look the same: each text has its length.
  private struct Bytes {
    var values: [UInt8] = []

    mutating func add(_ number: Int) {
      let wide = UInt64(bitPattern: Int64(number))
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        values.append(UInt8(truncatingIfNeeded: wide >> shift))
      }
    }

    mutating func add(_ text: String?) {
      add(text?.utf8.count ?? -1)
      if let text { values.append(contentsOf: text.utf8) }
    }
  }
}
