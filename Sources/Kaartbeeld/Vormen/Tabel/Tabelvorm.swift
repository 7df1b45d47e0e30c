/// Finds how a table fits: with its heads in full or as numbers, upright or on its side, and where
/// it is too wide in parts below one another.
struct Tabelvorm: Vorm {
  let tabel: Hittetabel

  /// Heads become numbers only in type that is small already.
  private static let mostNumbered = 9

  init(_ tabel: Hittetabel) { self.tabel = tabel }

  var aantal: Int { tabel.rijen.count }

  func weggelaten(_ count: Int) -> String { Teksten.regelsWeggelaten(count) }

  var legenda: Legenda {
    let cells = tabel.cellen.joined()
    let kinds = Set(cells.compactMap { $0.map(Celsoort.init) }).sorted()
    var notes = tabel.moeilijk.isEmpty ? [] : [Teksten.moeilijkTeken]
    if kinds.contains(.leeg), cells.contains(nil) { notes.append(Teksten.nietVanToepassing) }
    let entries = (tabel.rijen + tabel.kolommen).filter { !$0.isWoord }
    return Legenda(
      soorten: Set(entries.map(\.soort)),
      hasSolid: false,
      hasDashed: false,
      hasDashedBorder: entries.contains(where: \.isAfgeleid), notes: notes,
      regels: kinds.map { .cel($0) })
  }

  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)? {
    let shown = shortened(most)
    let styles: [Tabelopmaak.Koppen] =
      letter <= Self.mostNumbered ? [.voluit, .nummers] : [.voluit]
    for heads in styles {
      for parts in 1...4 {
        for table in [shown, shown.gekanteld] where parts <= max(table.kolommen.count, 1) {
          if let found = Tabelopmaak(table, letter: letter, in: room, heads: heads, parts: parts) {
            return found
          }
        }
      }
    }
    return nil
  }

  /// The rows in which most is missing, in the order in which they stood.
  private func shortened(_ most: Int) -> Hittetabel {
    guard most < tabel.rijen.count else { return tabel }
    let order = tabel.rijen.indices.sorted { left, right in
      let counts = (tabel.leeg(rij: left), tabel.leeg(rij: right))
      return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
    }
    let kept = order.prefix(most).sorted()
    var shorter = tabel
    shorter.rijen = kept.map { tabel.rijen[$0] }
    shorter.cellen = kept.map { tabel.cellen[$0] }
    return shorter
  }
}
