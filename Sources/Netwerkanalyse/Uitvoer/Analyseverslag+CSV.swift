import DelimitedText
import DocumentText

extension Analyseverslag {
  /// The report as CSV for a spreadsheet: `;` between the cells, a decimal point.
  ///
  /// First the nodes with a column for each measure, then each list under a line that says what
  /// it is. A text that a spreadsheet would take for a formula gets an apostrophe in front.
  ///
  /// - Complexity: O(V · m) for m measures.
  public var csv: String {
    let lists = delen.filter { $0.maat.plaats != .maten }
    let nodes = delen.filter { $0.maat.plaats == .maten }
    var parts: [String] = []
    if !nodes.isEmpty { parts.append(nodeTable(nodes)) }
    for list in lists {
      guard let table = list.uitkomst.tabel else { continue }
      parts.append(text(table, caption: lists.count + nodes.count > 1))
    }
    return parts.joined(separator: "\n")
  }

  private func nodeTable(_ parts: [Deel]) -> String {
    var writer = RowWriter()
    let columns = parts.flatMap(\.kolommen)
    writer.append(["id", "naam"] + columns.map(\.naam))
    for node in analyse.net.ids.indices {
      writer.append(
        [analyse.net.ids[node], analyse.net.namen[node]].map(FormulaGuard.neutralized)
          + columns.map { $0.cel(node) })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func text(_ table: DocumentTable, caption: Bool) -> String {
    var writer = RowWriter()
    if caption { writer.append([FormulaGuard.neutralized(table.caption)]) }
    for row in [table.columns] + table.rows { writer.append(row.map(FormulaGuard.neutralized)) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Analyseverslag.Deel {
  /// The columns that a measure takes in a table of nodes.
  fileprivate var kolommen: [(naam: String, cel: (Int) -> String)] {
    switch uitkomst.waarden {
    case .getallen(let values): [(maat.naam, { node in values[node].map { "\($0)" } ?? "" })]
    case .tellingen(let counts): [(maat.naam, { "\(counts[$0])" })]
    case .samen(let names, let rows):
      names.enumerated().map { place, name in
        ("\(maat.naam)_\(name)", { node in rows[node].map { "\($0[place])" } ?? "" })
      }
    case .knopen, .anders: []
    }
  }
}
