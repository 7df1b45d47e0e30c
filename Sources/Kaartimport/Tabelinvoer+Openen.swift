import DelimitedText
import Wijkmodel

extension Tabelinvoer {
  private static let searchedRows = 10

  /// Opens a file as a table; what stands in its way is reported and gives nil.
  ///
  /// The headings are the first of the first ten rows that has the columns without which the
  /// table cannot be read; when there is none, the first row.
  init?(_ bestand: Bronbestand, as tabel: Tabel, _ report: (Bevinding, Plaats) -> Void) {
    let place = Plaats(bestand: bestand.naam)
    guard let bytes = bestand.bytes else {
      report(.bestand(.onleesbaar), place)
      return nil
    }
    let reader: RowReader
    do {
      reader = try RowReader(bytes)
    } catch {
      report(.bestand(Bestandbevinding(error)), place)
      return nil
    }
    var first = reader
    guard first.next() else {
      report(.bestand(.leeg), place)
      return nil
    }
    if let found = Self.headings(in: reader, tabel) {
      if found.passed > 0 {
        report(
          .bestand(.regelsBovenKoppen(aantal: found.passed)),
          Plaats(bestand: bestand.naam, regel: first.line))
      }
      self.init(bestand.naam, tabel, found.reader, found.indeling)
    } else if tabel == .kaart, Self.startsWithKnownKey(first) {
      report(.kop(.ontbreekt), Plaats(bestand: bestand.naam, regel: first.line))
      self.init(
        bestand.naam, tabel, first, Kolomindeling(koppen: ["sleutel", "waarde"], tabel: tabel),
        hasHeadings: false)
    } else {
      self.init(bestand.naam, tabel, first, Kolomindeling(koppen: Self.koppen(first), tabel: tabel))
    }
  }

  private init(
    _ bestand: String, _ tabel: Tabel, _ reader: RowReader, _ indeling: Kolomindeling,
    hasHeadings: Bool = true
  ) {
    self.tabel = tabel
    self.bestand = bestand
    self.reader = reader
    self.indeling = indeling
    kopregel = hasHeadings ? reader.sourceText : nil
    kopregelnummer = reader.line
    isRijGereed = !hasHeadings
  }

  private static func headings(
    in reader: RowReader, _ tabel: Tabel
  ) -> (reader: RowReader, indeling: Kolomindeling, passed: Int)? {
    var probe = reader
    var passed = 0
    while passed < searchedRows, probe.next() {
      let indeling = Kolomindeling(koppen: koppen(probe), tabel: tabel)
      if indeling.ontbrekend == nil { return (probe, indeling, passed) }
      passed += 1
    }
    return nil
  }

  private static func koppen(_ reader: RowReader) -> [String] {
    reader.strings().map { FormulaGuard.restored($0) }
  }

  private static func startsWithKnownKey(_ reader: RowReader) -> Bool {
    let first = Kopnaam(reader.string(at: 0))
    return Kaartgegevens.bekendeSleutels.contains { Kopnaam($0.rawValue) == first }
  }
}

extension Bestandbevinding {
  init(_ error: DelimitedTextError) {
    switch error {
    case .binaryFile(let format): self = .geenTekst(format)
    case .unsupportedEncoding(let name): self = .onbekendeCodering(name)
    case .tooLarge: self = .teGroot
    case .unencodable: self = .onleesbaar
    }
  }
}
