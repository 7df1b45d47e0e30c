public import Wijkmodel

/// A map that was read, with everything that was found on the way.
public struct Importresultaat: Sendable {
  /// The map: whatever could be taken over.
  public let kaart: SocialeKaart
  /// The findings and the rows that were set aside.
  public let rapport: Importrapport
  /// Where each entry and relation of the map stands in the files.
  let vindplaatsen: Vindplaatsen
}

/// Where the entries and relations of a map stand in its files.
struct Vindplaatsen: Sendable {
  /// The name of the file of each table that was read.
  var bestanden: [Tabel: String] = [:]
  /// The headings as written, per table.
  var koppen: [Tabel: [Kolomnaam: String]] = [:]
  /// The line of each entry.
  var knopen: [Int32] = []
  /// The line of each relation with a row of its own; the others come after these.
  var relaties: [Int32] = []
  /// The line of each row of the krachtenveld.
  var krachtenveld: [Krachtenveldtabel: [Int32]] = [:]
  /// The line of each alias.
  var aliassen: [Int32] = []

  /// The place of a cell of an entry, or of its whole row.
  func plaats(of nummer: Int, _ knoop: Knoop, _ kolom: Kolomnaam? = nil, waarde: String? = nil)
    -> Plaats
  {
    plaats(.knopen(knoop.knoopsoort), knopen[nummer], kolom, waarde: waarde)
  }

  /// The place of a cell in a table, or of a whole row.
  func plaats(_ tabel: Tabel, _ regel: Int32, _ kolom: Kolomnaam? = nil, waarde: String? = nil)
    -> Plaats
  {
    Plaats(
      bestand: bestanden[tabel] ?? tabel.bestandsnaam, regel: Int(regel),
      kolom: kolom.map { koppen[tabel]?[$0] ?? $0.rawValue }, waarde: waarde)
  }
}
