import Kaartopslag
import WebServer
import Wijkmodel

/// The pages of the desk on which there is something to choose from.
enum Bureaulijsten {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      Bureau.get(portaal, "/bureau", isSlow: true) { verzoek in
        Bureaubegin(
          kader: verzoek.kader, voorstellen: try verzoek.register.openVoorstellen(),
          verouderd: Werklijst(verzoek.kader, .init()).posten,
          links: try verzoek.register.uitnodigingen()
        ).bladzijde(melding: verzoek.melding)
      },
      Bureau.get(portaal, "/bureau/voorstellen") { verzoek in
        Voorstellenlijst(
          verzoek.kader, try verzoek.register.openVoorstellen(), vraag: verzoek.vraag
        ).bladzijde(verzoek.vraag(Bladerbalk.veld), melding: verzoek.melding)
      },
      Bureau.get(portaal, "/bureau/werklijst", isSlow: true) { verzoek in
        Werklijstbladzijde(kader: verzoek.kader, keuze: .init(verzoek.vraag))
          .bladzijde(melding: verzoek.melding)
      },
      Bureau.get(portaal, "/bureau/zoek") { verzoek in
        let text = String((verzoek.vraag(Zoekregel.veld) ?? "").trimmed.prefix(100))
        return Bureauzoeken(
          kader: verzoek.kader, tekst: text, bladzijde: verzoek.vraag(Bladerbalk.veld)
        ).blad
      },
      Bureau.get(portaal, "/bureau/logboek", isSlow: true) { verzoek in
        let keuze = Logkeuze(verzoek.vraag)
        return Logboekbladzijde(
          kader: verzoek.kader, keuze: keuze,
          deel: try Logdeel(verzoek.register, keuze, verzoek.kader)
        ).bladzijde(melding: verzoek.melding)
      },
    ]
  }
}
