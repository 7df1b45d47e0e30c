/// Pairs of entries with what they share: who stand at the same door, who should meet.
public struct Paren: Sendable {
  /// Who can bring two together.
  public enum Verbinder: Hashable, Sendable {
    /// The question does not ask.
    case geen
    /// An entry that knows both.
    case iemand(Beeldvak)
    /// Nobody is known.
    case niemand
  }

  /// Two entries.
  public struct Paar: Hashable, Sendable {
    /// The two.
    public var links, rechts: Beeldvak
    /// What they share.
    public var gedeeld: [Beeldvak]
    /// What else is said of them.
    public var tekst: String
    /// How much they share; the line is as thick.
    public var score: Int
    /// Whether they work together already.
    public var isSamen: Bool
    /// Who can bring them together.
    public var verbinder: Verbinder
    /// What the pair says.
    public var regel: Beeldregel

    /// Puts a pair together.
    public init(
      _ links: Beeldvak, _ rechts: Beeldvak, gedeeld: [Beeldvak], tekst: String = "", score: Int,
      isSamen: Bool = false, verbinder: Verbinder = .geen, regel: Beeldregel
    ) {
      self.links = links
      self.rechts = rechts
      self.gedeeld = gedeeld
      self.tekst = tekst
      self.score = score
      self.isSamen = isSamen
      self.verbinder = verbinder
      self.regel = regel
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The lists of pairs with their headings, in order.
  public var lijsten: [(kop: String, paren: [Paar])]

  /// Puts pairs together.
  public init(_ kop: Beeldkop, lijsten: [(kop: String, paren: [Paar])]) {
    self.kop = kop
    self.lijsten = lijsten
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of pairs, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let most = lijsten.flatMap(\.paren).map(\.score).max() ?? 1
    let vorm = Blokkenvorm(
      blokken: lijsten.map { lijst in
        Blok(
          kop: lijst.kop, opmerking: lijst.paren.count > 2 ? "\(lijst.paren.count)" : "",
          rijen: lijst.paren.map { $0.rij(most: most) })
      })
    return Vormblad(kop: kop, vorm: vorm).plaat(alternatief)
  }

  private var alternatief: Alternatief {
    var rows = Alternatief()
    for lijst in lijsten {
      for paar in lijst.paren {
        rows.add(lijst.kop, "\(paar.links.naam) | \(paar.rechts.naam)", paar.regel)
      }
    }
    return rows
  }
}

extension Paren.Paar {
  /// The pair as a row, with a line that is thickest where most is shared.
  fileprivate func rij(most: Int) -> Paarrij {
    let below: Paarrij.Verbinder =
      switch verbinder {
      case .geen: .geen
      case .iemand(let vak): .iemand(vak.tegel)
      case .niemand: .niemand
      }
    let share = Double(score) / Double(max(most, 1))
    return Paarrij(
      links: links.tegel, rechts: rechts.tegel, gedeeld: gedeeld.map(\.tegel), tekst: tekst,
      schakel: Schakel(
        stijl: isSamen ? .samen : .nogNiet, hasArrow: false, dikte: 1 + 5.5 * share),
      verbinder: below)
  }
}
