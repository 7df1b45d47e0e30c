internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Participatieadvies {
  /// Who is asked very often, over all vraagstukken.
  var drukteblokken: [DocumentBlock] {
    let rule =
      "Veel is: \(Vraagdruk.veelGesprekken) gesprekken of meer in een jaar, of "
      + "\(Vraagdruk.veelVraagstukken) vraagstukken of meer tegelijk. Alle vraagstukken op de kaart "
      + "tellen mee."
    return [
      .heading(level: 2, "Wie wordt te vaak gevraagd?"), .paragraph(rule),
      overvraagd.isEmpty
        ? .paragraph("Voor zover vastgelegd wordt niemand te vaak gevraagd.")
        : .list(overvraagd.map(zin)),
    ]
  }

  private func zin(_ over: Overvraging) -> String {
    let druk = over.druk
    let day = veld.graaf.peildatum.dutchLongText
    let talks = Teksten.aantal(druk.gesprekken, "gesprek", "gesprekken")
    let planned =
      druk.gepland == 0
      ? "" : " Daarna \(druk.gepland == 1 ? "is er nog 1" : "zijn er nog \(druk.gepland)") gepland."
    let names = veld.graaf.kaart.krachtenveld.vraagstukken
      .filter { druk.vraagstukken.contains($0.id) }.map { "‘\($0.naam)’" }
    let running =
      names.isEmpty
      ? "" : " Op de lijst bij \(Teksten.opsomming(names))."
    return "\(naam(druk.actor)): \(talks) in het jaar tot en met \(day).\(planned)\(running) "
      + vervanging(over)
  }

  private func vervanging(_ over: Overvraging) -> String {
    guard veld.graaf.knoopsoort(over.druk.actor).isPartij else {
      return "Vraag ook mensen die u nog niet sprak."
    }
    guard let other = over.vervanger.map(veld.graaf.actornaam), let why = over.vervanging else {
      return "De kaart toont niemand die in de plaats kan komen. Bundel uw vragen in één gesprek."
    }
    switch why {
    case .dektHetzelfde(let eisen):
      let voices = Teksten.opsomming(eisen.map { $0.naam(in: veld.graaf) })
      return "Kan \(other) een keer komen? Ook die staat voor \(voices)."
    case .zelfdeClub: return "Kan \(other) een keer komen? Die hoort bij dezelfde organisatie."
    }
  }

  /// With whom no talk was recorded.
  var stilte: [DocumentBlock] {
    guard !nietGesproken.isEmpty else { return [] }
    return [
      .paragraph(
        "Over dit vraagstuk is nog geen gesprek vastgelegd met: "
          + "\(veld.graaf.namen(nietGesproken)).")
    ]
  }
}
