import DocumentText
import Kaartopslag
import Wijkmodel

/// The fields with which is decided about one cell, or about a proposal as a whole.
struct Besluitvelden {
  let plaats: Int
  /// What the choice is about, for who hears it without the rest of the page.
  let over: String
  /// Whether it can still be accepted.
  let kanOvernemen: Bool
  let gekozen: Besluitlezing

  /// The choice and the reason.
  var velden: [Invoerveld] {
    let names = Besluitlezing.Veldnaam.self
    let choices = Besluitlezing.Keuze.allCases.filter { kanOvernemen || $0 != .overnemen }
    let keuze = Invoerveld(
      names.keuze(plaats), "Uw besluit over \(over)",
      .rondjes(choices.map { .init($0.rawValue, $0.label) }),
      waarde: (gekozen.keuzes[plaats] ?? .later).rawValue,
      fout: gekozen.fouten[names.keuze(plaats)])
    var reden = Invoerveld(
      names.reden(plaats), "Waarom niet? (alleen als u niet overneemt)", .tekst(regels: 2),
      waarde: gekozen.redenen[plaats] ?? "",
      hulp: "Wie dit stuurde, leest dit. Noem geen namen van personen.",
      fout: gekozen.fouten[names.reden(plaats)])
    reden.grens = Besluitlezing.longestReason
    return [keuze, reden]
  }
}
