import Kaartgraaf
import Kaartimport
import Testing
import Wijkmodel

@testable import Krachtenveld

/// A small map with a vraagstuk, of which a test gives the rows that it is about.
enum Proefplan {
  /// What the parts of a plan are made of, on 1 March 2026, in the phase besluit.
  ///
  /// - Parameters:
  ///   - posities: Rows with a heading of their own.
  ///   - gesprekken: Rows below `vraagstuk;datum;actor;middel;wat_gehoord;wat_gedaan`.
  ///   - vraagstuk: The cells `vanaf;tot;doel` of the vraagstuk.
  ///   - isOpenbaar: Whether the plan is for everybody.
  /// - Returns: The source of the parts.
  /// - Throws: When the rows make no vraagstuk.
  static func bron(
    _ posities: String = "vraagstuk;actor\nplein;a\nplein;b\n", gesprekken: String = "",
    vraagstuk: String = ";;", isOpenbaar: Bool = false
  ) throws -> Planbron {
    let files = [
      "kaart.csv": "sleutel;waarde\ntitel;Proef\n",
      "gebieden.csv": "id;naam\nhier;Hier\nverderop;Verderop\n",
      "wijkpartners.csv": "id;naam\na;Aap\nb;Beer\nc;Cavia\n",
      "sleutelfiguren.csv": "id;naam;organisatie;zichtbaarheid\np;Directeur;b;openbaar\n",
      "doelgroepen.csv":
        "id;naam;moeilijk_bereikbaar;gebied\ng;Groep;ja;hier\nw;Wezen;ja;verderop\n",
      "relaties.csv": "van;relatie;naar\np;bereikt;g\n",
      "vraagstukken.csv":
        "id;naam;fase;gebied;eigenaar;vanaf;tot;doel\nplein;Plein;besluit;hier;c;\(vraagstuk)\n",
      "posities.csv": posities,
      "gesprekken.csv": "vraagstuk;datum;actor;middel;wat_gehoord;wat_gedaan\n" + gesprekken,
    ].map { Bronbestand(naam: $0.key, tekst: $0.value) }
    let read = Kaartlezer.read(files.sorted { $0.naam < $1.naam }).kaart
    let kaart = isOpenbaar ? read.openbaar() : read
    let stuk = try #require(kaart.krachtenveld.vraagstuk("plein"))
    return Planbron(
      KaartGraph(kaart, peildatum: try #require(Datum("2026-03-01"))), stuk, fase: nil,
      isOpenbaar: isOpenbaar, onderdelen: [])
  }
}
