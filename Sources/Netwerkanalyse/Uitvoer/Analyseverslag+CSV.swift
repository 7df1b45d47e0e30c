import DelimitedText
import Kaartvraag

extension Analyseverslag {
  /// The report as CSV for a spreadsheet: `;` between the cells, a decimal point.
  ///
  /// First the nodes with a column for each measure, then each list and each set, and a comparison;
  /// when there are several tables each stands under a line with its name. Numbers are those that
  /// programs get. A text that a spreadsheet would take for a formula gets an apostrophe in front.
  ///
  /// - Complexity: O(V · m) for m measures.
  public var csv: String {
    let nodes = delen.filter { $0.maat.plaats == .maten }
    var tables: [(naam: String, rijen: [[Cel]])] =
      nodes.isEmpty ? [] : [("knopen", nodeRows(nodes))]
    for deel in delen where deel.maat.plaats != .maten {
      tables.append((deel.maat.naam, rows(of: deel.uitkomst)))
    }
    if let vergelijking {
      tables.append(("vergelijking", Self.rows(of: vergelijking.json)))
    }
    return tables.map { table in
      var writer = RowWriter()
      if tables.count > 1 { writer.append([table.naam]) }
      for row in table.rijen { writer.append(row.map(\.tekst)) }
      return String(decoding: writer.bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  private func nodeRows(_ parts: [Deel]) -> [[Cel]] {
    let columns = parts.flatMap(\.kolommen)
    let header = (["id", "naam"] + columns.map(\.naam)).map { Cel.tekst($0) }
    return [header]
      + analyse.net.ids.indices.map { node in
        [.tekst(analyse.net.ids[node]), .tekst(analyse.net.namen[node])]
          + columns.map { $0.cel(node) }
      }
  }

  private func rows(of uitkomst: Maatuitkomst) -> [[Cel]] {
    guard case .knopen(let nodes) = uitkomst.waarden else {
      return Self.rows(of: uitkomst.json(analyse.net))
    }
    return [[.tekst("id"), .tekst("naam")]]
      + nodes.map { [.tekst(analyse.net.ids[$0]), .tekst(analyse.net.namen[$0])] }
  }

  /// A JSON value as a table: of objects with a column for each key, of lists with a column for
  /// each place, of one object with a row for each key.
  private static func rows(of json: JSONWaarde) -> [[Cel]] {
    switch json {
    case .lijst(let items):
      if case .object(let fields)? = items.first {
        return [fields.map { .tekst($0.naam) }] + items.map { $0.velden.map { Cel($0.waarde) } }
      }
      let places = [Cel.tekst("van"), .tekst("naar"), .tekst("waarde")]
      let width = items.map(\.onderdelen.count).max() ?? 2
      return [Array(places.prefix(width))] + items.map { $0.onderdelen.map { Cel($0) } }
    case .object(let fields):
      return [[.tekst("gegeven"), .tekst("waarde")]]
        + fields.map { [.tekst($0.naam), Cel($0.waarde)] }
    default: return [[Cel(json)]]
    }
  }
}

/// A cell: a text, which must not be taken for a formula, or a number, which is none.
private enum Cel {
  case tekst(String)
  case getal(String)

  init(_ json: JSONWaarde) {
    switch json {
    case .null: self = .getal("")
    case .waar(let value): self = .tekst(value ? "ja" : "nee")
    case .getal(let number): self = .getal(String(number))
    case .kommagetal(let number): self = .getal(number.isFinite ? "\(number)" : "")
    case .tekst(let text): self = .tekst(text)
    case .lijst(let items):
      // A set within a list of sets: its members belong closer together than the sets.
      let nested = items.contains { if case .lijst = $0 { true } else { false } }
      self = .tekst(items.map { Cel($0).ruw }.joined(separator: nested ? " | " : "|"))
    case .object(let fields):
      self = .tekst(fields.map { "\($0.naam) \(Cel($0.waarde).ruw)" }.joined(separator: ", "))
    }
  }

  var ruw: String {
    switch self {
    case .tekst(let text), .getal(let text): text
    }
  }

  var tekst: String {
    switch self {
    case .tekst(let text): FormulaGuard.neutralized(text)
    case .getal(let text): text
    }
  }
}

extension JSONWaarde {
  fileprivate var velden: [JSONVeld] {
    if case .object(let fields) = self { fields } else { [] }
  }

  fileprivate var onderdelen: [JSONWaarde] {
    if case .lijst(let items) = self { items } else { [self] }
  }
}

extension Analyseverslag.Deel {
  /// The columns that a measure takes in a table of nodes.
  fileprivate var kolommen: [(naam: String, cel: (Int) -> Cel)] {
    switch uitkomst.waarden {
    case .getallen(let values):
      [(maat.naam, { node in .getal(values[node].map { "\($0)" } ?? "") })]
    case .tellingen(let counts): [(maat.naam, { .getal("\(counts[$0])") })]
    case .samen(let names, let rows):
      names.enumerated().map { place, name in
        (
          "\(maat.naam)_\(name)",
          { node in .getal(rows[node].map { "\($0[place])" } ?? "") }
        )
      }
    case .knopen, .anders: []
    }
  }
}
