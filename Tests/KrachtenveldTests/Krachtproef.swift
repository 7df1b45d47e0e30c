import GraphCore
import Kaartgraaf
import Kaartimport
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

/// Small matrices and maps for tests.
enum Krachtproef {
  /// Actors with the numbers 0, 1, 2 and so on.
  static func actoren(_ count: Int) -> [NodeID] { (0..<count).map { NodeID($0) } }

  /// A matrix of influences between actors with the numbers 0, 1, 2 and so on.
  static func invloeden(_ cells: [[Int?]]) -> Invloedmatrix {
    Invloedmatrix(actoren: actoren(cells.count), waarden: cells)
  }

  /// A matrix of positions of actors with the numbers 0, 1, 2 and so on.
  static func standpunten(_ cells: [[Int?]]) -> Standpuntmatrix {
    let objectives = (0..<(cells.first?.count ?? 0)).map { number in
      var velden = Velden()
      velden[.id] = "doel-\(number)"
      return Doelstelling(velden: velden)
    }
    return Standpuntmatrix(
      actoren: actoren(cells.count), doelstellingen: objectives, waarden: cells)
  }

  /// Random influences, some of them not judged.
  static func willekeurig(_ count: Int, using random: inout SplitMix64) -> [[Int?]] {
    (0..<count).map { row in
      (0..<count).map { column in
        guard row != column else { return nil }
        return Int.random(in: 0...5, using: &random) == 5
          ? nil : Int.random(in: 0...4, using: &random)
      }
    }
  }

  /// The judgements of a vraagstuk called `plein` on a map of some files.
  static func veld(
    _ files: [String: String], op day: String = "2026-03-01"
  ) throws -> Oordeelveld {
    var all = files
    all["kaart.csv"] = "sleutel;waarde\ntitel;Proef\n"
    if all["vraagstukken.csv"] == nil {
      all["vraagstukken.csv"] = "id;naam;fase\nplein;Het plein;besluit\n"
    }
    let sources = all.map { Bronbestand(naam: $0.key, bytes: Array($0.value.utf8)) }
    let kaart = Kaartlezer.read(sources.sorted { $0.naam < $1.naam }).kaart
    let date = try #require(Datum(day))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("plein"))
    return Oordeelveld(KaartGraph(kaart, peildatum: date), stuk)
  }
}
