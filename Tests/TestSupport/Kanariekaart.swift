public import Wijkmodel

/// A map with something in every column of every table, in which every text that not everybody may
/// see is a word of its own: a canary, that no public output may hold.
///
/// What is a canary follows from the classes of the columns, so a column that is new is in it.
public struct Kanariekaart: Sendable {
  /// A row of a table.
  public struct Rij: Sendable {
    /// The table.
    public let tabel: Tabel
    /// The stated cells.
    public let cellen: [Kolomnaam: String]
  }

  /// Every word that must never be public, in lower case: in texts, keys, headings and dates.
  public private(set) var kanaries = [jaar]
  /// The rows, in the order of the tables.
  public private(set) var rijen: [Rij] = []

  /// The year of every date that not everybody may know.
  static let jaar = "2077"
  /// The key of the vraagstuk.
  public static let vraagstuk = "vraagstuk"

  /// The key, and name, of an entry of each kind that is hidden.
  var verborgen: [Knoopsoort: String] = [:]
  private var eigenKolom: Kolomnaam = ""

  /// Makes the map; it is always the same.
  public init() {
    eigenKolom = Kolomnaam(rawValue: kanarie())
    for kind in Knoopsoort.allCases { verborgen[kind] = kanarie() }
    addData()
    for kind in Knoopsoort.allCases { addEntries(kind) }
    addAliases()
    addKinds()
    for kind in Relatiesoort.ingebouwd { addRelations(kind) }
    addKrachtenveld()
  }

  /// The key of the entry of a kind that everybody may see.
  public static func open(_ kind: Knoopsoort) -> String { "open-\(kind.rawValue)" }

  /// Something that is said about somebody who is hidden.
  var roddel: String { "Besproken met \(verborgen[.sleutelfiguur] ?? "") en anderen" }

  /// A new word that nobody may see; none is a part of another.
  mutating func kanarie() -> String {
    let number = String(1000 + kanaries.count)
    kanaries.append("kanarie\(number)x")
    return "kanarie\(number)x"
  }

  /// Adds a row with something in every column.
  ///
  /// - Parameters:
  ///   - tabel: The table.
  ///   - isVerborgen: Whether the row as a whole is hidden.
  ///   - onderwerp: The table of the entry that the row is about.
  ///   - vast: The cells that must be what they are; "" for none.
  mutating func add(
    _ tabel: Tabel, isVerborgen: Bool, over onderwerp: Tabel? = nil, _ vast: [Kolomnaam: String]
  ) {
    var cells = vast
    for kolom in tabel.kolommen + tabel.ookBegrepen where vast[kolom.naam] == nil {
      let subject = (onderwerp?.veldklassen ?? []).first { $0.kolom == kolom.naam }
      let isOpen =
        !isVerborgen && tabel.zichtbaarheid(of: kolom.naam) == .openbaar
        && subject?.zichtbaarheid ?? .openbaar == .openbaar
      cells[kolom.naam] = cell(kolom, isOpen: isOpen, isVerborgen: isVerborgen)
    }
    if tabel != .kaart { cells[eigenKolom] = kanarie() }
    rijen.append(Rij(tabel: tabel, cellen: cells.filter { !$0.value.isEmpty }))
  }

  private mutating func cell(_ kolom: Kolom, isOpen: Bool, isVerborgen: Bool) -> String {
    switch kolom.waarde {
    case .tekst, .kenmerk: isOpen ? "Openbaar" : kanarie()
    case .keuze(let words): words.first ?? ""
    case .score, .aantal, .geheel: "1"
    case .datum: date(kolom.naam, isOpen: isOpen)
    case .verwijzing(let kinds): kinds.members.first.map(Self.open) ?? ""
    case .verwijzingen where kolom.naam == .deelVan && isVerborgen: ""
    case .verwijzingen(let kinds) where kolom.naam == .deelVan:
      kinds.members.compactMap { verborgen[$0] }.joined(separator: "|")
    case .verwijzingen(let kinds):
      kinds.members.flatMap { [Self.open($0), verborgen[$0] ?? ""] }.joined(separator: "|")
    case .rij(let tabel): tabel == .vraagstukken ? Self.vraagstuk : "doel"
    case .trede: "informeren"
    }
  }

