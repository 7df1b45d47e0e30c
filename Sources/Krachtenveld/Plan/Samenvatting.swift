import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The first page: what the plan is about, who judged and when, and whom to speak first.
struct Samenvatting {
  private let bron: Planbron
  private let aantalVragen: Int

  init(_ bron: Planbron, aantalVragen: Int) {
    self.bron = bron
    self.aantalVragen = aantalVragen
  }

  var blokken: [DocumentBlock] {
    guard !bron.isOpenbaar else {
      return [
        .paragraph(
          "\(begin) Hier staan alleen afspraken en gesprekken. Wat de gemeente van partijen denkt, "
            + "staat er niet in.")
      ]
    }
    return [
      .paragraph("\(begin) \(oordelen)"),
      .paragraph(
        "Bij elk oordeel staat de rol van wie het gaf, en de datum. Wat niet bekend is, is niet "
          + "ingevuld maar gevraagd.\(gevraagd)"),
      .note(
        "Vertrouwelijk: in dit plan staan oordelen over partijen. Geef het niet aan anderen. "
          + "Voor anderen maakt u een plan met --openbaar."),
    ] + EersteGesprekken(bron).blokken
  }

  private var begin: String {
    let fase = bron.fase.map { "de fase \($0.rawValue)" } ?? "een fase die niet vermeld is"
    return "Dit plan gaat over ‘\(bron.vraagstuk.naam)’, in \(fase), op "
      + "\(bron.graaf.peildatum.dutchLongText)."
  }

  private var gevraagd: String {
    switch aantalVragen {
    case 0: ""
    case 1: " Er staat nog 1 vraag aan u in."
    default: " Er staan nog \(aantalVragen) vragen aan u in."
    }
  }

  private var oordelen: String {
    let judged = bron.velden.flatMap { $0.beoordeeld.compactMap(\.positie) }
    guard !judged.isEmpty else { return "In deze fase is nog niets beoordeeld." }
    let roles = Set(bron.velden.flatMap(\.beoordelaars)).sorted { $0.precedesByCodePoint($1) }
    let by = roles.isEmpty ? "" : " Zij zijn van: \(Teksten.opsomming(roles))."
    let dates = judged.compactMap(\.datum).sorted { $0.laatsteDag.packed < $1.laatsteDag.packed }
    guard let first = dates.first, let last = dates.last else {
      return "Wanneer is geoordeeld, is niet vermeld.\(by)"
    }
    let period =
      first == last
      ? first.dutchLongText : "\(first.dutchLongText) tot en met \(last.dutchLongText)"
    return "De oordelen zijn van \(period).\(by)"
  }
}
