import DelimitedText

extension Antwoord {
  /// The rows as CSV for a spreadsheet: `;` between the cells, `|` within a cell, a decimal point.
  ///
  /// The columns have the names of the keys in JSON; what is an object there stands in words, such as
  /// `sterkte 3, kanaal straat`. A cell that a spreadsheet would take for a
  /// formula gets an apostrophe in front.
  ///
  /// - Complexity: O(n · k) for n rows of k columns.
  public var csv: [UInt8] {
    let rows = rijen.map(\.csvvelden)
    var columns = Self.vasteKolommen
    for name in rows.lazy.flatMap({ $0 }).map(\.naam) where !columns.contains(name) {
      columns.append(name)
    }
    var writer = RowWriter()
    writer.append(columns)
    for row in rows {
      writer.append(
        columns.map { name in
          let cell = row.first { $0.naam == name }?.waarde.cel ?? ""
          return FormulaGuard.neutralized(cell)
        })
    }
    return writer.bytes
  }

  /// The columns that every answer has, whether or not a row fills them.
  private static let vasteKolommen = [
    "rang", "id", "naam", "soort", "score", "score_tekst", "stappen", "route", "sectie", "zin",
    "bronnen",
  ]
}

extension Antwoordrij {
  fileprivate var csvvelden: [JSONVeld] {
    jsonvelden.map { veld in
      guard veld.naam == "score_tekst", case .tekst(let text) = veld.waarde else { return veld }
      return JSONVeld(veld.naam, .tekst(text.replacing(",", with: ".")))
    }
  }
}

extension JSONWaarde {
  /// The value as it stands in a cell.
  fileprivate var cel: String {
    switch self {
    case .null: ""
    case .waar(let value): value ? "ja" : "nee"
    case .getal(let number): String(number)
    case .kommagetal(let number): String(number)
    case .tekst(let text): text
    case .lijst(let values): values.map(\.cel).joined(separator: "|")
    case .object(let fields):
      fields.map { (naam: $0.naam, cel: $0.waarde.cel) }.filter { !$0.cel.isEmpty }
        .map { "\($0.naam) \($0.cel)" }.joined(separator: ", ")
    }
  }
}
