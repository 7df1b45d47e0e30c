import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Chooses the file of each table; the others are reported.
  mutating func kies(_ files: [Bronbestand]) -> [Tabel: Bronbestand] {
    var chosen: [Tabel: Bronbestand] = [:]
    let known = Tabel.allCases.map(\.bestandsnaam)
    // The exact name goes first, so that it is the one that is read.
    for file in files.sorted(by: { Bronmap.isExact($0.naam) && !Bronmap.isExact($1.naam) }) {
      let place = Plaats(bestand: file.naam)
      guard let tabel = Bronmap.tabel(named: file.naam) else {
        let near = Gelijkenis.nearest(to: file.naam, among: known, count: 1).filter {
          Gelijkenis.distance(FoldedText(file.naam).rawValue, $0) <= 3
        }
        meld(.bestand(.onbekendBestand(lijktOp: near)), place)
        continue
      }
      if let earlier = chosen[tabel] {
        meld(.bestand(.dubbelBestand(gelezen: earlier.naam)), place)
      } else {
        chosen[tabel] = file
      }
    }
    return chosen
  }

  /// Reads the tables in the order in which they need each other.
  mutating func lees(_ files: [Tabel: Bronbestand]) {
    if files[.kaart] == nil { meld(.bestand(.geenKaartbestand), .kaart) }
    var entries: [Tabelinvoer] = []
    let size = Knoopsoort.allCases.reduce(0) { $0 + (files[.knopen($1)]?.bytes?.count ?? 0) }
    sleutels = ByteKeyTable(capacity: size / 36)
    lees(.kaart, files) { $0.leesGegevens(&$1) }
    var waiting: [(invoer: Tabelinvoer, cellen: [WachtendeVerwijzing])] = []
    for kind in Knoopsoort.allCases {
      guard let invoer = lees(.knopen(kind), files, { $0.leesKnopen(&$1, kind) }) else { continue }
      entries.append(invoer)
      if !wachtend.isEmpty { waiting.append((invoer, wachtend)) }
      wachtend = []
    }
    lees(.aliassen, files) { $0.leesAliassen(&$1) }
    for (invoer, cells) in waiting { losOp(cells, in: invoer) }
    lees(.relatiesoorten, files) { $0.leesRelatiesoorten(&$1) }
    nameKinds()
    lees(.relaties, files) { $0.leesRelaties(&$1) }
    for tabel in Krachtenveldtabel.allCases {
      lees(.krachtenveld(tabel), files) { $0.leesKrachtenveld(&$1, tabel) }
    }
    addShortRelations()
    meldKringen()
  }

  @discardableResult
  private mutating func lees(
    _ tabel: Tabel, _ files: [Tabel: Bronbestand],
    _ read: (inout Kaartopbouw, inout Tabelinvoer) -> Void
  ) -> Tabelinvoer? {
    guard let file = files[tabel] else { return nil }
    var found: [Melding] = []
    let opened = Tabelinvoer(file, as: tabel) { found.append(Melding($0, at: $1)) }
    rapport.meldingen += found
    guard var invoer = opened else { return nil }
    vindplaatsen.bestanden[tabel] = file.naam
    vindplaatsen.koppen[tabel] = Dictionary(
      invoer.indeling.plaatsen.map { ($0.naam, $0.kop) }, uniquingKeysWith: { first, _ in first })
    if let missing = invoer.indeling.ontbrekend {
      meld(
        .bestand(.kolomOntbreekt(missing.rawValue)),
        Plaats(bestand: file.naam, regel: invoer.kopregelnummer))
      while invoer.next() { keurAf(invoer) }
    } else {
      read(&self, &invoer)
    }
    meldKoppen(invoer)
    meldTekst(invoer)
    return invoer
  }

  mutating func meldKoppen(_ invoer: borrowing Tabelinvoer) {
    for (index, bevinding) in invoer.indeling.bevindingen {
      let kop = invoer.indeling.plaatsen.first { $0.index == index }?.kop
      meld(
        .kop(bevinding),
        Plaats(bestand: invoer.bestand, regel: invoer.kopregelnummer, kolom: kop))
    }
    for column in invoer.indeling.plaatsen where invoer.naamloosGebruikt.contains(column.index) {
      meld(
        .kop(.leeg(bewaardAls: column.naam.rawValue)),
        Plaats(bestand: invoer.bestand, regel: invoer.kopregelnummer))
    }
  }

  /// Reports what the text itself gave reason for, apart from what is judged by its meaning.
  mutating func meldTekst(_ invoer: borrowing Tabelinvoer) {
    for report in invoer.reader.reports {
      guard let bevinding = CSVBevinding(report.detail) else { continue }
      let column = invoer.indeling.plaatsen.first { $0.index + 1 == report.position.column }
      meld(
        .csv(bevinding),
        Plaats(bestand: invoer.bestand, regel: report.position.line, kolom: column?.kop))
    }
  }

  mutating func nameKinds() {
    soortnamen = Soortnamen(relatiesoorten)
  }
}
