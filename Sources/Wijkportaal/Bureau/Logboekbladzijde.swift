import DocumentText
import Kaartopslag
import Wijkmodel

/// A part of the log.
struct Logdeel {
  /// The handelingen that were asked for, newest first.
  private(set) var gevonden: [(handeling: Handeling, rijen: [Logrij])] = []
  /// From which number reading on goes, nil when the beginning was reached.
  private(set) var verder: Int?

  /// How many stand on a page.
  static let perBladzijde = 25
  /// No more than these are looked through at once: who looks for something rare reads on.
  private static let mostRead = 2_000

  /// Reads handelingen back from a number until a page is full.
  init(_ register: Register, _ keuze: Logkeuze, _ kader: Bureaukader) throws(Registerfout) {
    var before = keuze.voor
    var read = 0
    while gevonden.count < Self.perBladzijde, read < Self.mostRead {
      let batch = try register.logboek(aantal: 100, voor: before)
      guard let last = batch.last else {
        before = nil
        break
      }
      for item in batch {
        before = item.handeling.nummer
        read += 1
        if keuze.keeps(item.handeling, kader) { gevonden.append(item) }
        if gevonden.count == Self.perBladzijde { break }
      }
      if last.handeling.nummer == 1, before == 1 { break }
    }
    verder = before.flatMap { $0 > 1 ? $0 : nil }
  }
}

/// The log in sentences.
struct Logboekbladzijde {
  let kader: Bureaukader
  let keuze: Logkeuze
  let deel: Logdeel

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    kader.blad(
      "Logboek", op: .bureau("logboek"), melding: melding,
      [
        .paragraph(
          "Hier staat alles wat er is gedaan. Er staan rollen, geen namen. Het nieuwste staat "
            + "bovenaan."),
        filter,
        deel.gevonden.isEmpty
          ? .paragraph("Met deze keuze is er niets gevonden.") : .empty,
        .list(deel.gevonden.map(regel), kind: "uitslag"), verder,
      ])
  }

  private var verder: HTMLFragment {
    deel.verder.map { number in
      .paragraph(.link("Verder terug", to: keuze.adres(voor: number).serverpad))
    } ?? .empty
  }

  private func regel(_ item: (handeling: Handeling, rijen: [Logrij])) -> HTMLFragment {
    let handeling = item.handeling
    let zin = Handelingzin(kader: kader, handeling: handeling, rijen: item.rijen)
    let adres = Adres.bureau("handeling", String(handeling.nummer)).serverpad
    let isWide = handeling.soort == .begin || handeling.soort == .invoer
    let row = isWide ? nil : zin.hoofdrij.flatMap { kader.stand.rij($0.rij) }
    return .lines([
      .paragraph(.link(HTMLFragment(zin.tekst), to: adres)),
      .paragraph(
        HTMLFragment("\(handeling.tijd.tekst), door \(kader.wie(handeling.door)). ")
          + (row.map { "Naar " + kader.link($0) + "." } ?? .empty), kind: "klein"),
    ])
  }

  private var filter: HTMLFragment {
    let names = Logkeuze.Veldnaam.self
    let kinds =
      [Invoerveld.Keuze("", "Alles")]
      + Handeling.Soort.allCases.map { .init($0.rawValue, $0.label) }
    func datum(_ naam: String, _ label: String, _ value: String) -> Invoerveld {
      let isWrong = !value.isEmpty && Datum(value) == nil
      return Invoerveld(
        naam, label, waarde: value, hulp: "Bijvoorbeeld 13-01-2026 of 2026.",
        fout: isWrong ? "Dit is geen datum. Er is niet op gekozen." : nil)
    }
    let fields = [
      Invoerveld(names.soort, "Wat", .keuze(kinds), waarde: keuze.soort?.rawValue ?? ""),
      Invoerveld(names.rol, "Door (rol)", waarde: keuze.rol),
      datum(names.vanaf, "Vanaf", keuze.vanaf), datum(names.tot, "Tot en met", keuze.tot),
    ]
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: Adres.bureau("logboek").serverpad, label: "Logboek kiezen",
          .box("filters", fields.map(\.markup)), Formulier.knoppen(Knop("Toon", .gewoon)))
      ])
  }
}
