import Kaartgraaf
import Kaartimport
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// The map or register in which somebody is looked for.
struct Persoonsbron {
  /// Where it is.
  let bron: Kaartbron
  /// What it says now; of a folder as far as it could be read.
  let stand: Registerstand
  /// The register; nil for a folder.
  let register: Registertoegang?
  private let aanroep: Aanroep

  /// Reads the map that `--kaart` names.
  init(_ aanroep: Aanroep) throws(Mislukking) {
    self.aanroep = aanroep
    bron = try Kaartkeuze.bron(aanroep)
    switch bron {
    case .map:
      register = nil
      stand = Registerstand(kaart: try Kaartlading.kaart(aanroep))
    case .register(let pad):
      let access = try Registertoegang(pad, aanroep)
      register = access
      stand = try access.stand()
    }
  }

  /// The title of the map.
  var titel: String {
    let titel = stand.kaart.gegevens.titel
    return titel.isEmpty ? "zonder titel" : titel
  }

  /// The key of the entry that a text names, by key, name or other spelling; of several the one
  /// that the person at the terminal chooses.
  ///
  /// - Throws: `Mislukking` when there is none, or several and nobody to ask.
  func id(_ tekst: String, among soorten: Knoopsoorten = .init(.sleutelfiguur)) throws(Mislukking)
    -> String
  {
    let graaf = KaartGraph(stand.kaart, peildatum: aanroep.omgeving.vandaag)
    do throws(Naamfout) {
      return graaf.knoop(try graaf.find(tekst, among: soorten)).id
    } catch {
      guard case .meerdere(_, let kandidaten) = error,
        let choice = Keuzevraag(aanroep).ask(
          "Wie bedoelt u met ‘\(tekst)’?", options: kandidaten.map { Self.tekst($0, stand) })
      else { throw .verkeerdGebruik(Vraagfout.naam(error).zin) }
      return kandidaten[choice].id
    }
  }

  /// Whether no entry of any kind has this key, name or other spelling.
  func isUnknown(_ tekst: String) -> Bool {
    let graaf = KaartGraph(stand.kaart, peildatum: aanroep.omgeving.vandaag)
    do throws(Naamfout) {
      _ = try graaf.find(tekst, among: .alle)
      return false
    } catch {
      if case .onbekend = error { return true }
      return false
    }
  }

  /// A candidate with what tells it from the others.
  private static func tekst(_ kandidaat: Naamfout.Kandidaat, _ stand: Registerstand) -> String {
    let functie = stand.rij(of: kandidaat.id)?.velden[.functie]
    return [kandidaat.naam, functie, kandidaat.id].compactMap(\.self).joined(separator: ", ")
  }
}
