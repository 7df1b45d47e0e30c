import DocumentText
import Wijkmodel

/// The told parts of the analysis that have no place of their own in the plan.
struct Analysedeel {
  private static let elders: Set = ["oordelen", "wie", "advies", "controlevragen"]
  /// A longer table is left out, unless it has a row for every actor.
  private static let meesteRijen = 25
  /// A wider table is left out too: it is for who works with the numbers, not for who reads a plan.
  private static let meesteKolommen = 5
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    guard !bron.feitelijk.beoordeeld.isEmpty else { return [] }
    let parts = bron.onderdeelnamen.filter { !Self.elders.contains($0) }.flatMap(deel)
    // Two methods that use the same judgements warn of the same gaps.
    var told: Set<DocumentBlock> = []
    let once = parts.filter { block in
      if case .note = block { told.insert(block).inserted } else { true }
    }
    return once.isEmpty ? [] : [.heading(level: 1, "Analyse")] + once
  }

  /// A part, one level deeper, without the tables that nobody reads on paper; what explains such a
  /// table just below it goes too.
  private func deel(_ naam: String) -> [DocumentBlock] {
    var kept: [DocumentBlock] = []
    var isLeftOut = false
    var isBelow = false
    for block in bron.onderdeel(naam) {
      switch block {
      case .table(let table) where isTeGroot(table):
        isLeftOut = true
        isBelow = true
      case .paragraph where isBelow: isBelow = false
      default:
        isBelow = false
        kept.append(block.lowered(by: 1))
      }
    }
    return isLeftOut ? kept + [.paragraph(verwijzing(naam))] : kept
  }

  private func isTeGroot(_ table: DocumentTable) -> Bool {
    table.columns.count > Self.meesteKolommen
      || table.rows.count > max(Self.meesteRijen, bron.actoren.count)
  }

  private func verwijzing(_ naam: String) -> String {
    "De tabellen met alle getallen ziet u met: wijkweb krachtenveld \(bron.vraagstuk.id) --\(naam)"
  }
}
