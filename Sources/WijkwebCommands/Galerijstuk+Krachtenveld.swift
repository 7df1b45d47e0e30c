import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

extension Galerijstuk {
  /// Every picture of each vraagstuk, in the phase that it is in and as it is now; one that has
  /// nothing to show is left out.
  static func krachtenvelden(on graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    graaf.kaart.krachtenveld.vraagstukken.flatMap { vraagstuk in
      let vraag = Krachtbeeldvraag(Oordeelveld(graaf, vraagstuk), papier: papier)
      return Krachtplaatsoort.alle.compactMap { soort in
        (try? soort.plaat(vraag)).map {
          Galerijstuk(
            inhoud: .krachtenveld($0), naam: "krachtenveld-\(vraagstuk.id)-\(soort.naam)")
        }
      }
    }
  }
}
