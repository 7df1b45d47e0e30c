import DocumentText
import Kaartopslag
import Wijkmodel

/// One cell of a proposed change: what stands there, what is proposed, and what must be decided.
struct Voorstelveld {
  let kader: Bureaukader
  let voorstel: Voorstel
  let veld: Voorstel.Veld
  /// Other open proposals for the same cell.
  let andere: [Voorstel]
  let gekozen: Besluitlezing

  private var tekst: Veldtekst { Veldtekst(voorstel.tabel, in: kader.kaart) }
  private var label: String { tekst.label(veld.kolom) }
  private var rij: Registerrij? { voorstel.rij.flatMap { kader.stand.rij($0) } }
  private var nu: String? { rij?.velden[veld.kolom] }

  /// Whether somebody changed the cell after the proposer saw it.
  private var isBotsing: Bool { nu != veld.voor && nu != veld.na }

  var markup: HTMLFragment {
    .deel(label, [.terms(feiten), opmerkingen, veld.besluit == nil ? vraag : besluit])
  }

  private var feiten: [(term: HTMLFragment, content: [HTMLFragment])] {
    var facts = [(term: HTMLFragment("Staat er nu"), content: [waarde(nu), herkomst, bevestigd])]
    if isBotsing { facts.append(("Stond er bij het invullen", [waarde(veld.voor)])) }
    let since = "Doorgegeven op \(voorstel.tijd.datum.dutchLongText)"
    facts.append(("Voorstel", [waarde(veld.na), bron(since)]))
    for other in andere {
      let proposed = other.velden.first { $0.kolom == veld.kolom }?.na
      let adres = Adres.bureau("voorstel", String(other.nummer)).serverpad
      facts.append(
        (
          "Ander voorstel",
          [
            waarde(proposed),
            HTMLFragment("Van \(kader.wie(other.door)). ")
              + .link(HTMLFragment("Bekijk voorstel \(other.nummer)"), to: adres),
          ]
        ))
    }
    return facts
  }

  private func waarde(_ cell: String?) -> HTMLFragment {
    HTMLFragment(tekst.tekst(cell, in: veld.kolom))
  }

  /// When and by whom the present value was set.
  private var herkomst: HTMLFragment {
    guard let handeling = rij.flatMap({ kader.stand.herkomst(veld.kolom, of: $0) }) else {
      return .empty
    }
    return bron("Sinds \(handeling.tijd.datum.dutchLongText), door \(kader.wie(handeling.door))")
  }

  /// When the owner last said that the entry is right.
  private var bevestigd: HTMLFragment {
    guard let nummer = rij.flatMap({ kader.kaart.nummer(of: $0.id) }), rij?.tabel.isKnopen == true
    else { return .empty }
    let day = kader.kaart[nummer].laatstBevestigd
    return bron(day.map { "Laatst bevestigd \(Ouderdom.moment($0))." } ?? "Nooit bevestigd.")
  }

  private func bron(_ text: String) -> HTMLFragment {
    .element("span", ["class": "bron"], HTMLFragment(text))
  }

  private var opmerkingen: HTMLFragment {
    if rij == nil { return .empty }
    if nu == veld.na { return .paragraph("Wat wordt voorgesteld, staat er al.") }
    guard isBotsing else { return .empty }
    let change = rij.flatMap { kader.stand.herkomst(veld.kolom, of: $0) }
    let who =
      change.map {
        " door \(kader.wie($0.door)) op \($0.tijd.datum.dutchLongText)"
      } ?? ""
    return .paragraph(
      HTMLFragment("Let op: dit is intussen veranderd\(who). Kijk goed wat klopt."),
      kind: "oud")
  }

  private var vraag: HTMLFragment {
    let fields = Besluitvelden(
      plaats: veld.plaats, over: label, kanOvernemen: rij != nil, gekozen: gekozen
    ).velden
    let gone = "De regel is er niet meer. U kunt dit alleen weigeren."
    return .lines(
      [
        rij == nil ? .paragraph(HTMLFragment(gone)) : .empty,
        Formulier.verborgen(Besluitlezing.Veldnaam.gezien(veld.plaats), nu ?? ""),
      ]
        + fields.map(\.markup))
  }

  private var besluit: HTMLFragment {
    guard let besluit = veld.besluit else { return .empty }
    return Besluitzin(besluit).markup
  }
}

/// What was decided, as a sentence.
struct Besluitzin {
  private let besluit: Voorstel.Besluit

  init(_ besluit: Voorstel.Besluit) { self.besluit = besluit }

  var markup: HTMLFragment {
    let what = besluit.isAanvaard ? "Overgenomen" : "Niet overgenomen"
    let why = besluit.reden.map { " Reden: \($0.asSentence)" } ?? ""
    return .paragraph(
      HTMLFragment("\(what) op \(besluit.tijd.datum.dutchLongText), door \(besluit.rol).\(why)"))
  }
}
