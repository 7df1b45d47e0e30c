import Wijkmodel

/// Which column of a file holds which column of its table.
struct Kolomindeling {
  /// A column of the file with its meaning.
  struct Plaats {
    /// The position in the file, from 0.
    let index: Int
    /// The column of the table.
    let naam: Kolomnaam
    /// The heading as written.
    let kop: String
    /// What a cell may hold.
    let waarde: Kolom.Waarde
    /// Whether the user left the heading empty.
    var isNaamloos = false
  }

  /// Every column of the file, in order of column name.
  private(set) var plaatsen: [Plaats] = []
  /// What is to be said about the headings, with the position of the heading.
  private(set) var bevindingen: [(index: Int, bevinding: Kopbevinding)] = []
  /// The number of headings.
  let aantal: Int

  private let tabel: Tabel
  private let known: [Kolom]
  private var taken: Set<Kolomnaam> = []
  /// The last number that was put behind a heading that occurs more than once.
  private var lastNumbers: [String: Int] = [:]

  /// Divides the headings of a file over the columns of a table.
  ///
  /// A heading that is a column itself goes first, then one that differs only in case, accents
  /// and joining signs, then a synonym; what remains is a column of the user's own.
  ///
  /// The columns at the positions in `eigen` are the user's own whatever their headings say.
  init(koppen: [String], tabel: Tabel, eigen: Set<Int> = []) {
    self.tabel = tabel
    known = tabel.kolommen + tabel.ookBegrepen
    aantal = koppen.count
    let folded = koppen.map { Kopnaam($0) }
    let readsSourceAsStart = Self.readsSourceAsStart(folded, in: tabel)
    let byFolded = Dictionary(
      known.map { (Kopnaam($0.naam.rawValue), $0.naam) }, uniquingKeysWith: { first, _ in first })
    var remaining = Self.order(folded).filter { !eigen.contains($0) }
    assign(
      &remaining, koppen,
      koppen.map { $0 == "bron" && readsSourceAsStart ? nil : Kolomnaam(rawValue: $0) })
    assign(
      &remaining, koppen,
      folded.map { $0 == Kopnaam("bron") && readsSourceAsStart ? .van : byFolded[$0] })
    assign(
      &remaining, koppen,
      folded.map { kop in
        let synonym = kop == Kopnaam("soort") ? .soort : Synoniemen.kolom(for: kop)
        return synonym.flatMap(target)
      })
    for index in (remaining + eigen).sorted() { addOwn(koppen[index], folded[index], at: index) }
    plaatsen.sort { $0.naam < $1.naam }
  }

  /// The position in the file of a column, or nil.
  func index(of naam: Kolomnaam) -> Int? { plaatsen.first { $0.naam == naam }?.index }

  /// The heading of a column as written.
  func kop(of naam: Kolomnaam) -> String {
    plaatsen.first { $0.naam == naam }?.kop ?? naam.rawValue
  }

  /// The first column without which no row of the table can be read, or nil when all are there.
  var ontbrekend: Kolomnaam? {
    let needed: [Kolomnaam] =
      switch tabel {
      case .knopen: [.naam]
      case .kaart: [.sleutel, .waarde]
      default: tabel.kolommen.filter(\.isVerplicht).map(\.naam)
      }
    return needed.first { index(of: $0) == nil }
  }

  /// The headings in the order in which they choose: `kind` before `type`, which beside it says
  /// in files of Gephi whether a relation has a direction.
  private static func order(_ koppen: [Kopnaam]) -> [Int] {
    koppen.indices.sorted { left, right in
      let isLate = (koppen[left] == Kopnaam("type"), koppen[right] == Kopnaam("type"))
      return isLate.0 == isLate.1 ? left < right : isLate.1
    }
  }

  /// `bron` is the beginning of a relation only beside `doel` and when nothing else is.
  private static func readsSourceAsStart(_ koppen: [Kopnaam], in tabel: Tabel) -> Bool {
    guard tabel == .relaties, koppen.contains(Kopnaam("doel")) else { return false }
    return !koppen.contains { $0 == Kopnaam("van") || Synoniemen.kolom(for: $0) == .van }
  }

  /// The column that a synonym means in this table, or nil when it has no such column.
  private func target(of synonym: Kolomnaam) -> Kolomnaam? {
    if synonym == Synoniemen.tags { return synonym }
    if known.contains(where: { $0.naam == synonym }) { return synonym }
    switch (tabel, synonym) {
    case (.relaties, .soort): return .relatie
    case (.relaties, .omschrijving): return .toelichting
    default: return nil
    }
  }

  /// Gives each remaining heading the column that it means, unless that is taken.
  private mutating func assign(
    _ remaining: inout [Int], _ koppen: [String], _ meanings: [Kolomnaam?]
  ) {
    var left: [Int] = []
    for index in remaining {
      guard let naam = meanings[index], !taken.contains(naam), let waarde = waarde(of: naam) else {
        left.append(index)
        continue
      }
      add(naam, waarde, koppen[index], at: index)
      if isWorthSaying(koppen[index], naam) {
        bevindingen.append((index, .gelezenAls(naam.rawValue)))
      }
    }
    remaining = left
  }

  private func waarde(of naam: Kolomnaam) -> Kolom.Waarde? {
    naam == Synoniemen.tags ? .tekst : known.first { $0.naam == naam }?.waarde
  }

  /// Whether a heading was read as something that the reader of the file may not expect.
  private func isWorthSaying(_ kop: String, _ naam: Kolomnaam) -> Bool {
    switch naam {
    case .van: Kopnaam(kop) == Kopnaam("bron")
    case .relatie: Kopnaam(kop) != Kopnaam("relatie")
    default: false
    }
  }

  private mutating func addOwn(_ kop: String, _ folded: Kopnaam, at index: Int) {
    let isNameless = folded.rawValue.isEmpty
    let wanted = isNameless ? "kolom_\(index + 1)" : kop
    var naam = Kolomnaam(rawValue: wanted)
    var number = lastNumbers[wanted] ?? 1
    while taken.contains(naam) || (isNameless && known.contains { $0.naam == naam }) {
      number += 1
      naam = Kolomnaam(rawValue: "\(wanted)_\(number)")
    }
    lastNumbers[wanted] = number
    add(naam, .tekst, kop, at: index, isNameless: isNameless)
    if isNameless { return }
    bevindingen.append((index, remark(on: kop, folded, storedAs: naam)))
  }

  private func remark(on kop: String, _ folded: Kopnaam, storedAs naam: Kolomnaam) -> Kopbevinding {
    if tabel == .kaart { return .nietBewaard }
    if naam.rawValue != kop { return .dubbel(bewaardAls: naam.rawValue) }
    let free = known.map(\.naam.rawValue).filter { !taken.contains(Kolomnaam(rawValue: $0)) }
    let near = free.first {
      folded.rawValue.utf8.count >= 5
        && Gelijkenis.distance(folded.rawValue, Kopnaam($0).rawValue) <= 2
    }
    return near.map { .lijktOp($0) } ?? .eigen
  }

  private mutating func add(
    _ naam: Kolomnaam, _ waarde: Kolom.Waarde, _ kop: String, at index: Int,
    isNameless: Bool = false
  ) {
    taken.insert(naam)
    plaatsen.append(
      Plaats(index: index, naam: naam, kop: kop, waarde: waarde, isNaamloos: isNameless))
  }
}
