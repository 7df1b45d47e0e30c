import DocumentText
import GraphCore
import Wijkmodel

extension Kalender {
  var blokken: [DocumentBlock] {
    let heading = DocumentBlock.heading(level: 1, "Kalender")
    guard !bron.isOpenbaar else { return [heading, .table(tabel)] }
    return [
      heading,
      .paragraph(
        "Een stilte staat erbij als er meer dan \(Stilte.grens) weken geen contact is vastgelegd "
          + "of gepland."),
    ] + stiltes.map { .note(zin($0)) } + [.table(tabel)] + Contactstand(bron).blokken
  }

  private func zin(_ stilte: Stilte) -> String {
    let period = "\(stilte.van.dutchLongText) tot \(stilte.tot.dutchLongText)"
    return isStraks(stilte)
      ? "Van \(period) staat er \(stilte.weken) weken niets gepland. Wanneer horen mensen weer iets?"
      : "Van \(period) is er \(stilte.weken) weken geen contact vastgelegd. Klopt dat?"
  }

  private var tabel: DocumentTable {
    let regels = regels
    var table = DocumentTable(
      name: "kalender", caption: "Wat er was en wat er komt.",
      columns: ["Wanneer", "Soort", "Wat", "Met wie"],
      rows: regels.map { regel in
        let end = regel.tot.map { " tot \($0.dutchLongText)" } ?? ""
        return [regel.van.dutchLongText + end, regel.soort.rawValue, regel.wat, regel.wie]
      })
    table.marked = Set(regels.indices.filter { regels[$0].soort == .stilte })
    return table
  }

  /// The same lines for a spreadsheet, with dates that it can sort.
  var lijst: DocumentTable {
    DocumentTable(
      name: "kalender", caption: "Wat er was en wat er komt.",
      columns: ["Van", "Tot", "Soort", "Wat", "Met wie"],
      rows: regels.map { regel in
        [
          regel.van.isoText, regel.tot?.isoText ?? "", regel.soort.rawValue, regel.wat, regel.wie,
        ]
      })
  }
}
