import DocumentText
import Kaartopslag
import Wijkmodel

/// The proposals that wait for a decision, oldest first.
struct Voorstellenlijst {
  /// The names of what is chosen in the address.
  enum Veldnaam {
    static let soort = "soort"
    static let ingang = "ingang"
  }

  let kader: Bureaukader
  /// The open proposals, oldest first.
  let voorstellen: [Voorstel]
  /// The kind to keep, nil for all.
  let soort: Voorstel.Soort?
  /// A part of the name of the entry that it is about or comes from; "" for all.
  let ingang: String

  init(
    _ kader: Bureaukader, _ voorstellen: [Voorstel], vraag: (String) -> String?
  ) {
    self.kader = kader
    self.voorstellen = voorstellen
    soort = vraag(Veldnaam.soort).flatMap(Voorstel.Soort.init(rawValue:))
    ingang = vraag(Veldnaam.ingang)?.trimmed ?? ""
  }

  /// The page with some of them.
  func bladzijde(_ page: String?, melding: Melding? = nil) -> Bladzijde {
    let kept = voorstellen.filter(keeps)
    let balk = Bladerbalk(page, aantal: kept.count)
    let adres = Adres.bureau("voorstellen").met([
      .init(Veldnaam.soort, soort?.rawValue ?? ""), .init(Veldnaam.ingang, ingang),
    ])
    return kader.blad(
      "Voorstellen", op: .bureau("voorstellen"), melding: melding,
      [
        filter, .paragraph(HTMLFragment(telling(kept.count))),
        .list(balk.bereik.map { regel(kept[$0]) }, kind: "uitslag"), balk.markup(adres),
      ])
  }

  private func keeps(_ voorstel: Voorstel) -> Bool {
    if let soort, voorstel.soort != soort { return false }
    guard !ingang.isEmpty else { return true }
    let wanted = FoldedText(ingang).rawValue
    let names = [kader.onderwerp(voorstel), kader.wie(voorstel.door)]
    return names.contains { FoldedText($0).rawValue.contains(wanted) }
  }

  private func telling(_ count: Int) -> String {
    if voorstellen.isEmpty { return "Er wachten geen voorstellen op u." }
    if count == 0 { return "Er wachten wel voorstellen, maar niet met deze keuze." }
    return Teksten.aantal(count, "voorstel wacht", "voorstellen wachten")
      + " op uw besluit. Het oudste staat bovenaan."
  }

  private var filter: HTMLFragment {
    let kinds =
      [Invoerveld.Keuze("", "Alle soorten")]
      + Voorstel.Soort.allCases.map { .init($0.rawValue, $0.label) }
    let fields = [
      Invoerveld(Veldnaam.soort, "Soort voorstel", .keuze(kinds), waarde: soort?.rawValue ?? ""),
      Invoerveld(Veldnaam.ingang, "Gaat over of komt van", waarde: ingang),
    ]
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: Adres.bureau("voorstellen").serverpad, label: "Voorstellen kiezen",
          .box("filters", fields.map(\.markup)), Formulier.knoppen(Knop("Toon", .gewoon)))
      ])
  }

  private func regel(_ voorstel: Voorstel) -> HTMLFragment {
    let adres = Adres.bureau("voorstel", String(voorstel.nummer))
    let when = "\(voorstel.tijd.datum.dutchLongText), \(kader.geleden(voorstel.tijd))"
    return .lines([
      .paragraph(
        .link(
          HTMLFragment("\(kader.titel(voorstel)) (voorstel \(voorstel.nummer))"),
          to: adres.serverpad), kind: "naam"),
      .paragraph(HTMLFragment("Van \(kader.wie(voorstel.door)), \(when)."), kind: "klein"),
      inhoud(voorstel),
    ])
  }

  private func inhoud(_ voorstel: Voorstel) -> HTMLFragment {
    guard voorstel.soort == .wijziging else { return .empty }
    let tekst = Veldtekst(voorstel.tabel, in: kader.kaart)
    let open = voorstel.velden.filter { $0.besluit == nil }.map { tekst.label($0.kolom) }
    return .paragraph(HTMLFragment("Gaat over: \(Teksten.opsomming(open))."))
  }
}
