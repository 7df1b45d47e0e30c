/// Entries below one another, each with a bar, words, and others that belong to it.
public struct Ranglijst: Sendable {
  /// One entry.
  public struct Rij: Hashable, Sendable {
    /// The rank; nil where the order means nothing.
    public var rang: Int?
    /// The entry; nil where the row is about something that is none, such as a channel.
    public var vak: Beeldvak?
    /// What the row is about where it is no entry.
    public var tekst: String
    /// How much, and how it is written; nil where there is no bar.
    public var balk: Balk?
    /// Words beside it, each on a line.
    public var noten: [String]
    /// Words that stand out; "" for none.
    public var waarschuwing: String
    /// Entries that belong to it.
    public var erbij: [Beeldvak]
    /// Whether those reach the entry, which lines show.
    public var isBereikt: Bool
    /// What the row says.
    public var regel: Beeldregel

    /// Puts a row together.
    public init(
      rang: Int? = nil, _ vak: Beeldvak?, tekst: String = "", balk: Balk? = nil,
      noten: [String] = [], waarschuwing: String = "", erbij: [Beeldvak] = [],
      isBereikt: Bool = false, regel: Beeldregel
    ) {
      self.rang = rang
      self.vak = vak
      self.tekst = tekst
      self.balk = balk
      self.noten = noten
      self.waarschuwing = waarschuwing
      self.erbij = erbij
      self.isBereikt = isBereikt
      self.regel = regel
    }
  }

  /// A bar.
  public struct Balk: Hashable, Sendable {
    /// How much, at least 0.
    public var waarde: Double
    /// How it is written.
    public var tekst: String

    /// Makes a bar.
    public init(_ waarde: Double, _ tekst: String) {
      self.waarde = waarde
      self.tekst = tekst
    }
  }

  /// Rows under one heading.
  public struct Groep: Hashable, Sendable {
    /// The heading; "" where the title says it.
    public var kop: String
    /// The rows.
    public var rijen: [Rij]
    /// Whether the group tells of something that is missing.
    public var isLeemte: Bool

    /// Puts rows under a heading.
    public init(_ kop: String = "", _ rijen: [Rij], isLeemte: Bool = false) {
      self.kop = kop
      self.rijen = rijen
      self.isLeemte = isLeemte
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The groups, in order.
  public var groepen: [Groep]
  /// What the legend explains besides signs and lines.
  public var uitleg: [String]

  /// Puts a list together.
  public init(_ kop: Beeldkop, groepen: [Groep], uitleg: [String] = []) {
    self.kop = kop
    self.groepen = groepen
    self.uitleg = uitleg
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of rows, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let most = groepen.flatMap(\.rijen).compactMap(\.balk?.waarde).max() ?? 0
    let vorm = Blokkenvorm(
      blokken: groepen.map { groep in
        Blok(
          kop: groep.kop, opmerking: groep.rijen.count > 2 ? "\(groep.rijen.count)" : "",
          rijen: rows(of: groep, most: most), isLeemte: groep.isLeemte)
      }, noten: uitleg, meesteKolommen: 5)
    return Vormblad(kop: kop, vorm: vorm).plaat(alternatief)
  }

  private func rows(of groep: Groep, most: Double) -> [Balkrij] {
    var rows = groep.rijen.map { $0.balkrij(most: most) }
    let parts = Balkrij.Indeling(rows)
    for index in rows.indices { rows[index].indeling = parts }
    return rows
  }

  private var alternatief: Alternatief {
    var rows = Alternatief()
    for groep in groepen {
      for rij in groep.rijen { rows.add(groep.kop, rij.vak?.naam ?? rij.tekst, rij.regel) }
    }
    return rows
  }
}

extension Ranglijst.Rij {
  /// The row with its bar as a share of the longest.
  func balkrij(most: Double) -> Balkrij {
    Balkrij(
      rang: rang.map { "\($0)" } ?? "", tegel: vak?.tegel, tekst: tekst,
      balk: balk.map { .init(delen: [most > 0 ? $0.waarde / most : 0], tekst: $0.tekst) },
      noten: noten, waarschuwing: waarschuwing, erbij: erbij.map(\.tegel),
      pijl: isBereikt ? .nadruk : nil)
  }
}
