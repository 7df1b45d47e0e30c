import GraphCore
import Kaartgraaf
import Wijkmodel

/// Gathers the lists of an answer: ranks, cuts and explains rows, and remembers what they show.
struct Antwoordbouwer {
  let graaf: KaartGraph
  private let top: Int?
  private var lijsten: [Antwoordlijst] = []
  private var sterkteBekend: Bool?
  private var selectie = Selectie()

  init(_ graaf: KaartGraph, top: Int?) {
    self.graaf = graaf
    self.top = top
  }

  /// Whether no list has a row.
  var isLeeg: Bool { lijsten.allSatisfy(\.rijen.isEmpty) }

  /// Shows an entry that the question names.
  mutating func showAsked(_ node: NodeID) { selectie.add(graaf.nummer(node), .gevraagd) }

  /// Adds a list.
  ///
  /// - Complexity: O(n log n) in the number of rows.
  mutating func add(
    _ rows: [Rijontwerp], _ volgorde: Volgorde, groep: String? = nil, sectie: String = "",
    kop: String? = nil, uitleg: (Rijontwerp) -> Rijuitleg
  ) {
    for edge in rows.lazy.flatMap(\.relaties) where sterkteBekend != true {
      sterkteBekend = graaf.sterkte(edge).isBekend
    }
    let ranked = Rangschikking.ranked(rows, volgorde, in: graaf)
    let kept = ranked.prefix(top ?? ranked.count).map { rang, place in
      show(rows[place], rang: rang)
      return explained(rows[place], rang: rang, sectie: sectie, uitleg(rows[place]))
    }
    lijsten.append(
      Antwoordlijst(
        groep: groep, kop: kop, rijen: kept, afgekapt: ranked.count - kept.count))
  }

  private func explained(
    _ row: Rijontwerp, rang: Int, sectie: String, _ uitleg: Rijuitleg
  ) -> Antwoordrij {
    let strengths = row.pad?.relaties.map { graaf.sterkte($0) }
    let knoop = graaf.knoop(row.knoop)
    return Antwoordrij(
      rang: rang, id: knoop.id, naam: knoop.naam, soort: knoop.knoopsoort.rawValue,
      score: row.score, stappen: row.pad?.contactstappen,
      route: row.pad?.knopen.map { graaf.knoop($0).id } ?? [], sectie: sectie,
      zin: uitleg.zin, bronnen: graaf.bronnen(of: row.relaties, inOrder: row.pad != nil),
      zwakste: strengths?.map(\.getal).min(),
      sterkteOnbekend: strengths?.contains { !$0.isBekend },
      status: knoop.looptijd(on: graaf.peildatum),
      viaOrganisatie: row.viaOrganisatie, velden: uitleg.velden)
  }

  private mutating func show(_ row: Rijontwerp, rang: Int) {
    selectie.add(graaf.nummer(row.knoop), .antwoord, rang: rang)
    for node in row.pad?.knopen ?? [] { selectie.add(graaf.nummer(node), .onderweg) }
    for edge in row.relaties {
      for node in [graaf.van(edge), graaf.naar(edge)] where row.pad == nil {
        selectie.add(graaf.nummer(node), .verband)
      }
      selectie.add(graaf.nummer(edge), row.pad == nil ? .verband : .onderweg)
    }
  }

  /// Puts the answer together.
  ///
  /// - Parameters:
  ///   - vraag: The name of the question.
  ///   - titel: The question in words.
  ///   - gezocht: What was looked for, as it stands after "Gezocht is naar"; said when nothing
  ///     was found.
  ///   - melding: What is said besides when nothing was found.
  ///   - vooraf: Sentences that come before the rows.
  ///   - blokken: Tables that come after the rows.
  ///   - velden: What stands beside the rows in JSON.
  /// - Returns: The answer.
  func antwoord(
    _ vraag: String, titel: String, gezocht: String, melding: String? = nil,
    vooraf: [String] = [], blokken: [Antwoordblok] = [], velden: [JSONVeld] = []
  ) -> Antwoord {
    let empty = Teksten.nietsGevonden(
      gezocht, relaties: graaf.relaties.edgeCount, peildatum: graaf.peildatum)
    return Antwoord(
      vraag: vraag, titel: titel, peildatum: graaf.peildatum, sterkteBekend: sterkteBekend,
      lijsten: lijsten,
      melding: isLeeg ? [empty, melding].compactMap(\.self).joined(separator: " ") : nil,
      vooraf: vooraf, blokken: blokken.filter { !$0.regels.isEmpty }, velden: velden,
      selectie: selectie)
  }
}
