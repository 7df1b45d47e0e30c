import DelimitedText
import Wijkmodel

extension Tabelinvoer {
  private static let searchedRows = 10

  /// Opens a file as a table; what stands in its way is reported and gives nil.
  ///
  /// The headings are the first of the first ten rows that has the columns without which the
  /// table cannot be read; when there is none, the first row.
  init?(_ bestand: Bronbestand, as tabel: Tabel, _ report: (Bevinding, Plaats) -> Void) {
    self.init(bestand, as: tabel, report) {
      Kolomindeling(koppen: $0, tabel: tabel).ontbrekend == nil
    }
  }

  /// Opens a file that is taken over into a map; what stands in its way is reported and gives nil.
  init?(
    _ bestand: Bronbestand, reading lezing: Bestandslezing, _ report: (Bevinding, Plaats) -> Void
  ) {
    self.init(bestand, as: lezing.tabel, report) { koppen in
      let indeling = Kolomindeling(koppen: koppen, tabel: lezing.tabel)
      switch lezing {
      case .deelnemers: return Deelnemerkolommen(koppen: koppen) != nil
      case .tabel(.relaties), .gephiRelaties, .kumuVerbindingen:
        return indeling.index(of: .van) != nil && indeling.index(of: .naar) != nil
      case .tabel(.knopen), .gephiKnopen, .kumuElementen:
        return indeling.index(of: .id) != nil || indeling.index(of: .naam) != nil
      case .tabel: return indeling.ontbrekend == nil
      }
    }
  }

  private init?(
    _ bestand: Bronbestand, as tabel: Tabel, _ report: (Bevinding, Plaats) -> Void,
    isUsable: ([String]) -> Bool
  ) {
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
    if let found = Self.headings(in: reader, isUsable) {
      if found.passed > 0 {
        report(
          .bestand(.regelsBovenKoppen(aantal: found.passed)),
          Plaats(bestand: bestand.naam, regel: first.line))
      }
      self.init(bestand.naam, tabel, found.reader, found.koppen)
    } else if tabel == .kaart, Self.startsWithKnownKey(first) {
      report(.kop(.ontbreekt), Plaats(bestand: bestand.naam, regel: first.line))
      self.init(bestand.naam, tabel, first, ["sleutel", "waarde"], hasHeadings: false)
    } else {
      self.init(bestand.naam, tabel, first, Self.koppen(first))
    }
  }

  private init(
    _ bestand: String, _ tabel: Tabel, _ reader: RowReader, _ koppen: [String],
    hasHeadings: Bool = true
  ) {
    self.tabel = tabel
    self.koppen = koppen
    self.bestand = bestand
    self.reader = reader
    indeling = Kolomindeling(koppen: koppen, tabel: tabel)
    kopregel = hasHeadings ? reader.sourceText : nil
    kopregelnummer = reader.line
    isRijGereed = !hasHeadings
  }

  private static func headings(
    in reader: RowReader, _ isUsable: ([String]) -> Bool
  ) -> (reader: RowReader, koppen: [String], passed: Int)? {
    var probe = reader
    var passed = 0
    while passed < searchedRows, probe.next() {
      let koppen = koppen(probe)
      if isUsable(koppen) { return (probe, koppen, passed) }
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

extension Bestandslezing {
  /// The table whose headings the file has.
  var tabel: Tabel {
    switch self {
    case .tabel(let tabel): tabel
    case .gephiKnopen, .kumuElementen, .deelnemers: .knopen(.sleutelfiguur)
    case .gephiRelaties, .kumuVerbindingen: .relaties
    }
  }
}
