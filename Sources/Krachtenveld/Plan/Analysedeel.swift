import DocumentText
import Wijkmodel

/// The told parts of the analysis that have no place of their own in the plan.
struct Analysedeel {
  private static let elders: Set = ["oordelen", "wie", "advies", "controlevragen"]
  /// A longer table is left out, unless it has a row for every actor.
  private static let meesteRijen = 25
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    guard !bron.feitelijk.beoordeeld.isEmpty else { return [] }
    let parts = bron.onderdeelnamen.filter { !Self.elders.contains($0) }.flatMap(deel)
    return parts.isEmpty ? [] : [.heading(level: 1, "Analyse")] + parts
  }

  /// A part, one level deeper; a table that nobody reads on paper is named with where it is.
  private func deel(_ naam: String) -> [DocumentBlock] {
    let most = max(Self.meesteRijen, bron.actoren.count)
    return bron.onderdeel(naam).map { block in
      guard case .table(let table) = block, table.rows.count > most else {
        return block.lowered(by: 1)
      }
      return .paragraph(
        "\(table.caption) Deze tabel is te lang voor het plan. U ziet hem met: wijkweb krachtenveld "
          + "\(bron.vraagstuk.id) --\(naam)")
    }
  }
}
