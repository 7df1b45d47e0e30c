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

  /// What the plan shows: a figure, or a sentence why there is none.
  private(set) var blokken: [DocumentBlock] = []
  private(set) var tekeningen: [Tekening] = []
  /// The facts of the pictures as tables.
  private(set) var tabellen: [DocumentTable] = []

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
        blokken.append(.paragraph("\(soort.uitleg) Deze tekening is er niet. \(error.tekst)"))
      } catch let error as Mislukking {
        throw error
      } catch {
        preconditionFailure("no other errors are thrown")
      }
    }
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
    blokken.append(
      .figure(DocumentFigure(name: soort.naam, caption: "\(plaat.titel). \(soort.uitleg)\(rest)")))
    tabellen.append(
      DocumentTable(
        name: soort.naam, caption: "\(plaat.titel). \(soort.uitleg)",
        columns: plaat.tabel.kolommen, rows: plaat.tabel.rijen))
  }
}
