import Kaartgraaf
import Wijkmodel

extension Teksten {
  static func zin(_ fout: Vraagfout) -> String {
    switch fout {
    case .onbekendeVraag(let naam, let nearest):
      "De vraag ‘\(naam)’ bestaat niet. Bedoelt u \(opsomming(nearest, "of"))?"
    case .ontbreekt(let argument):
      "Er ontbreekt iets: vul \(argument) in."
    case .buitenBereik(let optie, let waarde, let range):
      "--\(optie) kan geen ‘\(waarde)’ zijn. Geef een heel getal \(bereik(range))."
    case .geenKeuze(let optie, let waarde, let keuzes):
      "--\(optie) kan geen ‘\(waarde)’ zijn. Kies \(opsomming(keuzes, "of"))."
    case .geenVerzameling(let text):
      "Niemand op deze kaart heeft ‘\(text)’ als soort."
    case .eenNodig(let opties):
      "Er ontbreekt iets: geef \(opsomming(opties.map { "--" + $0 }, "of")) mee."
    case .teVeel(let most, let count):
      "U vraagt \(count) doelgroepen en thema's tegelijk. Vraag er hooguit \(most)."
    case .omgekeerdeDatums(let first, let second):
      "De eerste dag, \(first), ligt na de tweede, \(second). Draai ze om."
    case .geenDatum(let optie, let waarde):
      (optie.map { "--\($0) kan geen ‘\(waarde)’ zijn" } ?? "‘\(waarde)’ is geen datum")
        + ". Schrijf een datum als 2026-03-01, 01-03-2026, "
        + "2026-03 of 2026."
    case .alleenMet(let optie, let ander):
      "--\(optie) werkt alleen samen met --\(ander). Geef ook --\(ander) mee."
    case .naam(let fout): zin(fout)
    case .zelfdePartij(let naam):
      "Begin en eind zijn allebei \(naam). Kies twee verschillende partijen."
    case .geenQuery(let vraag):
      "Voor deze vorm van de vraag \(vraag) bestaat geen zoekvraag in de vraagtaal."
    }
  }

  private static func bereik(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max
      ? "vanaf \(range.lowerBound)" : "van \(range.lowerBound) tot en met \(range.upperBound)"
  }

  static func zin(_ fout: Naamfout) -> String {
    switch fout {
    case .meerdere(let text, let kandidaten):
      let named = kandidaten.map { "\($0.id) (\($0.knoopsoort.rawValue) \($0.naam))" }
      return "‘\(text)’ kan meer dan één ding zijn: \(opsomming(named, "of")). Geef het id."
    case .onbekend(let text, let gevraagd, let elders, let nearest):
      return onbekend(text, gevraagd, elders, nearest)
    }
  }

  private static func onbekend(
    _ text: String, _ gevraagd: Knoopsoorten, _ elders: [Knoopsoort], _ nearest: [String]
  ) -> String {
    let asked = gevraagd == .partij ? "partij" : opsomming(gevraagd.members.map(\.rawValue), "of")
    var zin = "Er is geen \(asked) met de naam ‘\(text)’ op deze kaart"
    if !elders.isEmpty {
      let kinds = opsomming(elders.map { "een \($0.rawValue)" }, "en")
      zin += "; ‘\(text)’ is wel \(kinds)"
    }
    guard !nearest.isEmpty else { return zin + "." }
    return zin + ". Lijkt erop: \(opsomming(nearest.map { "‘\($0)’" }, "of"))."
  }
}
