import GraphCore
public import DocumentText

extension Analyseverslag {
  /// The report as a page that can be pasted into a note: short when nobody chose the measures.
  public var blokken: [DocumentBlock] {
    let net = analyse.net
    var blokken: [DocumentBlock] = [
      .heading(level: 1, "Netwerkanalyse van: \(net.titel)"),
      .paragraph(net.herkomst.joined(separator: " ")),
    ]
    if net.ids.isEmpty { return blokken + [.paragraph(Teksten.leegNet)] }
    if net.graph.edgeCount == 0, !analyse.keuze.maatGekozen {
      return blokken + [.paragraph(Teksten.geenBanden(net))]
    }
    blokken += analyse.keuze.maatGekozen ? gekozen : Analysebladzijde(self).blokken
    if let vergelijking { blokken += vergelijking.blokken(net) }
    blokken += gerekend
    if net.isKaart, !analyse.keuze.isOpenbaar {
      blokken.append(
        .paragraph(
          "Op deze pagina kunnen personen bij naam staan; met --openbaar ziet u alleen wat "
            + "iedereen "
            + "mag weten."))
    }
    return blokken
  }

  /// Every measure that was chosen, with its heading.
  private var gekozen: [DocumentBlock] {
    var blokken: [DocumentBlock] = [
      .heading(level: 2, "Het netwerk als geheel"),
      .list(getoondeCijfers.flatMap(\.zinnen)),
    ]
    for (place, deel) in delen.enumerated() where !isHerhaling(place) {
      blokken += [.heading(level: 2, deel.maat.kop(analyse)), .paragraph(deel.uitkomst.zin)]
      if let table = deel.uitkomst.tabel ?? hoogste(deel) { blokken.append(.table(table)) }
    }
    return blokken
  }

  /// The figures of the whole in this report: the page has its own, and who chose some measures gets
  /// no more than the size, so that one measure of a large network does not wait for all figures.
  private var getoondeCijfers: [Graafuitkomst] {
    if !analyse.keuze.maatGekozen {
      return cijfers.filter { Analysebladzijde.cijfers.contains($0.cijfer.naam) }
    }
    guard delen.count == Maat.alle.count else {
      return Graafcijfer.omvang.map { $0.uitkomst(analyse) }.filter { !$0.cijfer.isStil }
    }
    return cijfers.filter { !$0.cijfer.isStil }
  }

  /// Whether a measure of two-mode data cannot be computed for the reason that the one before gave.
  private func isHerhaling(_ place: Int) -> Bool {
    place > 0 && delen[place].maat.naam.hasPrefix("tweemodaal") && delen[place].uitkomst.isOnbepaald
      && delen[place].uitkomst.zin == delen[place - 1].uitkomst.zin
  }

  /// The conventions and sources of all that the page shows.
  private var gerekend: [DocumentBlock] {
    let figures = getoondeCijfers.filter { !$0.zinnen.isEmpty && $0.cijfer.naam != "knopen" }
    let lines =
      figures.map { regel($0.cijfer.term, $0.cijfer.conventie(analyse), $0.cijfer.bron) }
      + delen.map { regel($0.maat.term, $0.maat.conventie(analyse), $0.maat.bron) }
      + (vergelijking?.isZinvol == true ? [Vergelijking.gerekend] : [])
    return [.heading(level: 2, "Zo is gerekend"), .list(lines)]
  }

  private func regel(_ term: String, _ convention: String, _ source: String) -> String {
    "\(Teksten.hoofdletter(term)): \(convention) Bron: \(source)."
  }

  /// The nodes at the top of a measure.
  private func hoogste(_ deel: Deel) -> DocumentTable? {
    guard deel.uitkomst.toontTop, let values = deel.uitkomst.getallen else { return nil }
    return Toptabel(values, analyse, laagsteEerst: deel.maat.laagsteEerst)
      .tabel(deel.maat.naam, kolomkop: deel.maat.kolomkop)
  }
}