  /// A date by which the row holds in 2026.
  private func date(_ kolom: Kolomnaam, isOpen: Bool) -> String {
    if [.vanaf, .datum].contains(kolom) { return "2025-03-04" }
    if !isOpen { return Self.jaar + "-06-05" }
    return [.tot, .geldigTot].contains(kolom) ? "2027-12-31" : "2025-03-04"
  }
}

extension Kanariekaart {
  private mutating func addData() {
    for key in Kaartgegevens.bekendeSleutels {
      let value: String
      switch key {
      case Kaartgegevens.titelsleutel: value = "Openbare kaart"
      case "peildatum": value = "2026-03-01"
      case "toelichting": value = roddel
      default: value = "Openbaar"
      }
      add(.kaart, isVerborgen: false, [.sleutel: key.rawValue, .waarde: value])
    }
    add(.kaart, isVerborgen: true, [.sleutel: kanarie()])
  }

  /// An entry for everybody, one in whose texts somebody who is hidden is named, and hidden ones.
  private mutating func addEntries(_ kind: Knoopsoort) {
    let tabel = Tabel.knopen(kind)
    let id = Self.open(kind)
    let open: [Kolomnaam: String] = [.zichtbaarheid: Zichtbaarheid.openbaar.rawValue]
    add(
      tabel, isVerborgen: false, open.merging([.id: id, .naam: "Open \(kind.rawValue)"]) { $1 })
    let texts = tabel.kolommen.filter { $0.waarde == .tekst }.map { ($0.naam, roddel) }
    add(
      tabel, isVerborgen: false,
      Dictionary(uniqueKeysWithValues: texts).merging(open) { $1 }
        .merging([.id: "roddel-\(kind.rawValue)", .naam: "Roddel \(kind.rawValue)"]) { $1 })
    let name = verborgen[kind] ?? ""
    // Whoever says nothing about a person means that it is hidden.
    let shield = kind == .sleutelfiguur ? "" : Zichtbaarheid.intern.rawValue
    add(tabel, isVerborgen: true, [.id: name, .naam: name, .zichtbaarheid: shield])
    add(tabel, isVerborgen: true, [.zichtbaarheid: Zichtbaarheid.vertrouwelijk.rawValue])
  }

  private mutating func addAliases() {
    for kind in Knoopsoort.allCases {
      let table = Tabel.knopen(kind)
      let (id, hidden) = (Self.open(kind), verborgen[kind] ?? "")
      add(.aliassen, isVerborgen: false, over: table, [.id: id, .alias: "Bijnaam van \(id)"])
      add(.aliassen, isVerborgen: false, over: table, [.id: id, .alias: "\(id), \(roddel)"])
      add(.aliassen, isVerborgen: true, [.id: hidden])
    }
  }

  private mutating func addKinds() {
    add(
      .relatiesoorten, isVerborgen: false,
      [
        .naam: "helpt", .van: "wijkpartner", .naar: "wijkpartner", .heen: roddel, .terug: roddel,
      ])
  }

  /// Relations between entries for everybody and with a hidden entry at either end.
  private mutating func addRelations(_ kind: Relatiesoort) {
    for van in kind.van.members {
      guard let naar = kind.naar.members.first(where: { kind.joins(van, to: $0) }) else { continue }
      let ends = [(Self.open(van), verborgen[van] ?? ""), (Self.open(naar), verborgen[naar] ?? "")]
      let (first, other) = (ends[0], ends[1])
      for (from, target, isHidden) in [
        (first.0, van == naar ? "roddel-\(naar.rawValue)" : other.0, false),
        (first.0, other.1, true), (first.1, other.0, true),
        (first.1, van == naar ? "" : other.1, true),
      ] where !target.isEmpty {
        // Nothing is part of itself.
        if kind.naam == "deel_van", isHidden, from == first.1 { continue }
        let cells: [Kolomnaam: String] = [.van: from, .relatie: kind.naam, .naar: target]
        add(.relaties, isVerborgen: isHidden, cells)
        if isHidden { continue }
        add(.relaties, isVerborgen: false, cells.merging([.bron: roddel, .kanaal: roddel]) { $1 })
      }
    }
  }
}
