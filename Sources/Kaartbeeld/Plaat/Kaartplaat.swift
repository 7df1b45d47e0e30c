public import DOTLanguage

/// A picture of a map: the document to draw, and the same facts as a table.
public struct Kaartplaat: Equatable, Sendable {
  /// How a document is to be placed, in the words of Graphviz.
  public enum Plaatsing: String, Sendable {
    /// Everything has its place already.
    case vast = "nop2"
    /// With springs.
    case veren = "neato"
    /// With springs on several scales.
    case verenGroot = "sfdp"
    /// In layers.
    case lagen = "dot"
  }

  /// The title.
  public var titel: String
  /// What the picture shows, for those who cannot see it.
  public var omschrijving: String
  /// What is drawn.
  public var document: DOTDocument
  /// How it is placed.
  public var plaatsing: Plaatsing
  /// The same facts as rows.
  public var tabel: Beeldtabel
  /// How many entries found no place on the sheet; they are in the table.
  public var weggelaten: Int

  /// Makes a picture of its parts.
  public init(
    titel: String, omschrijving: String, document: DOTDocument, plaatsing: Plaatsing = .vast,
    tabel: Beeldtabel, weggelaten: Int = 0
  ) {
    self.titel = titel
    self.omschrijving = omschrijving
    self.document = document
    self.plaatsing = plaatsing
    self.tabel = tabel
    self.weggelaten = weggelaten
  }
}

/// The facts of a picture as rows: for those who cannot see it, and to look something up.
public struct Beeldtabel: Equatable, Sendable {
  /// The headings.
  public var kolommen: [String]
  /// The cells; every row has as many as there are headings.
  public var rijen: [[String]]

  /// Makes a table.
  public init(kolommen: [String], rijen: [[String]] = []) {
    self.kolommen = kolommen
    self.rijen = rijen
  }
}
