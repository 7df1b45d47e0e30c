import DocumentText
import GraphvizLayout
import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// The pictures of a plan, each drawn once for in the page and once as a file.
struct Plantekeningen {
  /// A picture as it stands in the page and in its file.
  struct Tekening {
    let naam: String
    /// For in a page with other pictures.
    let inPagina: String
    let bestand: [UInt8]

    var bestandsnaam: String { Plantekeningen.bestandsnaam(naam) }
  }

  private var figuren: [DocumentFigure] = []
  private var uitleg: [String] = []
  private var ontbrekend: [String] = []
  private(set) var tekeningen: [Tekening] = []

  /// No pictures.
  init() {}

  /// Every picture that the judgements allow.
  ///
  /// - Throws: `Mislukking` when drawing itself fails.
  init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase?, _ aanroep: Aanroep
  ) throws(Mislukking) {
    for soort in Krachtplaatsoort.alle {
      let vraag = Self.vraag(soort, graaf, vraagstuk, fase)
      do {
        try add(soort, try soort.plaat(vraag), aanroep)
      } catch let error as KaartbeeldError {
        ontbrekend.append("\(soort.uitleg) Deze tekening is er niet: \(error.tekst)")
      } catch let error as Mislukking {
        throw error
      } catch {
        preconditionFailure("no other errors are thrown")
      }
    }
  }

  /// What the plan shows: what there is to see, why a picture is missing, and the pictures.
  var blokken: [DocumentBlock] {
    guard !uitleg.isEmpty || !ontbrekend.isEmpty else { return [] }
    return (uitleg.isEmpty ? [] : [.paragraph("Dit ziet u op de tekeningen."), .list(uitleg)])
      + (ontbrekend.isEmpty ? [] : [.list(ontbrekend)]) + figuren.map { .figure($0) }
  }

  /// Every name that a picture of a plan can have as a file.
  static var bestandsnamen: [String] { Krachtplaatsoort.alle.map { bestandsnaam($0.naam) } }

  private static func bestandsnaam(_ naam: String) -> String { "plan-\(naam).svg" }

  private static func vraag(
    _ soort: Krachtplaatsoort, _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, _ fase: Fase?
  ) -> Krachtbeeldvraag {
    Krachtbeeldvraag(
      Oordeelveld(graaf, vraagstuk, fase: fase),
      tegenover: Oordeelveld(graaf, vraagstuk, fase: fase, kijk: .wenselijk), papier: .a4)
  }

  private mutating func add(
    _ soort: Krachtplaatsoort, _ plaat: Kaartplaat, _ aanroep: Aanroep
  ) throws(Mislukking) {
    let file = Plaatbestand(aanroep)
    let inPage = try file.bytes(plaat, as: .svg, idPrefix: soort.naam + "-")
    tekeningen.append(
      Tekening(
        naam: soort.naam, inPagina: String(decoding: inPage, as: UTF8.self),
        bestand: try file.bytes(plaat, as: .svg)))
    let rest = plaat.weggelaten > 0 ? " Niet op het blad: \(plaat.weggelaten)." : ""
    uitleg.append("\(plaat.titel). \(plaat.omschrijving)")
    let table = DocumentTable(
      name: soort.naam, caption: "\(plaat.titel), als tabel.", columns: plaat.tabel.kolommen,
      rows: plaat.tabel.rijen)
    figuren.append(
      DocumentFigure(name: soort.naam, caption: "\(soort.uitleg)\(rest)", table: table))
  }
}
