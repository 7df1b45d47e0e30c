import DocumentText
import Kaartopslag
import Wijkmodel

/// One handeling with everything it changed, and the question whether to undo it.
struct Handelingbladzijde {
  /// Of a handeling that changed very much only the first rows are shown.
  private static let mostRows = 100

  let kader: Bureaukader
  let handeling: Handeling
  let rijen: [Logrij]
  /// What stands in the way of undoing, after a try.
  var botsingen: [Registerfout.Botsing] = []

  private var adres: Adres { .bureau("handeling", String(handeling.nummer)) }
  private var zin: Handelingzin {
    Handelingzin(kader: kader, handeling: handeling, rijen: rijen)
  }

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    kader.blad(
      "Handeling \(handeling.nummer)", op: adres,
      onder: [.init("Logboek", .bureau("logboek"))], melding: melding,
      [
        .deel("Wat niet kan worden teruggedraaid", uitleg),
        .paragraph(HTMLFragment(zin.tekst)),
        .paragraph(
          HTMLFragment("Gedaan op \(handeling.tijd.tekst), door \(kader.wie(handeling.door)).")),
        ingang, .deel("Wat er veranderde", tabellen), terug,
      ])
  }

  private var ingang: HTMLFragment {
    if handeling.soort == .begin || handeling.soort == .invoer { return .empty }
    let entries = rijen.filter { Tabel(naam: $0.tabel)?.isKnopen == true }
    let present = (entries.isEmpty ? rijen : entries).compactMap { kader.stand.rij($0.rij) }
    // Of many rows none is the one that it is about.
    guard present.count == 1, let rij = present.first else { return .empty }
    let begin: HTMLFragment = rij.tabel.isKnopen ? "Bekijk de regel van " : "Bekijk "
    return .paragraph(begin + kader.link(rij) + ".")
  }

  private var tabellen: [HTMLFragment] {
    let shown = rijen.prefix(Self.mostRows).enumerated().map { place, rij in
      Logrijtabel(kader: kader, rij: rij, id: "rij-\(place)").markup
    }
    let rest = rijen.count - shown.count
    return rest == 0
      ? shown : shown + [.paragraph(HTMLFragment("En nog \(rest) andere regels."))]
  }

  private var terug: HTMLFragment {
    guard zin.kanTerug else {
      return .deel("Terugdraaien", [.paragraph("Deze handeling kunt u niet terugdraaien.")])
    }
    return .deel(
      "Terugdraaien",
      [
        .paragraph(
          "Dan staat alles weer zoals het was vóór deze handeling. Het logboek bewaart beide "
            + "handelingen."),
        kader.formulier(
          naar: adres, isHoofd: true, [Formulier.knoppen(Knop("Ja, terugdraaien", .gevaar))]),
      ])
  }

  private var uitleg: [HTMLFragment] {
    guard !botsingen.isEmpty else { return [] }
    let lines = botsingen.map { botsing in
      let kolom = Kolomnaam(rawValue: botsing.kolom)
      let tabel =
        rijen.first { rij in
          rij.cellen.contains { $0.inhoud?.kolom == botsing.kolom }
        }.flatMap { Tabel(naam: $0.tabel) } ?? .relaties
      let tekst = Veldtekst(tabel, in: kader.kaart)
      let naam = botsing.naam.isEmpty ? "Een regel die weg is" : botsing.naam
      return HTMLFragment(
        "\(naam), \(tekst.label(kolom)): na deze handeling weer veranderd. "
          + "Er staat nu: \(tekst.tekst(botsing.nu, in: kolom)).")
    }
    return [
      .list(lines),
      .paragraph(
        "Draai eerst de latere handeling terug. Of wijzig de regel zelf."),
    ]
  }
}
