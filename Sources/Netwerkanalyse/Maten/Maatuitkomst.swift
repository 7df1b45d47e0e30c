import DocumentText
import Kaartvraag

/// What a measure found.
struct Maatuitkomst: Sendable {
  /// The values, by node or as a list.
  enum Waarden: Sendable {
    /// A number for each node, nil where it is not defined.
    case getallen([Double?])
    /// A whole number for each node.
    case tellingen([Int])
    /// Several numbers for each node, under these names.
    case samen([String], [[Double]?])
    /// Nodes in order.
    case knopen([Int])
    /// Anything else, as programs get it.
    case anders(JSONWaarde)
  }

  let waarden: Waarden
  /// What it means here, with names.
  let zin: String
  /// A table that says more than the highest values do, for who reads.
  var tabel: DocumentTable?
  /// Whether the highest values are shown when there is no other table.
  let toontTop: Bool

  init(_ waarden: Waarden, zin: String, tabel: DocumentTable? = nil, toontTop: Bool = true) {
    self.toontTop = toontTop
    self.waarden = waarden
    self.zin = zin
    self.tabel = tabel
  }

  /// Whether no node has a value.
  var isOnbepaald: Bool {
    switch waarden {
    case .getallen(let values): values.allSatisfy { $0 == nil }
    case .samen(_, let rows): rows.allSatisfy { $0 == nil }
    case .tellingen, .knopen, .anders: false
    }
  }

  /// What cannot be computed here, and why.
  static func onbepaald(_ net: Analysenet, _ reden: String) -> Maatuitkomst {
    Maatuitkomst(.getallen(Array(repeating: nil, count: net.ids.count)), zin: reden)
  }
}
