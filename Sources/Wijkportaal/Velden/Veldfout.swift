import Kaartimport
import Wijkmodel

/// What is wrong with a cell, for who sees a form and not a file.
enum Veldfout {
  /// The sentence about a finding, or nil when it is no reason to refuse the form.
  static func tekst(of melding: Kaartimport.Melding) -> String? {
    switch melding.bevinding {
    case .cel(let found): tekst(of: found, melding)
    case .rij(let found): tekst(of: found, melding)
    case .controle(.kring):
      "Zo wordt dit een deel van zichzelf. Kies bij ‘deel van’ iets anders."
    default: melding.ernst == .fout ? melding.tekst : nil
    }
  }

  /// The column at which the sentence must stand.
  static func kolom(of melding: Kaartimport.Melding) -> Kolomnaam? {
    switch melding.bevinding {
    case .controle(.kring): .deelVan
    default: melding.kolom.map { Kolomnaam(rawValue: $0) }
    }
  }

  private static func tekst(of found: Celbevinding, _ melding: Kaartimport.Melding) -> String {
    let cel = citaat(melding.waarde ?? "")
    switch found {
    case .onbekendeNaam(let near):
      let names = near.map { citaat($0.naam) }
      return "\(cel) staat niet op de kaart. "
        + (names.isEmpty
          ? "Kijk hoe de naam precies is." : "Bedoelt u \(Teksten.opsomming(names, "of"))?")
    case .meerdereKandidaten(let candidates):
      let names = candidates.map { "\($0.id) (\($0.soort))" }
      return "Er is meer dan één \(cel). Schrijf het kenmerk: \(Teksten.opsomming(names, "of"))."
    case .verkeerdeSoort(let other, let mag):
      let kinds = mag.members.map { "een \($0.rawValue)" }
      return "\(citaat(other.naam)) is een \(other.soort). Hier hoort "
        + "\(Teksten.opsomming(kinds, "of"))."
    case .meerdereWaarden: return "Hier past maar één naam."
    case .onbekendeKeuze, .onbekendeZichtbaarheid, .ongeldigeScore:
      return "Kies een van de antwoorden uit de lijst."
    default: return melding.tekst
    }
  }

  private static func tekst(of found: Rijbevinding, _ melding: Kaartimport.Melding) -> String? {
    switch found {
    case .leegVerplicht: return "Vul dit in: zonder dit kan het niet worden bewaard."
    case .onbekendeRelatie: return "Kies een soort relatie uit de lijst."
    case .verkeerdeEinden(_, let van, let naar, let fits):
      return "Deze soort relatie past niet tussen een \(van.rawValue) en een \(naar.rawValue). "
        + (fits ? "Andersom past het wel." : "Kies een andere soort relatie.")
    case .zelfdeKnoop: return "Een relatie met zichzelf kan niet. Kies iemand anders."
    default: return melding.ernst == .fout ? melding.tekst : nil
    }
  }

  private static func citaat(_ text: String) -> String {
    "‘\(Teksten.begin(of: text, upTo: 80))’"
  }
}
