import DocumentText
import Kaartopslag
import Wijkmodel

/// Shows the second of two editors what the first made of the same cells, to choose one by one.
struct Regelbotsing {
  /// The name of the field that holds what the second editor filled in for a column.
  static func mijnVeld(_ kolom: Kolomnaam) -> String {
    "mijn-" + Veldnaam.cel(kolom)
  }

  /// Chooses nothing beforehand: what is filled in never is a space alone.
  private static let geen = " "

  let kader: Bureaukader
  /// The row as it is now.
  let rij: Registerrij
  /// What the second editor filled in, per column that was sent.
  let ingevuld: [Kolomnaam: String]
  /// What the second editor had seen, per column.
  let gezien: [Kolomnaam: String?]
  /// The columns of which must be chosen because that was asked before, with the choice; nil when
  /// it was not made.
  var gevraagd: [Kolomnaam: String?] = [:]

  private var invoer: Veldinvoer { Veldinvoer(rij.tabel, in: kader.kaart) }
  private var kolommen: [Kolomnaam] {
    Regelbladzijde.kolommen(of: rij).filter { ingevuld[$0] != nil }
  }

  /// Whether both editors changed a cell, and differently.
  private func isBotsing(_ kolom: Kolomnaam) -> Bool {
    if gevraagd[kolom] != nil { return true }
    guard let typed = ingevuld[kolom], let seen = gezien[kolom] else { return false }
    let now = rij.velden[kolom]
    let shown = invoer.getoond(kolom, seen)
    return now != seen && !Veldlezing.isGelijk(typed, shown)
      && !Veldlezing.isGelijk(typed, invoer.getoond(kolom, now))
  }

  /// Whether there is anything to choose.
  var isLeeg: Bool { !kolommen.contains(where: isBotsing) }

  var bladzijde: Bladzijde {
    let naam = kader.namen.naam(rij)
    let fields = kolommen.filter(isBotsing).map(keuze)
    return kader.blad(
      "Kies wat klopt: \(naam)", op: Bureaukader.adres(rij),
      onder: [.init(naam, Bureaukader.adres(rij))],
      melding: Melding(
        .opgelet, "Iemand anders heeft intussen hetzelfde veranderd. Er is nog niets bewaard."),
      [
        Formulier.fouten(fields),
        .paragraph("Kies per gegeven wat er moet staan. Daarna wordt alles bewaard."),
        kader.formulier(
          naar: Bureaukader.adres(rij), isHoofd: true,
          kolommen.map(deel) + [Formulier.knoppen(Knop("Keuze bewaren"))]),
      ])
  }

  private func deel(_ kolom: Kolomnaam) -> HTMLFragment {
    let typed = ingevuld[kolom] ?? ""
    let now = rij.velden[kolom]
    guard isBotsing(kolom) else {
      // Untouched by one of the two: what the other made of it counts.
      let seen = gezien[kolom] ?? nil
      let isMine = !Veldlezing.isGelijk(typed, invoer.getoond(kolom, seen))
      return .lines([
        invoer.gezien(kolom, waarde: now),
        Formulier.verborgen(Veldnaam.cel(kolom), isMine ? typed : invoer.getoond(kolom, now)),
      ])
    }
    return .lines([
      invoer.gezien(kolom, waarde: now), Formulier.verborgen(Self.mijnVeld(kolom), typed),
      keuze(kolom).markup,
    ])
  }

  private func isOngekozen(_ kolom: Kolomnaam) -> Bool {
    guard let asked = gevraagd[kolom] else { return false }
    return asked == nil
  }

  private func keuze(_ kolom: Kolomnaam) -> Invoerveld {
    let tekst = Veldtekst(rij.tabel, in: kader.kaart)
    let now = rij.velden[kolom]
    let change = kader.stand.herkomst(kolom, of: rij)
    let who = change.map { " door \(kader.wie($0.door)) op \($0.tijd.tekst)" } ?? ""
    let typed = (ingevuld[kolom] ?? "").isEmpty ? Veldtekst.nietVermeld : ingevuld[kolom] ?? ""
    return Invoerveld(
      Veldnaam.cel(kolom), tekst.label(kolom),
      .rondjes([
        .init(invoer.getoond(kolom, now), "Laat staan: \(tekst.tekst(now, in: kolom))"),
        .init(ingevuld[kolom] ?? "", "Neem wat ik invulde: \(typed)"),
      ]), waarde: (gevraagd[kolom] ?? nil) ?? Self.geen,
      hulp: "Intussen veranderd\(who).",
      fout: isOngekozen(kolom) ? "Kies wat er moet staan." : nil)
  }
}
