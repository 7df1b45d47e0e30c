/// A statement that joins two entries of one map.
///
/// Kept small, because a city has a million of them: numbers instead of keys, and room for texts
/// only where there are any.
public struct Relatie: Hashable, Sendable {
  /// The entry at which it begins.
  public private(set) var van: Knoopnummer
  /// The entry at which it ends.
  public private(set) var naar: Knoopnummer
  /// The kind of relation.
  public let soort: Relatiesoortnummer
  /// The stated strength, 1 to 5, or 0 when not stated.
  private var strength: UInt8
  /// The stated trust, 1 to 5, or 0 when not stated.
  private var trust: UInt8
  /// One more than the position of the short column in `KorteKolom.alle`, or 0 when there is none.
  private var short: UInt8
  private var begin: Int32
  private var end: Int32
  private var confirmed: Int32
  /// The other stated cells: kanaal, niveau, zekerheid, toelichting, bron and own columns.
  public var velden: Velden

  /// Makes a relation; `sterkte` and `vertrouwen` are 1 to 5 or nil, `korteKolom` is the name of a
  /// short column or nil.
  public init(
    van: Knoopnummer, soort: Relatiesoortnummer, naar: Knoopnummer, sterkte: Int? = nil,
    vertrouwen: Int? = nil, vanaf: Datum? = nil, tot: Datum? = nil,
    laatstBevestigd: Datum? = nil, korteKolom: Kolomnaam? = nil, velden: Velden = Velden()
  ) {
    precondition((1...5).contains(sterkte ?? 1), "sterkte lies outside 1 to 5")
    precondition((1...5).contains(vertrouwen ?? 1), "vertrouwen lies outside 1 to 5")
    self.van = van
    self.naar = naar
    self.soort = soort
    strength = UInt8(sterkte ?? 0)
    trust = UInt8(vertrouwen ?? 0)
    begin = vanaf?.packed ?? 0
    end = tot?.packed ?? 0
    confirmed = laatstBevestigd?.packed ?? 0
    let place = korteKolom.flatMap { naam in KorteKolom.alle.firstIndex { $0.kolom == naam } }
    precondition(korteKolom == nil || place != nil, "korteKolom is not a short column")
    short = UInt8((place ?? -1) + 1)
    self.velden = velden
  }

  /// The stated strength, 1 to 5, or nil when not stated.
  public var sterkte: Int? { strength == 0 ? nil : Int(strength) }

  /// The stated trust, 1 to 5, or nil when not stated.
  public var vertrouwen: Int? { trust == 0 ? nil : Int(trust) }

  /// The short column the relation was read from; nil when it has a row of its own.
  public var korteKolom: Kolomnaam? {
    short == 0 ? nil : KorteKolom.alle[Int(short) - 1].kolom
  }

  /// The entry whose row has the short column that the relation was read from, nil when it has a
  /// row of its own.
  public var rijVanKorteKolom: Knoopnummer? {
    short == 0 ? nil : KorteKolom.alle[Int(short) - 1].isOmgekeerd ? naar : van
  }

  /// Since when it holds.
  public var vanaf: Datum? { begin == 0 ? nil : Datum(packed: begin) }

  /// Until when it holds.
  public var tot: Datum? { end == 0 ? nil : Datum(packed: end) }

  /// When it was last confirmed by the owner.
  public var laatstBevestigd: Datum? { confirmed == 0 ? nil : Datum(packed: confirmed) }

  /// Whether the relation holds on the last day of a date.
  public func isGeldig(on date: Datum) -> Bool {
    let day = date.laatsteDag.packed
    if begin != 0, Datum(packed: begin).eersteDag.packed > day { return false }
    return end == 0 || Datum(packed: end).laatsteDag.packed >= day
  }

  /// Whether the relation does not end before it begins.
  var endsInOrder: Bool {
    if begin == 0 || end == 0 { return true }
    return Datum(packed: end).laatsteDag.packed >= Datum(packed: begin).eersteDag.packed
  }

  /// The channels, in the order of the cell.
  public var kanalen: [String] { velden.values(of: .kanaal) }

  /// The level of the relation itself.
  public var niveau: Niveau? { velden[.niveau].flatMap(Niveau.init(rawValue:)) }

  /// Whether it is stated in the source or derived.
  public var zekerheid: Zekerheid? { velden[.zekerheid].flatMap(Zekerheid.init(rawValue:)) }

  /// Where it comes from.
  public var bron: String? { velden[.bron] }

  /// The same relation between the same entries at other positions.
  func moved(van: Knoopnummer, naar: Knoopnummer) -> Relatie {
    var result = self
    (result.van, result.naar) = (van, naar)
    return result
  }

  /// The columns that have a place of their own instead of one among the other cells.
  static let kolommenMetPlek: [Kolomnaam] = [
    .sterkte, .vertrouwen, .vanaf, .tot, .laatstBevestigd,
  ]

  /// Makes a column not stated that has a place of its own.
  mutating func clear(_ kolom: Kolomnaam) {
    switch kolom {
    case .sterkte: strength = 0
    case .vertrouwen: trust = 0
    case .vanaf: begin = 0
    case .tot: end = 0
    case .laatstBevestigd: confirmed = 0
    default: assertionFailure("\(kolom.rawValue) has no place of its own")
    }
  }
}
