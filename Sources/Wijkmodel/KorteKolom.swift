/// A column that stands for relations without date or strength of their own.
///
/// The relations take the `bron` and the `laatst_bevestigd` of their row.
public struct KorteKolom: Hashable, Sendable {
  /// The column.
  public let kolom: Kolomnaam
  /// The kinds of entry in whose table the column means this.
  public let soorten: Knoopsoorten
  /// The kind of relation the column stands for.
  public let relatiesoort: Relatiesoortnummer
  /// Whether the entry in the cell is the beginning of the relation and the row its end.
  public let isOmgekeerd: Bool
  let uitleg: String

  /// The kinds of entry that a cell may name, in the table of `kind`.
  public func doelen(for kind: Knoopsoort) -> Knoopsoorten {
    switch kolom {
    case .deelVan: Knoopsoorten(kind)
    case .organisatie: Knoopsoorten(.wijkpartner)
    case .thema: Knoopsoorten(.thema)
    case .trekker: .partij
    default: Knoopsoorten(.gebied)
    }
  }

  /// Every short column, in the order in which their relations are numbered.
  public static let alle = [
    KorteKolom(
      kolom: .gebied, soorten: .partij, relatiesoort: .werkzaamIn, isOmgekeerd: false,
      uitleg: "Waar deze partij werkt."),
    KorteKolom(
      kolom: .deelVan, soorten: Knoopsoorten(.gebied, .thema, .netwerk, .wijkpartner),
      relatiesoort: .deelVan, isOmgekeerd: false, uitleg: "Het grotere geheel."),
    KorteKolom(
      kolom: .organisatie, soorten: Knoopsoorten(.sleutelfiguur), relatiesoort: .werktBij,
      isOmgekeerd: false, uitleg: "Waar deze persoon werkt."),
    KorteKolom(
      kolom: .thema, soorten: .partij, relatiesoort: .actiefOp, isOmgekeerd: false,
      uitleg: "Waar deze partij aan werkt."),
    KorteKolom(
      kolom: .trekker, soorten: Knoopsoorten(.initiatief), relatiesoort: .beheert,
      isOmgekeerd: true, uitleg: "Wie het initiatief trekt."),
  ]
}
