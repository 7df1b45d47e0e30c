import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

/// The small map on which every answer can be worked out by hand.
enum Voorbeeldkaart {
  static func graaf() throws -> KaartGraph {
    let kaart = try Kaartlezer.read(folder: Project.path("Tests/Fixtures/voorbeeld-vragen")).kaart
    return KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }
}

extension Antwoord {
  /// The rows in one text each: section, key, score and number of contact steps.
  var kort: [String] {
    rijen.map { row in
      [row.sectie, row.id, row.score?.tekst ?? "", row.stappen.map { "\($0)" } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// What stands beside the rows under a key, as JSON.
  func veld(_ naam: String) -> String? { velden.first { $0.naam == naam }?.waarde.json }
}

extension Antwoordrij {
  /// What only this question tells of the row under a key, as JSON.
  func veld(_ naam: String) -> String? { velden.first { $0.naam == naam }?.waarde.json }
}
