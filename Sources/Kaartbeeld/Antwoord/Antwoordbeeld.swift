public import Kaartgraaf
internal import GraphCore
internal import Wijkmodel

/// The picture of an answer: who was asked for, and the routes that lead there.
public struct Antwoordbeeld: Sendable {
  /// One row of the answer.
  public struct Rij: Hashable, Sendable {
    /// The rank in its list.
    public var rang: Int
    /// The key of what the row is about.
    public var id: String
    /// The keys along the route, the one who asks first; empty where there is no route.
    public var route: [String]
    /// What the row is ranked by, in words; nil where it has its own order.
    public var score: String?
    /// The row in one sentence.
    public var zin: String
    /// Where it is stated.
    public var bronnen: [String]

    /// Puts a row together.
    public init(
      rang: Int, id: String, route: [String] = [], score: String? = nil, zin: String,
      bronnen: [String] = []
    ) {
      self.rang = rang
      self.id = id
      self.route = route
      self.score = score
      self.zin = zin
      self.bronnen = bronnen
    }
  }

  /// Rows that are ranked together.
  public struct Lijst: Hashable, Sendable {
    /// What the list holds; nil where there is only one.
    public var kop: String?
    /// The rows.
    public var rijen: [Rij]
    /// How many rows the question itself left out.
    public var afgekapt: Int

    /// Puts a list together.
    public init(kop: String? = nil, rijen: [Rij], afgekapt: Int = 0) {
      self.kop = kop
      self.rijen = rijen
      self.afgekapt = afgekapt
    }
  }

  /// The map on the day of the question.
  public var graaf: KaartGraph
  /// The name of the question.
  public var vraag: String
  /// The question in words.
  public var titel: String
  /// The lists of the answer, in order.
  public var lijsten: [Lijst]
  /// The part of the map that the answer is about.
  public var selectie: Selectie
  /// What is said when there is no row.
  public var melding: String?
  /// What is said before the rows.
  public var vooraf: [String]
  /// The sheet; on `scherm` everything is drawn, however much it is.
  public var papier: Papier

  /// Puts a question for a picture together.
  public init(
    _ graaf: KaartGraph, vraag: String, titel: String, lijsten: [Lijst], selectie: Selectie,
    melding: String? = nil, vooraf: [String] = [], papier: Papier = .a3
  ) {
    self.graaf = graaf
    self.vraag = vraag
    self.titel = titel
    self.lijsten = lijsten
    self.selectie = selectie
    self.melding = melding
    self.vooraf = vooraf
    self.papier = papier
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of entries that are drawn.
  public func plaat() -> Kaartplaat {
    let selection = Antwoordkeuze(self)
    if melding != nil, !selection.hasGaps { return Leegplaat(self).plaat() }
    return selection.isCards
      ? Antwoordkaarten(self).plaat() : Antwoordblad(self, selection).plaat()
  }
}

extension Antwoordbeeld {
  /// The entry with a key.
  func node(_ id: String) -> NodeID? { graaf.kaart.nummer(of: id).map(graaf.node) }

  /// What stands above the picture.
  func titleBlock(_ remarks: [String]) -> TitleBlock {
    let place = Teksten.bijschrift(
      plaats: graaf.kaart.gegevens.titel, peildatum: graaf.peildatum,
      bron: graaf.kaart.gegevens.bron)
    let told = (vooraf + remarks).filter { !$0.isEmpty }.joined(separator: " ")
    return TitleBlock(title: titel, lines: [place] + (told.isEmpty ? [] : [told]))
  }

  /// The finished picture around a sheet.
  func plaat(_ sheet: Sheet, leftOut: Int) -> Kaartplaat {
    Kaartplaat(
      titel: titel, omschrijving: omschrijving, document: sheet.document(name: vraag),
      tabel: tabel, weggelaten: leftOut)
  }

  private var omschrijving: String {
    let sentences = lijsten.flatMap(\.rijen).prefix(10).map(\.zin)
    return ([melding].compactMap(\.self) + vooraf + sentences).joined(separator: " ")
  }

  private var tabel: Beeldtabel {
    let rows = lijsten.flatMap { list in
      list.rijen.map { row in
        let entry = node(row.id).map(graaf.knoop)
        return [
          list.kop ?? "", "\(row.rang)", entry?.naam ?? row.id,
          entry?.knoopsoort.rawValue ?? "", row.zin, row.bronnen.joined(separator: " • "),
        ]
      }
    }
    let gaps = Antwoordkeuze(self).banden.filter(\.isGap).map { band in
      [
        "", "", graaf.knoop(band.doel).naam, graaf.knoopsoort(band.doel).rawValue,
        Teksten.geenBereik, "",
      ]
    }
    return Beeldtabel(
      kolommen: ["lijst", "nummer", "naam", "soort", "antwoord", "bron"],
      rijen: rows + gaps.filter { gap in !rows.contains { $0[2] == gap[2] } })
  }
}
