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

  /// The entry that the first row is about; nil when there is none.
  var eersteKnoop: NodeID? {
    lijsten.lazy.compactMap(\.rijen.first).first.flatMap { graaf.kaart.nummer(of: $0.id) }
      .map(graaf.node)
  }

  /// Shows an entry that the question names.
  mutating func showAsked(_ node: NodeID) { selectie.add(graaf.nummer(node), .gevraagd) }

  /// Adds a list.
  ///
  /// - Complexity: O(n log n) in the number of rows.
  mutating func add(
    _ rows: [Rijontwerp], _ volgorde: Volgorde, groep: String? = nil, sectie: String = "",
    kop: String? = nil, uitleg: @Sendable (Rijontwerp) -> Rijuitleg
  ) {
    add(rows, volgorde, groep: groep, sectie: sectie, kop: kop) { uitleg(rows[$0]) }
  }

  /// Adds a list of which the rows are told by their place in `rows`.
  ///
  /// - Complexity: O(n log n) in the number of rows.
  mutating func add(
    _ rows: [Rijontwerp], _ volgorde: Volgorde, groep: String? = nil, sectie: String = "",
    kop: String? = nil, uitlegBij uitleg: @Sendable (Int) -> Rijuitleg
  ) {
    for edge in rows.lazy.flatMap(\.relaties) where sterkteBekend != true {
      sterkteBekend = graaf.sterkte(edge).isBekend
    }
    let ranked = Rangschikking.ranked(rows, volgorde, in: graaf)
    let count = min(top ?? ranked.count, ranked.count)
    for (rang, place) in ranked.prefix(count) { show(rows[place], rang: rang) }
    let kept = FixedPieces.each(0..<count) { [self] index in
      let (rang, place) = ranked[index]
      return explained(rows[place], rang: rang, sectie: sectie, uitleg(place))
    }
    lijsten.append(
      Antwoordlijst(
        groep: groep, kop: kop, rijen: kept, afgekapt: ranked.count - kept.count))
  }

  /// Adds a list that is in order already and of which only the rows that stay are made.
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - sectie: The part of the answer that the list holds.
  ///   - kop: The same as a heading.
  ///   - sterkteBekend: Whether a relation used in one of the rows, those that are cut off
  ///     included, has a stated strength; nil when none is used.
  ///   - deeltRang: Whether the row at a place shares the rank of the one before.
  ///   - rij: Makes the row at a place.
  /// - Complexity: O(n) in the number of rows that stay.
  mutating func add(
    count: Int, sectie: String = "", kop: String? = nil, sterkteBekend: Bool? = nil,
    deeltRang: (Int) -> Bool = { _ in false }, rij: @Sendable (Int) -> (Rijontwerp, Rijuitleg)
  ) {
    if let sterkteBekend, self.sterkteBekend != true { self.sterkteBekend = sterkteBekend }
    let ranks = (0..<min(top ?? count, count)).reduce(into: [Int]()) { ranks, place in
      ranks.append(deeltRang(place) ? ranks.last ?? 1 : place + 1)
    }
    let made = FixedPieces.each(ranks.indices) { [self] place in
      let (row, uitleg) = rij(place)
      return (row, explained(row, rang: ranks[place], sectie: sectie, uitleg))
    }
    for (rang, row) in zip(ranks, made) { show(row.0, rang: rang) }
    let kept = made.map(\.1)
    lijsten.append(
      Antwoordlijst(groep: nil, kop: kop, rijen: kept, afgekapt: count - kept.count))
  }

  private func explained(
    _ row: Rijontwerp, rang: Int, sectie: String, _ uitleg: Rijuitleg
  ) -> Antwoordrij {
    let strengths = row.pad?.sterktes(in: graaf)
    return Antwoordrij(
      rang: rang, id: row.onderwerp.id(in: graaf), naam: row.onderwerp.naam(in: graaf),
      soort: row.onderwerp.soort(in: graaf), score: row.score, stappen: row.pad?.contactstappen,
      route: row.pad?.knopen.map { graaf.knoop($0).id } ?? [],
      weg: row.pad.map(graaf.weg) ?? [], sectie: sectie,
      zin: uitleg.zin, noot: uitleg.noot,
      bronnen: row.bronnen ?? graaf.bronnen(of: row.relaties, inOrder: row.pad != nil),
      zwakste: strengths?.map(\.getal).min(),
      sterkteOnbekend: strengths?.contains { !$0.isBekend }, status: status(row.onderwerp),
      viaOrganisatie: row.viaOrganisatie, velden: uitleg.velden)
  }

  private func status(_ onderwerp: Onderwerp) -> Looptijd? {
    guard case .knoop(let node) = onderwerp else { return nil }
    return graaf.knoop(node).looptijd(on: graaf.peildatum)
  }

  private mutating func show(_ row: Rijontwerp, rang: Int) {
    for node in row.onderwerp.knopen(in: graaf) {
      selectie.add(graaf.nummer(node), .antwoord, rang: rang)
    }
    if case .relatie(let nummer, _, _) = row.onderwerp { selectie.add(nummer, .antwoord) }
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
  ///   - begin: A table that comes before the rows, with what it is in JSON.
  ///   - blokken: Tables that come after the rows.
  ///   - velden: What stands beside the rows in JSON.
  ///   - legenda: How to read the numbers of this question, said after the rows.
  /// - Returns: The answer.
  func antwoord(
    _ vraag: String, titel: String, gezocht: String, melding: String? = nil,
    vooraf: [String] = [], begin: (blok: Antwoordblok, veld: JSONVeld)? = nil,
    blokken: [Antwoordblok] = [], velden: [JSONVeld] = [], legenda: [String] = []
  ) -> Antwoord {
    let empty = Teksten.nietsGevonden(
      gezocht, relaties: graaf.relaties.edgeCount, peildatum: graaf.peildatum)
    return Antwoord(
      vraag: vraag, titel: titel, peildatum: graaf.peildatum, sterkteBekend: sterkteBekend,
      lijsten: lijsten,
      melding: isLeeg ? [empty, melding].compactMap(\.self).joined(separator: " ") : nil,
      vooraf: vooraf, beginblok: begin?.blok, beginveld: begin?.veld,
      blokken: blokken.filter { !$0.regels.isEmpty }, velden: velden, legenda: legenda,
      selectie: selectie)
  }
}
