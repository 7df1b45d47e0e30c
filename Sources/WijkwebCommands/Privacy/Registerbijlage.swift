import DocumentText
import Kaartopslag
import Wijkmodel

/// What a register holds about a person beside the map: proposals, log, links and accounts.
struct Registerbijlage {
  private let inzage: Registerinzage

  init(_ inzage: Registerinzage) { self.inzage = inzage }

  var blokken: [DocumentBlock] { voorstellen + logboek + toegang }

  private var voorstellen: [DocumentBlock] {
    guard !inzage.voorstellen.isEmpty else { return [] }
    let rows = inzage.voorstellen.flatMap { voorstel in
      voorstel.velden.map { veld in
        [
          "\(voorstel.nummer), \(voorstel.tijd.datum.dutchLongText)", voorstel.door.rol,
          voorstel.soort.rawValue, Persoonswoorden.kolom(veld.kolom), Self.waarde(veld.voor),
          Self.waarde(veld.na), voorstel.bericht ?? "", Self.besluit(veld.besluit),
        ]
      }
    }
    return [
      .heading(level: 1, "Voorstellen die over u gaan, van u zijn of u noemen"),
      .table(
        DocumentTable(
          name: "voorstellen",
          caption: Teksten.aantal(inzage.voorstellen.count, "voorstel", "voorstellen") + ":",
          columns: [
            "Voorstel", "Door", "Soort", "Wat", "Wat er stond", "Wat er moet staan", "Bericht",
            "Besluit",
          ], rows: rows)),
    ]
  }

  private static func waarde(_ waarde: String?) -> String { waarde ?? "niet vermeld" }

  private static func besluit(_ besluit: Voorstel.Besluit?) -> String {
    guard let besluit else { return "nog niet besloten" }
    let word = besluit.isAanvaard ? "overgenomen" : "geweigerd"
    let reden = besluit.reden.map { ": \($0)" } ?? ""
    return "\(word) op \(besluit.tijd.datum.dutchLongText) door \(besluit.rol)\(reden)"
  }

  private var logboek: [DocumentBlock] {
    guard !inzage.logboek.isEmpty else { return [] }
    // What came in with the map stands above, or as the value before in a later line.
    let later = inzage.logboek.filter { $0.handeling.soort != .begin }
    let first = inzage.logboek.count - later.count
    let begin =
      first == 0
      ? []
      : [
        DocumentBlock.paragraph(
          "\(Teksten.aantal(first, "gegeven kwam", "gegevens kwamen")) er tegelijk in, toen dit "
            + "register werd gemaakt.")
      ]
    let heading = DocumentBlock.heading(level: 1, "Wat het logboek over u bewaart")
    guard !later.isEmpty else {
      return [heading] + begin + [.paragraph("Daarna is er niets over u veranderd.")]
    }
    return [heading] + begin + [
      .table(
        DocumentTable(
          name: "logboek",
          caption: Teksten.aantal(later.count, "gegeven", "gegevens")
            + ", het oudste eerst:",
          columns: ["Wanneer en door wie", "Bestand", "Wat", "Wat er stond", "Wat er kwam"],
          rows: later.map {
            [
              Persoonswoorden.herkomst($0.handeling), $0.tabel.bestandsnaam,
              Persoonswoorden.kolom($0.kolom), Self.waarde($0.voor), Self.waarde($0.na),
            ]
          }))
    ]
  }

  private var toegang: [DocumentBlock] {
    let links = inzage.links.map { link in
      let used = link.gebruikt.map { "voor het laatst gebruikt op \($0.tekst)" } ?? "nooit gebruikt"
      let revoked = link.ingetrokken.map { ", ingetrokken op \($0.datum.dutchLongText)" } ?? ""
      return "Een persoonlijke link, gemaakt op \(link.gemaakt.datum.dutchLongText), geldig tot "
        + "\(link.verloopt.datum.dutchLongText), \(used)\(revoked). De link zelf bewaren wij niet."
    }
    let sessions =
      inzage.sessies == 0
      ? []
      : ["U bent nu ingelogd met een link (\(Teksten.aantal(inzage.sessies, "keer", "keer")))."]
    let users = inzage.gebruikers.map {
      "Een account voor het portaal met de naam \($0.naam) en de rol \($0.rol)."
    }
    let all = links + sessions + users
    return all.isEmpty ? [] : [.heading(level: 1, "Links en accounts"), .list(all)]
  }
}
