import DocumentText

/// The nodes at the top of a measure as a table.
struct Toptabel {
  private let waarden: [Double?]
  private let analyse: Analyse
  private let laagsteEerst: Bool

  init(_ waarden: [Double?], _ analyse: Analyse, laagsteEerst: Bool = false) {
    self.waarden = waarden
    self.analyse = analyse
    self.laagsteEerst = laagsteEerst
  }

  /// The table, or nil when all are equal and it would say nothing; it stops where values are 0.
  func tabel(_ naam: String, kolomkop: String = "waarde", vooraf: String? = nil) -> DocumentTable? {
    guard let top = Top(waarden, of: analyse.net, laagsteEerst: laagsteEerst),
      top.volgorde.count > 1, !top.isGelijk
    else { return nil }
    let ranked = getoond(top)
    guard ranked.count > 1 else { return nil }
    let shown = Array(ranked.prefix(analyse.keuze.top))
    let values = Teksten.kolom(shown.map { waarden[$0] ?? 0 })
    let caption = [vooraf, bijschrift(top, shown)].compactMap(\.self).joined(separator: " ")
    return DocumentTable(
      name: naam, caption: caption, columns: ["naam"] + analyse.net.soortkop + [kolomkop],
      rows: zip(shown, values).map { node, value in
        [analyse.net.namen[node]]
          + analyse.net.soortcel(node) + [value]
      })
  }

  /// The nodes that are worth a row.
  private func getoond(_ top: Top) -> [Int] {
    guard !laagsteEerst, top.waarde > 0 else { return top.volgorde }
    guard !waarden.contains(where: { ($0 ?? 0) < 0 }) else { return top.volgorde }
    return top.volgorde.filter { (waarden[$0] ?? 0) > 1e-12 }
  }

  private func bijschrift(_ top: Top, _ shown: [Int]) -> String {
    guard let last = shown.last else { return "" }
    let rest = top.volgorde.dropFirst(shown.count)
    let equal = rest.count {
      Top.key(waarden[$0] ?? 0, laagsteEerst) == Top.key(waarden[last] ?? 0, laagsteEerst)
    }
    let caption = Teksten.bovenaan(
      shown.count, outOf: top.volgorde.count, lowest: laagsteEerst, bovenaan: top.bovenaan.count,
      nogGelijk: equal)
    let stopped = !rest.isEmpty && rest.allSatisfy { abs(waarden[$0] ?? 0) <= 1e-12 }
    return stopped && !laagsteEerst ? caption + " De anderen hebben 0." : caption
  }
}
