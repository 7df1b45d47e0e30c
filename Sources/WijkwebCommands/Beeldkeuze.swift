import CommandLineParsing
import GraphCore
import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// Turns the options of a drawing into what is asked of `Kaartbeeld`.
struct Beeldkeuze {
  /// The word that stands for every group that is hard to reach.
  static let moeilijkBereikbaar = "moeilijk-bereikbaar"

  private let aanroep: Aanroep
  private let graaf: KaartGraph

  init(_ aanroep: Aanroep, _ graaf: KaartGraph) {
    self.aanroep = aanroep
    self.graaf = graaf
  }

  func question(for soort: Plaatsoort) throws(Mislukking) -> Beeldvraag {
    Beeldvraag(
      graaf, onderwerpen: try subjects(of: soort),
      gebied: try named("in", Knoopsoorten(.gebied)),
      thema: try named("thema", Knoopsoorten(.thema)), soort: aanroep.value("soort"),
      stappen: try steps(), papier: aanroep.value("papier").flatMap { Papier(word: $0) } ?? .a3)
  }

  private func subjects(of soort: Plaatsoort) throws(Mislukking) -> [NodeID] {
    guard let text = aanroep.woorden.argument(1) else {
      guard soort.onderwerp.isEmpty else {
        throw .verkeerdGebruik(
          "Achter ‘teken \(soort.naam)’ ontbreekt een naam. Geef de naam van een "
            + "\(kinds(soort.onderwerp)).")
      }
      return []
    }
    guard !soort.onderwerp.isEmpty else {
      throw .verkeerdGebruik(
        "‘\(text)’ is te veel: de tekening ‘\(soort.naam)’ gaat over de hele kaart. Gebruik "
          + "--in GEBIED om minder te tekenen.")
    }
    if text == Self.moeilijkBereikbaar, soort.onderwerp.contains(.doelgroep) {
      return try hardToReach()
    }
    return [try find(text, soort.onderwerp)]
  }

  private func hardToReach() throws(Mislukking) -> [NodeID] {
    let groups = Self.moeilijkBereikbareGroepen(graaf)
    guard !groups.isEmpty else {
      throw .verkeerdGebruik(
        "Van geen enkele doelgroep op deze kaart is vermeld dat die moeilijk bereikbaar is.")
    }
    return groups
  }

  /// The groups of which it is stated that they are hard to reach.
  static func moeilijkBereikbareGroepen(_ graaf: KaartGraph) -> [NodeID] {
    graaf.knopen(Knoopsoorten(.doelgroep)).filter { graaf.knoop($0).moeilijkBereikbaar == .ja }
  }

  private func named(_ option: String, _ kinds: Knoopsoorten) throws(Mislukking) -> NodeID? {
    guard let text = aanroep.value(option) else { return nil }
    return try find(text, kinds)
  }

  private func find(_ text: String, _ kinds: Knoopsoorten) throws(Mislukking) -> NodeID {
    do {
      return try graaf.find(text, among: kinds)
    } catch {
      throw .verkeerdGebruik(Vraagfout.naam(error).zin)
    }
  }

  private func steps() throws(Mislukking) -> Int {
    guard let text = aanroep.value("stappen") else { return 1 }
    guard let count = Int(text), (1...4).contains(count) else {
      throw .verkeerdGebruik("--stappen kan geen ‘\(text)’ zijn. Kies een getal van 1 tot 4.")
    }
    return count
  }

  private func kinds(_ soorten: Knoopsoorten) -> String {
    soorten == .alle
      ? "partij, groep, plek of welk thema"
      : Teksten.opsomming(soorten.members.map(\.rawValue))
  }
}
