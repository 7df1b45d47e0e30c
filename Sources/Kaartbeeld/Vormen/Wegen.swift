/// Routes below one another, each from left to right.
public struct Wegen: Sendable {
  /// One route.
  public struct Rij: Hashable, Sendable {
    /// The route.
    public var weg: Weg
    /// What is said after it.
    public var noot: String
    /// What the row says.
    public var regel: Beeldregel

    /// Puts a row together.
    public init(_ weg: Weg, noot: String = "", regel: Beeldregel) {
      self.weg = weg
      self.noot = noot
      self.regel = regel
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The routes with the headings of their lists, in order.
  public var lijsten: [(kop: String, rijen: [Rij])]

  /// Puts routes together.
  public init(_ kop: Beeldkop, lijsten: [(kop: String, rijen: [Rij])]) {
    self.kop = kop
    self.lijsten = lijsten
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of routes, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let vorm = Blokkenvorm(
      blokken: lijsten.map { lijst in
        Blok(
          kop: lijst.kop, opmerking: lijst.rijen.count > 2 ? "\(lijst.rijen.count)" : "",
          rijen: lijst.rijen.map { $0.keten(langste: lijst.rijen.map(\.noot).longest) })
      }, meesteKolommen: 2)
    var told = Alternatief()
    for lijst in lijsten {
      for rij in lijst.rijen {
        told.add(lijst.kop, rij.weg.vakken.map(\.naam).joined(separator: " – "), rij.regel)
      }
    }
    return Vormblad(kop: kop, vorm: vorm).plaat(told)
  }
}

extension Wegen.Rij {
  fileprivate func keten(langste: String) -> Ketenrij {
    Ketenrij(
      tegels: weg.vakken.map(\.tegel), schakels: weg.stappen.map(\.schakel), slot: noot,
      zin: weg.inWoorden(noot), langsteSlot: langste)
  }
}
