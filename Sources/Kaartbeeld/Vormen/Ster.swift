/// Entries in rings around one in the middle: a team with what each brings, or who knows whom.
public struct Ster: Sendable {
  /// Where an entry stands.
  public struct Plek: Hashable, Sendable {
    /// The entry.
    public var vak: Beeldvak
    /// How far from the middle, from 1.
    public var ring: Int
    /// The number of the entry within to which it belongs most; 0 is the middle, 1 the first of
    /// the places.
    public var bij: Int
    /// What is said of it, for those who cannot see the picture.
    public var regel: Beeldregel

    /// Puts an entry in a ring.
    public init(_ vak: Beeldvak, ring: Int, bij: Int, regel: Beeldregel) {
      self.vak = vak
      self.ring = ring
      self.bij = bij
      self.regel = regel
    }
  }

  /// What a line means.
  public enum Lijn: Hashable, Sendable {
    /// The only one that brings it.
    case alleen
    /// Others bring it too.
    case ook
    /// One knows the other.
    case contact
    /// One belongs to the other.
    case hoortBij
  }

  /// A line between two entries by number; 0 is the middle.
  public struct Verbinding: Hashable, Sendable {
    /// The two ends.
    public var van, naar: Int
    /// What it means.
    public var lijn: Lijn

    /// Makes a line.
    public init(_ van: Int, _ naar: Int, _ lijn: Lijn) {
      self.van = van
      self.naar = naar
      self.lijn = lijn
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// What stands in the middle.
  public var midden: Beeldvak
  /// The entries around it; each after the one it belongs to.
  public var plekken: [Plek]
  /// The lines.
  public var lijnen: [Verbinding]

  /// Puts a star together.
  ///
  /// - Precondition: Every entry comes after the one to which it belongs, in the ring within.
  public init(_ kop: Beeldkop, midden: Beeldvak, plekken: [Plek], lijnen: [Verbinding]) {
    precondition(plekken.enumerated().allSatisfy { $1.bij <= $0 }, "first the one it belongs to")
    self.kop = kop
    self.midden = midden
    self.plekken = plekken
    self.lijnen = lijnen
  }

  /// More entries than this are too many for rings.
  private static let most = 120

  /// Makes the picture, of the first entries only where not all find a place.
  ///
  /// - Complexity: O(n²) in the number of entries, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    var (low, high) = (0, min(plekken.count, Self.most) + 1)
    var best: Sheet?
    if high > plekken.count, let sheet = sheet(of: plekken.count) {
      (best, low, high) = (sheet, plekken.count, plekken.count + 1)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if let sheet = sheet(of: middle) { (best, low) = (sheet, middle) } else { high = middle }
    }
    let sheet = best ?? Sheet(size: kop.papier.size ?? Size(800, 500))
    return Kaartplaat(
      titel: kop.titel, omschrijving: alternatief.omschrijving(kop),
      document: sheet.document(name: kop.vraag), tabel: alternatief.tabel,
      weggelaten: plekken.count - low)
  }

  private func sheet(of count: Int) -> Sheet? {
    let shown = plekken.prefix(count)
    let lines = lijnen.filter { max($0.van, $0.naar) <= count }
    var center = midden.tegel
    center.nadruk = .midden
    center.id = "midden"
    let places =
      [RingPicture.Plek(tile: center, ring: 0, parent: nil)]
      + shown.enumerated().map { number, plek in
        var tile = plek.vak.tegel
        tile.id = "\(number + 1)"
        return RingPicture.Plek(tile: tile, ring: plek.ring, parent: plek.bij)
      }
    let remark = Teksten.regelsWeggelaten(plekken.count - count)
    return RingPicture(
      papier: kop.papier, titleBlock: kop.titleBlock(remark),
      legenda: legenda(places.map(\.tile), lines), plekken: places,
      lijnen: lines.map { $0.netlijn }
    ).composed()
  }

  private func legenda(_ tiles: [Tile], _ lines: [Verbinding]) -> Legenda {
    let used = Set(lines.map(\.lijn.soort))
    let gaps = Set(tiles.filter { $0.nadruk == .leemte }.map(\.soort)).sorted()
    return Legenda(
      soorten: Set(tiles.map(\.soort)), hasSolid: false, hasDashed: false,
      hasDashedBorder: tiles.contains { $0.isDashed && !$0.isGap },
      regels: gaps.map { .ongedekt($0) }
        + Lijnsoort.allCases.filter(used.contains).map { .lijn($0) })
  }

  private var alternatief: Alternatief {
    var rows = Alternatief()
    for plek in plekken { rows.add("ring \(plek.ring)", plek.vak.naam, plek.regel) }
    return rows
  }
}

extension Ster.Lijn {
  var soort: Lijnsoort {
    switch self {
    case .alleen: .alleen
    case .ook: .ook
    case .contact: .contact
    case .hoortBij: .hoortBij
    }
  }
}

extension Ster.Verbinding {
  fileprivate var netlijn: Netlijn { Netlijn(from: van, to: naar, soort: lijn.soort) }
}
