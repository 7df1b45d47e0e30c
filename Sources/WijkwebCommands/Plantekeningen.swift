import DocumentText
import GraphvizLayout
import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// The pictures of a plan, each drawn once for in the page and once as a file.
struct Plantekeningen {
  /// A picture as it stands in the page and in its file.
  struct Getekend {
    let naam: String
    let bestandsnaam: String
    /// For in a page with other pictures.
    let inPagina: String
    let bestand: [UInt8]
  }

  private var vraagstuk = ""
  private var figuren: [DocumentFigure] = []
  private var platen: [Kaartplaat] = []
  private var ontbrekend: [String] = []
  private(set) var getekend: [Getekend] = []

  /// No pictures.
  init() {}

  /// Every picture that the judgements allow.
  ///
  /// - Throws: `Mislukking` when drawing itself fails.
  init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase?, _ aanroep: Aanroep
  ) throws(Mislukking) {
    self.vraagstuk = vraagstuk.id
    let nu = Oordeelveld(graaf, vraagstuk, fase: fase)
    let wens = Oordeelveld(graaf, vraagstuk, fase: fase, kijk: .wenselijk)
    for tekening in Plantekening.alle(nu: nu, wens: wens) { try add(tekening, aanroep) }
  }

  /// What the plan shows: why a picture is missing, and the pictures.
  var blokken: [DocumentBlock] {
    guard !figuren.isEmpty else { return ontbrekend.isEmpty ? [] : [.list(ontbrekend)] }
    let lead =
      "Onder elke tekening staat wat u ziet. De lijst met dezelfde feiten krijgt u met: "
      + "wijkweb krachtenveld \(vraagstuk) --teken NAAM --tabel"
    return [.paragraph(lead)] + (ontbrekend.isEmpty ? [] : [.list(ontbrekend)])
      + figuren.map { .figure($0) }
  }

  /// Draws a picture; one for which nothing is judged becomes a sentence.
  private mutating func add(
    _ tekening: Plantekening, _ aanroep: Aanroep
  ) throws(Mislukking) {
    let plaat: Kaartplaat
    do {
      plaat = try tekening.plaat
    } catch {
      if !tekening.isExtra {
        ontbrekend.append("\(tekening.uitleg) Deze tekening is er niet: \(error.tekst)")
      }
      return
    }
    // Where there is one phase only, the movement is the one that is wished for.
    guard !platen.contains(plaat) else { return }
    platen.append(plaat)
    let file = Plaatbestand(aanroep)
    let inPage = try file.bytes(plaat, as: .svg, idPrefix: tekening.naam + "-")
    getekend.append(
      Getekend(
        naam: tekening.naam, bestandsnaam: tekening.bestandsnaam,
        inPagina: String(decoding: inPage, as: UTF8.self),
        bestand: try file.bytes(plaat, as: .svg)))
    tell(tekening, plaat)
  }

  private mutating func tell(_ tekening: Plantekening, _ plaat: Kaartplaat) {
    let rest =
      plaat.weggelaten > 0
      ? " Niet op dit blad: \(Teksten.aantal(plaat.weggelaten, "partij", "partijen")). Op A3 past "
        + "meer: wijkweb krachtenveld \(vraagstuk) --teken \(tekening.soort.naam) --papier A3"
      : ""
    let table = DocumentTable(
      name: tekening.naam, caption: "\(plaat.titel), als tabel.", columns: plaat.tabel.kolommen,
      rows: plaat.tabel.rijen)
    figuren.append(
      DocumentFigure(
        name: tekening.naam, caption: tekening.uitleg + rest, table: table,
        isSmall: tekening.isKlein))
  }
}
