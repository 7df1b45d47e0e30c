public import DocumentText

extension Analyseverslag {
  /// The report as a page that can be pasted into a note.
  public var blokken: [DocumentBlock] {
    [.heading(level: 1, "Analyse van \(analyse.net.titel)")]
      + [.paragraph(analyse.net.herkomst.joined(separator: " "))]
      + [.heading(level: 2, "Het netwerk als geheel"), .list(cijfers.flatMap(\.zinnen))]
      + delen.flatMap(blokken(_:))
      + (vergelijking.map { $0.blokken(analyse.net) } ?? [])
  }

  private func blokken(_ deel: Deel) -> [DocumentBlock] {
    [.heading(level: 2, deel.maat.kop), .paragraph(deel.uitkomst.zin)]
      + [deel.uitkomst.tabel ?? hoogste(deel)].compactMap { $0.map { .table($0) } }
      + [
        .paragraph(
          "Zo is gerekend: \(deel.maat.conventie(analyse)) Bron: \(deel.maat.bron).")
      ]
  }

  /// The nodes at the top of a measure.
  private func hoogste(_ deel: Deel) -> DocumentTable? {
    let values: [Double?]
    switch deel.uitkomst.waarden {
    case .getallen(let numbers): values = numbers
    case .tellingen(let counts): values = counts.map { Double($0) }
    case .samen, .knopen, .anders: return nil
    }
    let lowest = deel.maat.laagsteEerst
    guard let top = Top(values, of: analyse.net, laagsteEerst: lowest), top.waarde != 0 || lowest
    else { return nil }
    let shown = top.volgorde.prefix(analyse.keuze.top)
    return DocumentTable(
      name: deel.maat.naam,
      caption: Teksten.bovenaan(shown.count, outOf: top.volgorde.count, lowest: lowest),
      columns: ["naam", deel.maat.kolomkop],
      rows: shown.map { [analyse.net.namen[$0], Teksten.getal(values[$0] ?? 0)] })
  }
}
