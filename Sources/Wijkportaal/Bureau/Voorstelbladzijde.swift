import DocumentText
import Kaartopslag
import Wijkmodel

/// A proposal with what must be decided about it.
struct Voorstelbladzijde {
  let kader: Bureaukader
  let voorstel: Voorstel
  /// All open proposals, to show others for the same cells.
  let open: [Voorstel]
  /// What was chosen, when the form is shown again.
  var gekozen = Besluitlezing()

  private var adres: Adres { .bureau("voorstel", String(voorstel.nummer)) }

  /// What was chosen on the page.
  func lezing(_ veld: (String) -> String?) -> Besluitlezing {
    Besluitlezing(voorstel, of: voorstel.rij.flatMap { kader.stand.rij($0) }, veld: veld)
  }

  /// The page; with a notice the faults stand only at their fields, so that there is one box.
  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let fields = voorstel.soort.isPerVeld ? perVeld : geheel
    let body = voorstel.isOpen ? formulier(fields) : .lines(fields)
    return kader.blad(
      kader.titel(voorstel), op: adres,
      onder: [.init("Voorstellen", .bureau("voorstellen"))], melding: melding,
      heeftFouten: !gekozen.fouten.isEmpty,
      [melding == nil ? Formulier.fouten(invoervelden) : .empty, inleiding] + gevoelig + [body])
  }

  /// A change of a short column can tie a person as well; see Voorstelgevolg for the others.
  private var gevoelig: [HTMLFragment] {
    voorstel.soort == .wijziging && voorstel.isOpen ? Gevoelig(voorstel, in: kader).markup : []
  }

  private var inleiding: HTMLFragment {
    var lines: [HTMLFragment] = [
      .paragraph(
        "Van " + kader.link(rij: voorstel.door.namens, anders: kader.wie(voorstel.door))
          + HTMLFragment(", in de rol van \(voorstel.door.rol). ")
          + HTMLFragment("Ingestuurd op \(voorstel.tijd.tekst), \(kader.geleden(voorstel.tijd))."))
    ]
    if let rij = voorstel.rij.flatMap({ kader.stand.rij($0) }) {
      lines.append(.paragraph("Gaat over " + kader.link(rij) + "."))
    }
    if let bericht = voorstel.bericht {
      lines.append(
        .terms([(term: "Bericht van wie dit stuurde", content: [HTMLFragment(bericht)])]))
    }
    if !voorstel.isOpen { lines.append(.paragraph("Over dit voorstel is al beslist.")) }
    return .lines(lines)
  }

  private func formulier(_ fields: [HTMLFragment]) -> HTMLFragment {
    let save = Knop("Besluit bewaren")
    let all = Knop("Alles overnemen", .gewoon, keuze: (Besluitlezing.Veldnaam.alles, "ja"))
    let isMany = voorstel.soort.isPerVeld && voorstel.velden.count { $0.besluit == nil } > 1
    return kader.formulier(
      naar: adres, isHoofd: true,
      fields + [isMany && kanOvernemen ? Formulier.knoppen(save, all) : Formulier.knoppen(save)])
  }

  private var perVeld: [HTMLFragment] {
    voorstel.velden.map { veld in
      let others = open.filter { other in
        other.nummer != voorstel.nummer && other.soort == .wijziging && other.rij == voorstel.rij
          && other.velden.contains { $0.kolom == veld.kolom && $0.besluit == nil }
      }
      return Voorstelveld(
        kader: kader, voorstel: voorstel, veld: veld, andere: others, gekozen: gekozen
      ).markup
    }
  }

  private var geheel: [HTMLFragment] {
    let gevolg = Voorstelgevolg(kader: kader, voorstel: voorstel)
    var parts = [gevolg.inhoud, .deel("Wat er gebeurt als u dit overneemt", gevolg.markup)]
    guard let first = voorstel.velden.first else { return parts }
    if let besluit = first.besluit {
      parts.append(.deel("Besluit", [Besluitzin(besluit).markup]))
    } else {
      parts.append(.deel("Uw besluit", invoervelden.map(\.markup)))
    }
    return parts
  }

  /// The fields of the form that can be wrong.
  private var invoervelden: [Invoerveld] {
    let asked = voorstel.velden.filter { $0.besluit == nil }
    if voorstel.soort.isPerVeld {
      let tekst = Veldtekst(voorstel.tabel, in: kader.kaart)
      return asked.flatMap {
        Besluitvelden(
          plaats: $0.plaats, over: tekst.label($0.kolom), kanOvernemen: kanOvernemen,
          gekozen: gekozen
        ).velden
      }
    }
    guard let first = asked.first else { return [] }
    let fields = Besluitvelden(
      plaats: first.plaats, over: "dit voorstel", kanOvernemen: kanOvernemen, gekozen: gekozen
    ).velden
    return (voorstel.soort == .dubbel && kanOvernemen ? [blijft] : []) + fields
  }

  /// Whether everything that the proposal is about is still there.
  private var kanOvernemen: Bool {
    switch voorstel.soort {
    case .nieuw, .relatie: return true
    case .dubbel: return Dubbelvergelijking(voorstel, in: kader).paar != nil
    default: return voorstel.rij.flatMap { kader.stand.rij($0) } != nil
    }
  }

  private var blijft: Invoerveld {
    Dubbelvergelijking(voorstel, in: kader).blijft(
      gekozen: gekozen.blijft, fout: gekozen.fouten[Besluitlezing.Veldnaam.blijft])
  }
}
