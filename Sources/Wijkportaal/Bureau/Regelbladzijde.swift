import DocumentText
import Kaartopslag
import Wijkmodel

/// Everything that is recorded of one row, in a form with which the desk changes it.
struct Regelbladzijde {
  let kader: Bureaukader
  let rij: Registerrij
  /// The open proposals about the row.
  var voorstellen: [Voorstel] = []
  /// What was filled in, when the form is shown again.
  var lezing: Veldlezing?

  /// The columns that the desk may fill in.
  ///
  /// When something was confirmed or changed the register keeps itself: an edit is no confirmation.
  static func kolommen(of rij: Registerrij) -> [Kolomnaam] {
    var fixed: Set<Kolomnaam> = [.id, .laatstGewijzigd, .laatstBevestigd]
    switch rij.tabel {
    case .knopen, .aliassen: break
    case .relaties: fixed.formUnion([.van, .relatie, .naar])
    case .kaart, .relatiesoorten, .krachtenveld: return []
    }
    let known = (rij.tabel.kolommen + rij.tabel.ookBegrepen).map(\.naam)
    let own = rij.velden.alle.map(\.kolom).filter { !known.contains($0) }
    return (known + own).filter { !fixed.contains($0) }
  }

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let naam = kader.namen.naam(rij)
    let isWrong = lezing?.isGoed == false
    return kader.blad(
      naam, op: Bureaukader.adres(rij), melding: melding, heeftFouten: isWrong,
      [fouten, kop, wachtend, dubbel, formulier, relaties])
  }

  private var velden: [Invoerveld] {
    let invoer = Veldinvoer(rij.tabel, in: kader.kaart)
    return Self.kolommen(of: rij).map { kolom in
      invoer.veld(
        kolom, waarde: rij.velden[kolom], ingevuld: lezing?.ingevuld[kolom],
        fout: lezing?.fouten[kolom])
    }
  }

  private var fouten: HTMLFragment {
    let rest = (lezing?.overige ?? []).map { HTMLFragment($0) }
    let whole =
      rest.isEmpty ? HTMLFragment.empty : .box("melding fout", rest.map { .paragraph($0) })
    return .lines([Formulier.fouten(velden), whole])
  }

  private var kop: HTMLFragment {
    guard let nummer = kader.kaart.nummer(of: rij.id), rij.tabel.isKnopen else {
      return .paragraph(.link("Geschiedenis", to: Bureaukader.adres(rij, "verloop").serverpad))
    }
    let knoop = kader.kaart[nummer]
    let seen = Ouderdom(knoop, on: kader.nu.datum).zinnen.first ?? ""
    return .lines([
      .paragraph(
        HTMLFragment(
          "\(Teksten.soort(knoop)). Kenmerk: \(rij.id). Wie dit mag zien: \(knoop.zichtbaarheid.rawValue)."
        ),
        kind: "soort"),
      .paragraph(HTMLFragment(seen)), Regelacties(kader: kader, rij: rij).markup,
    ])
  }

  private var wachtend: HTMLFragment {
    .deel(
      "Voorstellen over deze regel",
      [
        .list(
          voorstellen.map { voorstel in
            .link(
              HTMLFragment(
                "Voorstel \(voorstel.nummer): \(voorstel.soort.label), van \(kader.wie(voorstel.door))"
              ),
              to: Adres.bureau("voorstel", String(voorstel.nummer)).serverpad)
          })
      ])
  }

  /// Entries of which the map says that they may be the same.
  private var dubbel: HTMLFragment {
    let ids = kader.stand.relatierijen(of: rij.id).filter {
      $0.velden[.relatie] == "mogelijk_dezelfde"
    }.compactMap { [$0.velden[.van], $0.velden[.naar]].compactMap(\.self).first { $0 != rij.id } }
    return .deel(
      "Misschien dubbel",
      [
        .list(
          ids.compactMap { kader.stand.rij(of: $0) }.map { other in
            .link(
              HTMLFragment("Vergelijk met \(kader.namen.naam(other)), en voeg samen"),
              to: Samenvoegvraag.adres(rij.id, other.id).serverpad)
          })
      ])
  }

  private var formulier: HTMLFragment {
    let columns = Self.kolommen(of: rij)
    guard !columns.isEmpty else {
      return .paragraph("Deze regel wijzigt u niet hier, maar in de bestanden van de kaart.")
    }
    let invoer = Veldinvoer(rij.tabel, in: kader.kaart)
    let origins = columns.map(herkomst)
    let most = Self.meeste(origins)
    let parts = zip(zip(columns, origins), velden).map { cell, veld in
      let origin = cell.1.flatMap { $0 == most ? nil : $0 }
      return HTMLFragment.lines([
        invoer.gezien(cell.0, waarde: gezien(cell.0)), veld.markup,
        origin.map { .paragraph(HTMLFragment("Sinds \($0)."), kind: "klein") } ?? .empty,
      ])
    }
    return .deel(
      "Wijzigen",
      [
        most.map {
          .paragraph(HTMLFragment("Voor alles waar niets anders bij staat: sinds \($0)."))
        } ?? .empty,
        kader.formulier(
          naar: Bureaukader.adres(rij), isHoofd: true,
          parts + [Formulier.knoppen(Knop("Wijziging bewaren"))]),
      ])
  }

  /// What the editor saw: what stood there when the form was first opened.
  private func gezien(_ kolom: Kolomnaam) -> String? {
    lezing?.gezien[kolom] ?? rij.velden[kolom]
  }

  /// Since when and by whom a value stands there, nil when none does.
  private func herkomst(_ kolom: Kolomnaam) -> String? {
    kader.stand.herkomst(kolom, of: rij).map {
      "\($0.tijd.datum.dutchLongText), door \(kader.wie($0.door))"
    }
  }

  /// What most values have in common, said once; of as many the first.
  private static func meeste(_ origins: [String?]) -> String? {
    let stated = origins.compactMap(\.self)
    let counts = stated.map { origin in stated.count { $0 == origin } }
    return counts.max().flatMap { most in counts.firstIndex(of: most) }.map { stated[$0] }
  }

  private var relaties: HTMLFragment {
    guard rij.tabel.isKnopen else { return .empty }
    return .deel("Relaties", [.list(kader.stand.relatierijen(of: rij.id).map(kader.link))])
  }
}
