import DelimitedText
import Wijkmodel

/// Takes files over into a map.
struct Bijwerker {
  /// The map before.
  let oud: SocialeKaart
  let aanwijzing: Kaartbijwerking.Aanwijzing
  /// The map while it changes: first everything that it has, then what is added.
  var opbouw: Kaartopbouw
  /// Where each entry that the files mention was first mentioned, by its number.
  var genoemd: [Int: Plaats] = [:]
  /// Cells that could not be looked up yet, with the file in which they stand.
  var wachtend: [(invoer: Tabelinvoer, cellen: [WachtendeVerwijzing])] = []
  /// The file of each relation that was read.
  var bestanden: [String] = []
  /// Where each relation that the files add stands in them, by its place in the map.
  var plaatsen: [Int: Plaats] = [:]
  /// How many confirmations each file wanted to set.
  var bevestigingen = 0
  /// Words that were read as a kind of entry, each reported once.
  var gemeldeWoorden: Set<String> = []
  var verschil = Kaartverschil()

  /// The number of relations with a row of their own before.
  let rijen: Int

  init(kaart: SocialeKaart, aanwijzing: Kaartbijwerking.Aanwijzing) {
    oud = kaart
    self.aanwijzing = aanwijzing
    opbouw = Kaartopbouw(bestaand: kaart)
    rijen = opbouw.relaties.count
  }

  /// Takes the files over, in the order in which the tables need each other.
  mutating func run(
    _ files: [(bestand: Bronbestand, lezing: Bestandslezing)], titel: String
  ) -> Kaartbijwerking {
    let steps: [(Bestandslezing) -> Bool] =
      [
        { $0 == .tabel(.kaart) }, { $0.isVanKnopen }, { $0 == .tabel(.aliassen) },
        { $0 == .tabel(.relatiesoorten) }, { $0.isVanRelaties }, { $0 == .deelnemers },
      ]
      + Krachtenveldtabel.allCases.map { tabel in { $0 == .tabel(.krachtenveld(tabel)) } }
    for (index, belongs) in steps.enumerated() {
      for (bestand, lezing) in files where belongs(lezing) { neemOver(bestand, lezing) }
      if index == 2 { losOp() }
      if index == 3 { opbouw.nameKinds() }
    }
    if opbouw.gegevens.titel.isEmpty {
      opbouw.gegevens.waarden["titel"] = titel
      opbouw.meld(.overname(.titelGemaakt(titel)), .kaart)
    }
    voegRelatiesSamen()
    return resultaat()
  }

  /// Takes one file over.
  private mutating func neemOver(_ bestand: Bronbestand, _ lezing: Bestandslezing) {
    let place = Plaats(bestand: bestand.naam)
    var found: [Melding] = []
    let opened = Tabelinvoer(bestand, reading: lezing) { found.append(Melding($0, at: $1)) }
    opbouw.rapport.meldingen += found
    guard var invoer = opened else { return }
    if !lezing.isTabel { opbouw.meld(.overname(.gelezenAls(lezing)), place) }
    bevestigingen = 0
    read(&invoer, lezing)
    if bevestigingen > 0 {
      opbouw.meld(.overname(.bevestigingNietOvergenomen(aantal: bevestigingen)), place)
    }
    if lezing.isTabel { opbouw.meldKoppen(invoer) }
    opbouw.meldTekst(invoer)
    if !opbouw.wachtend.isEmpty { wachtend.append((invoer, opbouw.wachtend)) }
    opbouw.wachtend = []
  }

  private mutating func read(_ invoer: inout Tabelinvoer, _ lezing: Bestandslezing) {
    switch lezing {
    case .tabel(.knopen(let kind)): werkKnopenBij(&invoer, soort: kind)
    case .gephiKnopen, .kumuElementen: werkKnopenBij(&invoer, soort: nil)
    case .deelnemers: leesDeelnemers(&invoer)
    case .tabel(.relaties), .gephiRelaties, .kumuVerbindingen: leesRelaties(&invoer)
    case .tabel(let tabel):
      if let missing = invoer.indeling.ontbrekend {
        return keurAf(&invoer, zonder: missing)
      }
      switch tabel {
      case .kaart: opbouw.leesGegevens(&invoer)
      case .aliassen: leesAliassen(&invoer)
      case .krachtenveld(let tabel): leesKrachtenveld(&invoer, tabel)
      default: leesRelatiesoorten(&invoer)
      }
    }
  }

  /// Sets all rows of a file aside because it lacks a column.
  mutating func keurAf(_ invoer: inout Tabelinvoer, zonder kolom: Kolomnaam) {
    opbouw.meld(
      .bestand(.kolomOntbreekt(kolom.rawValue)),
      Plaats(bestand: invoer.bestand, regel: invoer.kopregelnummer))
    while invoer.next() { opbouw.keurAf(invoer) }
  }

  /// Looks up the cells that had to wait until all entries were known.
  private mutating func losOp() {
    opbouw.forgetNames()
    for (invoer, cells) in wachtend { opbouw.losOp(cells, in: invoer) }
    wachtend = []
    laatDubbeleVerwijzingenWeg()
  }
}

extension Bestandslezing {
  var isTabel: Bool { if case .tabel = self { true } else { false } }

  var isVanKnopen: Bool {
    switch self {
    case .tabel(.knopen), .gephiKnopen, .kumuElementen: true
    default: false
    }
  }

  var isVanRelaties: Bool {
    switch self {
    case .tabel(.relaties), .gephiRelaties, .kumuVerbindingen: true
    default: false
    }
  }
}
