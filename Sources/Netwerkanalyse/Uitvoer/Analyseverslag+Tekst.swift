import GraphCore
public import DocumentText

extension Analyseverslag {
  /// The report as a page that can be pasted into a note.
  public var blokken: [DocumentBlock] {
    var blokken: [DocumentBlock] = [
      .heading(level: 1, "Analyse van \(analyse.net.titel)"),
      .paragraph(analyse.net.herkomst.joined(separator: " ")),
      .heading(level: 2, "Het netwerk als geheel"),
      .list(cijfers.flatMap(\.zinnen)),
    ]
    for deel in delen { blokken += self.blokken(deel) }
    if let vergelijking { blokken += vergelijking.blokken(analyse.net) }
    return blokken
  }

  private func blokken(_ deel: Deel) -> [DocumentBlock] {
    var blokken: [DocumentBlock] = [
      .heading(level: 2, deel.maat.kop), .paragraph(deel.uitkomst.zin),
    ]
    if let table = deel.uitkomst.tabel ?? hoogste(deel) { blokken.append(.table(table)) }
    let convention = deel.maat.conventie(analyse)
    blokken.append(.paragraph("Zo is gerekend: \(convention) Bron: \(deel.maat.bron)."))
    return blokken
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
