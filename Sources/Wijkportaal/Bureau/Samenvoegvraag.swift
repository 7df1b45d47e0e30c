import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// Asks which of two entries that may be the same remains.
struct Samenvoegvraag {
  let vergelijking: Dubbelvergelijking
  /// What was chosen and what is wrong with it, when the form is shown again.
  var gekozen: String?
  var fout: String?

  private var kader: Bureaukader { vergelijking.kader }

  static func adres(_ een: String, _ ander: String) -> Adres { .bureau("samenvoegen", een, ander) }

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let ids = vergelijking.ids
    let names = ids.map { id in kader.stand.rij(of: id).map(kader.namen.naam) ?? id }
    let veld = vergelijking.blijft(gekozen: gekozen, fout: fout)
    let adres = Adres(["bureau", "samenvoegen"] + ids)
    return kader.blad(
      "Samenvoegen: \(Teksten.opsomming(names))", op: adres, melding: melding,
      heeftFouten: fout != nil,
      [
        melding == nil ? Formulier.fouten([veld]) : .empty, vergelijking.markup,
        .deel(
          "Wat er gebeurt",
          vergelijking.gevolgen.map { .paragraph(HTMLFragment($0)) }),
        kader.formulier(
          naar: adres, isHoofd: true,
          [veld.markup, Formulier.knoppen(Knop("Ja, samenvoegen", .gevaar))]),
      ])
  }

  static func routes(_ portaal: Portaal) -> [Route] {
    let path = "/bureau/samenvoegen/:een/:ander"
    return [
      Bureau.get(portaal, path) { try vraag($0).bladzijde(melding: $0.melding) },
      Bureau.post(portaal, path, opnieuw: { try vraag($0).bladzijde(melding: $1) }, voegSamen),
    ]
  }

  private static func vraag(_ verzoek: Bureauverzoek) throws(Registerfout) -> Samenvoegvraag {
    let ids = ["een", "ander"].compactMap { verzoek.request.parameters[$0] }
    let found = Dubbelvergelijking(ids, in: verzoek.kader)
    guard let paar = found.paar, paar.een.nummer != paar.ander.nummer else {
      throw .onbekend("regel")
    }
    return Samenvoegvraag(vergelijking: found)
  }

  private static func voegSamen(_ verzoek: Bureauverzoek) throws -> Adres {
    let chosen = verzoek.veld(Besluitlezing.Veldnaam.blijft) ?? ""
    let ids = ["een", "ander"].compactMap { verzoek.request.parameters[$0] }
    guard let gaat = ids.first(where: { $0 != chosen }), ids.contains(chosen) else {
      var again = try vraag(verzoek)
      again.fout = "Kies welke regel blijft staan."
      throw Paginafout(again.bladzijde())
    }
    let done = try verzoek.register.voegSamen(
      gaat, met: chosen, door: verzoek.uitvoerder, inzending: verzoek.inzending)
    return verzoek.naar(.bureau("regel", chosen), done, .samengevoegd)
  }
}
