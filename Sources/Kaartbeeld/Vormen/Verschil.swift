/// What changed between two dates: relations that began, ended or changed, and how many parties
/// reach each group.
public struct Verschil: Sendable {
  /// A relation that is not what it was.
  public struct Wijziging: Hashable, Sendable {
    /// The two entries that it joins.
    public var van, naar: Beeldvak
    /// How the relation reads from the first to the second.
    public var woorden: String
    /// What is said of it: what it was and what it is.
    public var toelichting: String
    /// What the change says.
    public var regel: Beeldregel

    /// Puts a change together.
    public init(
      _ van: Beeldvak, _ woorden: String, _ naar: Beeldvak, toelichting: String = "",
      regel: Beeldregel
    ) {
      self.van = van
      self.naar = naar
      self.woorden = woorden
      self.toelichting = toelichting
      self.regel = regel
    }
  }

  /// How many parties reach a group on both dates.
  public struct Telling: Hashable, Sendable {
    /// The group.
    public var groep: Beeldvak
    /// The numbers on the first and the second date.
    public var eerst, laatst: Int

    /// Puts the numbers of a group together.
    public init(_ groep: Beeldvak, eerst: Int, laatst: Int) {
      self.groep = groep
      self.eerst = eerst
      self.laatst = laatst
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// What began, ended and changed.
  public var begonnen, gestopt, gewijzigd: [Wijziging]
  /// The groups with their numbers.
  public var tellingen: [Telling]

  /// Puts a comparison together.
  public init(
    _ kop: Beeldkop, begonnen: [Wijziging] = [], gestopt: [Wijziging] = [],
    gewijzigd: [Wijziging] = [], tellingen: [Telling] = []
  ) {
    self.kop = kop
    self.begonnen = begonnen
    self.gestopt = gestopt
    self.gewijzigd = gewijzigd
    self.tellingen = tellingen
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of changes, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let most = Double(tellingen.flatMap { [$0.eerst, $0.laatst] }.max() ?? 0)
    let changes = lijsten.map { lijst in
      Blok(
        kop: lijst.kop, opmerking: "\(lijst.rijen.count)",
        rijen: lijst.rijen.map { row in
          row.keten(lijst.stijl, langste: lijst.rijen.map(\.toelichting).longest)
        })
    }
    let counts = Blok(
      kop: Teksten.partijenPerGroep,
      rijen: (tellingen.filter { $0.eerst != $0.laatst }
        + tellingen.filter { $0.eerst == $0.laatst }).map { $0.balkrij(most: most) })
    return Vormblad(kop: kop, vorm: Blokkenvorm(blokken: changes + [counts])).plaat(alternatief)
  }

  private var lijsten: [(kop: String, stijl: Schakelstijl, rijen: [Wijziging])] {
    [
      (Teksten.hoofdletter(Teksten.schakelBegonnen), .begonnen, begonnen),
      (Teksten.hoofdletter(Teksten.schakelGestopt), .gestopt, gestopt),
      (Teksten.hoofdletter(Teksten.schakelGewijzigd), .gewijzigd, gewijzigd),
    ]
  }

  private var alternatief: Alternatief {
    var rows = Alternatief()
    for lijst in lijsten {
      for rij in lijst.rijen {
        rows.add(lijst.kop, "\(rij.van.naam) \(rij.woorden) \(rij.naar.naam)", rij.regel)
      }
    }
    for telling in tellingen {
      rows.add(
        Teksten.partijenPerGroep, telling.groep.naam,
        Beeldregel(Teksten.telling(telling.groep.naam, telling.eerst, telling.laatst)))
    }
    return rows
  }
}

extension Verschil.Wijziging {
  fileprivate func keten(_ stijl: Schakelstijl, langste: String) -> Ketenrij {
    Ketenrij(
      merk: stijl, tegels: [van.tegel, naar.tegel],
      schakels: [Schakel(woorden: woorden, stijl: stijl)], slot: toelichting,
      langsteSlot: langste)
  }
}

extension Verschil.Telling {
  fileprivate func balkrij(most: Double) -> Balkrij {
    let shares = [eerst, laatst].map { most > 0 ? Double($0) / most : 0 }
    let isGap = laatst == 0
    return Balkrij(
      tegel: isGap ? groep.leemte().tegel : groep.tegel,
      balk: .init(delen: shares, tekst: Teksten.vanNaar(eerst, laatst)))
  }
}
