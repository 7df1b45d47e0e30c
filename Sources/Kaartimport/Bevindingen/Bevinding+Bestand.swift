public import DelimitedText

/// A finding about a file as a whole.
public enum Bestandbevinding: Hashable, Sendable {
  /// The file exists but cannot be opened.
  case onleesbaar
  /// The file is not text but a spreadsheet, a picture or something else.
  case geenTekst(BinaryFormat)
  /// The text is in an encoding that is not read.
  case onbekendeCodering(String)
  /// The file is too large.
  case teGroot
  /// The file has no rows at all.
  case leeg
  /// A CSV file in the folder that is not one of the tables, with the names that look like it.
  case onbekendBestand(lijktOp: [String])
  /// Another file in the folder was read as this table.
  case dubbelBestand(gelezen: String)
  /// The folder has no `kaart.csv`.
  case geenKaartbestand
  /// The map has no title.
  case geenTitel
  /// A column without which no row can be read.
  case kolomOntbreekt(String)
  /// Rows above the headings that were passed over.
  case regelsBovenKoppen(aantal: Int)

  var ernst: Ernst {
    switch self {
    case .onbekendBestand: .opmerking
    case .leeg, .regelsBovenKoppen: .waarschuwing
    default: .fout
    }
  }

  var code: String {
    switch self {
    case .onleesbaar: "bestand_onleesbaar"
    case .geenTekst: "geen_csv"
    case .onbekendeCodering: "onbekende_codering"
    case .teGroot: "bestand_te_groot"
    case .leeg: "leeg_bestand"
    case .onbekendBestand: "onbekend_bestand"
    case .dubbelBestand: "dubbel_bestand"
    case .geenKaartbestand: "geen_kaartbestand"
    case .geenTitel: "geen_titel"
    case .kolomOntbreekt: "kolom_ontbreekt"
    case .regelsBovenKoppen: "regels_boven_koppen"
    }
  }
}

/// A finding about the heading of a column.
public enum Kopbevinding: Hashable, Sendable {
  /// The heading occurs before; the column is kept under another name.
  case dubbel(bewaardAls: String)
  /// The column has cells but no heading; it is kept under a name.
  case leeg(bewaardAls: String)
  /// An own column of the user.
  case eigen
  /// An own column with a heading that looks like one that has a meaning.
  case lijktOp(String)
  /// A column for which the table has no place.
  case nietBewaard
  /// The file has no row with headings; the first row was read as data.
  case ontbreekt
  /// The heading was read as a column of the table.
  case gelezenAls(String)

  var ernst: Ernst {
    switch self {
    case .dubbel, .leeg, .lijktOp: .waarschuwing
    case .eigen, .ontbreekt, .gelezenAls: .opmerking
    case .nietBewaard: .fout
    }
  }

  var code: String {
    switch self {
    case .dubbel: "dubbele_kop"
    case .leeg: "lege_kop"
    case .eigen: "eigen_kolom"
    case .lijktOp: "kop_lijkt_op"
    case .nietBewaard: "kolom_niet_bewaard"
    case .ontbreekt: "geen_koppen"
    case .gelezenAls: "kop_gelezen_als"
    }
  }
}
