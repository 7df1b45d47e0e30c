import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// The stated cells of the current row, in order of column name.
  ///
  /// A cell that cannot be read is left out, reported, and its row set aside as well.
  mutating func velden(_ invoer: inout Tabelinvoer, _ plan: [Celplan], knoop: Int = -1) -> Velden {
    let stated = plan.count { invoer.reader.fieldCount > $0.index && !invoer.isBlank($0.index) }
    guard stated > 0 else { return Velden() }
    var cells: [Velden.Veld] = []
    cells.reserveCapacity(stated)
    for column in plan where !invoer.isBlank(column.index) {
      if column.isNaamloos { invoer.naamloosGebruikt.insert(column.index) }
      guard let waarde = waarde(invoer, column, knoop), !waarde.isEmpty else { continue }
      cells.append(Velden.Veld(kolom: column.naam, waarde: waarde))
    }
    return Velden(ordered: cells)
  }

  /// What is kept of a stated cell, or nil when nothing is.
  private mutating func waarde(
    _ invoer: borrowing Tabelinvoer, _ column: Celplan, _ knoop: Int
  ) -> String? {
    switch column.lezing {
    case .tekst: return invoer.tekst(column.index)
    case .keuze(let words): return keuze(invoer, column, words)
    case .score:
      guard let score = Celwaarde.score(invoer.tekst(column.index)) else {
        weiger(.ongeldigeScore, column.naam, in: invoer)
        return nil
      }
      return String(score)
    case .aantal:
      guard let aantal = Celwaarde.aantal(invoer.tekst(column.index)) else {
        weiger(.ongeldigAantal, column.naam, in: invoer)
        return nil
      }
      return String(aantal)
    case .geheel(let range, let words):
      let text = invoer.tekst(column.index)
      if let word = words.first(where: { FoldedText($0) == FoldedText(text) }) { return word }
      guard let number = Celwaarde.geheel(text), range.contains(number) else {
        weiger(.ongeldigGeheel(range, of: words), column.naam, in: invoer)
        return nil
      }
      return String(number)
    case .datum:
      guard let datum = Datum(invoer.tekst(column.index).trimmed) else {
        weiger(.ongeldigeDatum, column.naam, in: invoer)
        return nil
      }
      return datum.isoText
    case .verwijzing(let mag, let isLijst, let kort):
      return verwijzing(invoer, column, mag, isLijst: isLijst, kort: kort, knoop)
    }
  }

  private mutating func keuze(
    _ invoer: borrowing Tabelinvoer, _ column: Celplan, _ words: [(folded: String, waarde: String)]
  ) -> String? {
    let text = invoer.tekst(column.index)
    if let known = words.first(where: { $0.waarde == text }) { return known.waarde }
    let folded = FoldedText(text).rawValue
    if let known = words.first(where: { $0.folded == folded }) { return known.waarde }
    // `gewenst door actor` is what people write for `gewenst_door_actor`.
    if let known = words.first(where: { Kopnaam($0.waarde) == Kopnaam(text) }) {
      return known.waarde
    }
    if column.naam == .zichtbaarheid {
      weiger(.onbekendeZichtbaarheid, column.naam, in: invoer)
      return Zichtbaarheid.vertrouwelijk.rawValue
    }
    weiger(.onbekendeKeuze(toegestaan: words.map(\.waarde)), column.naam, in: invoer)
    return nil
  }

  /// The key in a cell when it is that of an entry that was read already; else the cell waits.
  private mutating func verwijzing(
    _ invoer: borrowing Tabelinvoer, _ column: Celplan, _ mag: Knoopsoorten, isLijst: Bool,
    kort: Int?,
    _ knoop: Int
  ) -> String? {
    // The row itself has a number already but is no entry yet.
    if let number = invoer.reader.number(at: column.index, in: sleutels), number < knopen.count,
      !mag.isDisjoint(with: soorten[number])
    {
      if let kort {
        korte.append(KorteVerwijzing(knoop: Int32(knoop), kolom: Int32(kort), doel: Int32(number)))
      }
      return knopen[number].id
    }
    wachtend.append(
      WachtendeVerwijzing(
        knoop: knoop, kolom: column.naam, mag: mag, isLijst: isLijst,
        tekst: invoer.tekst(column.index), plaats: invoer.plaats(column.naam),
        rij: invoer.reader.source))
    return nil
  }
}

/// The numbers that a cell may hold.
enum Celwaarde {
  /// A whole number from 1 to 5, also when written with decimals that are all zero.
  static func score(_ text: String) -> Int? {
    guard let number = whole(text), (1...5).contains(number) else { return nil }
    return number
  }

  /// A whole number with or without a sign before it, also a typographic minus.
  static func geheel(_ text: String) -> Int? {
    let trimmed = text.trimmed
    guard let first = trimmed.first else { return nil }
    let isNegative = first == "-" || first == "\u{2212}" || first == "\u{2013}"
    let hasSign = isNegative || first == "+"
    return whole(hasSign ? String(trimmed.dropFirst()) : trimmed).map { isNegative ? -$0 : $0 }
  }

  /// A whole number of zero or more.
  static func aantal(_ text: String) -> Int? { digits(text.trimmed) }

  /// A whole number; `4,0` and `4.0` are 4.
  private static func whole(_ text: String) -> Int? {
    let parts = text.trimmed.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy({ $0 == "0" }) { return nil }
    return digits(String(first))
  }

  private static func digits(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
