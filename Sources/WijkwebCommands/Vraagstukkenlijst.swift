import DocumentText
import Kaartgraaf
import Wijkmodel

/// The vraagstukken of a map.
struct Vraagstukkenlijst {
  private let graaf: KaartGraph

  init(_ graaf: KaartGraph) { self.graaf = graaf }

  func text(_ aanroep: Aanroep) -> String {
    let all = graaf.kaart.krachtenveld.vraagstukken
    guard let first = all.first else {
      return Blokkenuitvoer.text(
        [
          .paragraph(
            "Op deze kaart staat geen vraagstuk. Zet vraagstukken in het bestand "
              + "\(Krachtenveldtabel.vraagstukken.bestandsnaam).")
        ], aanroep)
    }
    let count = all.count == 1 ? "staat 1 vraagstuk" : "staan \(all.count) vraagstukken"
    let table = DocumentTable(
      name: "vraagstukken",
      caption: "Bekijk er een met het id, bijvoorbeeld: wijkweb krachtenveld \(first.id)",
      columns: ["Vraagstuk", "Id", "Fase", "Gebied", "Doel"],
      rows: all.map { stuk in
        [
          stuk.naam, stuk.id, stuk.fase?.rawValue ?? "niet vermeld", namen(stuk.gebieden),
          stuk.doel ?? "niet vermeld",
        ]
      })
    return Blokkenuitvoer.text([.paragraph("Op deze kaart \(count)."), .table(table)], aanroep)
  }

  private func namen(_ ids: [String]) -> String {
    ids.isEmpty
      ? "niet vermeld"
      : ids.compactMap { graaf.node(of: $0).map { graaf.knoop($0).naam } }.joined(separator: ", ")
  }
}
