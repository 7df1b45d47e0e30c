/// What is lost when a party stops: how it is now, and what falls away.
public struct VoorEnNa: Sendable {
  /// Something that changes.
  public struct Verlies: Hashable, Sendable {
    /// What it is about: one entry, or two that lose each other.
    public var vakken: [Beeldvak]
    /// Who is left.
    public var over: [Beeldvak]
    /// The way around, where that is what the row tells.
    public var weg: Weg?
    /// What the row says.
    public var regel: Beeldregel

    /// Puts a loss together.
    public init(
      _ vakken: [Beeldvak], over: [Beeldvak] = [], weg: Weg? = nil, regel: Beeldregel
    ) {
      self.vakken = vakken
      self.over = over
      self.weg = weg
      self.regel = regel
    }
  }

  /// What kind of loss, in the order of the answer.
  public enum Soort: String, Hashable, Sendable, CaseIterable {
    case nul = "a", een = "b", aanspreekpunt = "c", paar = "d", los = "e", weg = "f"
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The party that stops.
  public var partij: Beeldvak
  /// The losses of each kind.
  public var verlies: [Soort: [Verlies]]

  /// Puts the losses of a party together.
  public init(_ kop: Beeldkop, partij: Beeldvak, verlies: [Soort: [Verlies]]) {
    self.kop = kop
    self.partij = partij
    self.verlies = verlies
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of losses, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let vorm = VoorEnNaVorm(
      partij: partij.leemte([Teksten.stopt]).tegel,
      links: Blokkenvorm(
        blokken: [.nul, .een, .aanspreekpunt].map(blok), meesteKolommen: 1),
      rechts: Blokkenvorm(blokken: [.paar, .los].map(blok), meesteKolommen: 2),
      onder: Blokkenvorm(blokken: [blok(.weg)], meesteKolommen: 2))
    return Vormblad(kop: kop, vorm: vorm).plaat(alternatief)
  }

  private func blok(_ soort: Soort) -> Blok {
    let rows = verlies[soort, default: []]
    return Blok(
      kop: Teksten.verlies(soort), opmerking: "\(rows.count)", rijen: rows.map { $0.rij(soort) },
      isLeemte: soort == .nul)
  }

  private var alternatief: Alternatief {
    var rows = Alternatief()
    for soort in Soort.allCases {
      for rij in verlies[soort, default: []] {
        rows.add(
          Teksten.verlies(soort), rij.vakken.map(\.naam).joined(separator: " | "), rij.regel)
      }
    }
    return rows
  }
}

extension VoorEnNa.Verlies {
  private var sterkte: String { weg.map { Teksten.sterkteWeg($0.sterkte) } ?? "" }

  fileprivate func rij(_ soort: VoorEnNa.Soort) -> any Vormrij {
    switch soort {
    case .nul, .aanspreekpunt:
      Balkrij(tegel: vakken.first.map { $0.leemte().tegel })
    case .een:
      Balkrij(tegel: vakken.first?.tegel, erbij: over.map(\.tegel), pijl: .nadruk)
    case .los:
      Balkrij(tegel: vakken.first?.tegel)
    case .paar:
      Ketenrij(
        tegels: vakken.map(\.tegel),
        schakels: vakken.dropFirst().map { _ in Schakel(stijl: .verbroken, hasArrow: false) })
    case .weg:
      Ketenrij(
        tegels: weg?.vakken.map(\.tegel) ?? [], schakels: weg?.stappen.map(\.schakel) ?? [],
        slot: sterkte, zin: weg?.inWoorden(sterkte) ?? "", langsteSlot: sterkte)
    }
  }
}
