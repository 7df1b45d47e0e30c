import DelimitedText
import Wijkmodel

/// A map while it is being read.
struct Kaartopbouw {
  var gegevens = Kaartgegevens()
  var knopen: [Knoop] = []
  var relatiesoorten = Relatiesoort.ingebouwd
  var aliassen: [Alias] = []
  var relaties: [Relatie] = []
  /// The rows of the krachtenveld, per file.
  var krachtenveld: [Krachtenveldtabel: [Velden]] = [:]
  var rapport = Importrapport()
  var vindplaatsen = Vindplaatsen()

  /// The kind of every entry, as a set of one.
  var soorten: [Knoopsoorten] = []
  /// The number of every key: the number of its entry.
  var sleutels = ByteKeyTable()
  /// Kinds of relation by their name as it was written.
  var soortnamen = Soortnamen()
  /// Entries by name, made when a name is first looked up.
  var namen: Naamregister?
  /// References in cells of entries that could not be found by key when their row was read.
  var wachtend: [WachtendeVerwijzing] = []
  /// The relations that short columns stand for.
  var korte: [KorteVerwijzing] = []
  /// The position of every kind of relation by its name without case and joining signs.
  var soortnummers: [Kopnaam: Int] = [:]
  /// The kinds of relation that look like an unknown one.
  var soortvoorstellen: [String: [String]] = [:]
  /// The names that look like an unknown one, kept because the same mistake occurs often.
  var voorstellen = Naamvoorstellen()

  /// Adds a finding.
  mutating func meld(_ bevinding: Bevinding, _ plaats: Plaats) {
    rapport.meldingen.append(Melding(bevinding, at: plaats))
  }

  /// Sets the current row of a file aside.
  mutating func keurAf(_ invoer: borrowing Tabelinvoer) {
    keurAf(invoer, regel: invoer.reader.line, invoer.reader.sourceText)
  }

  /// Sets a row of a file aside.
  mutating func keurAf(_ invoer: borrowing Tabelinvoer, regel: Int, _ tekst: String) {
    if rapport.afgekeurd.last?.bestand != invoer.bestand {
      if let place = rapport.afgekeurd.firstIndex(where: { $0.bestand == invoer.bestand }) {
        rapport.afgekeurd[place].add(regel: regel, tekst)
        return
      }
      rapport.afgekeurd.append(
        Afgekeurd(
          bestand: invoer.bestand, kopregel: invoer.kopregel, codering: invoer.reader.encoding))
    }
    rapport.afgekeurd[rapport.afgekeurd.count - 1].add(regel: regel, tekst)
  }

  /// Reports a cell of the current row that is not taken over, and sets the row aside.
  mutating func weiger(
    _ bevinding: Celbevinding, _ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer
  ) {
    meld(.cel(bevinding), invoer.plaats(kolom))
    keurAf(invoer)
  }

  /// Reports why the current row is not taken over, and sets it aside.
  mutating func weiger(
    _ bevinding: Rijbevinding, _ kolom: Kolomnaam? = nil, in invoer: borrowing Tabelinvoer
  ) {
    meld(.rij(bevinding), invoer.plaats(kolom))
    keurAf(invoer)
  }

  /// Whether the current row has a usable number of cells; what is wrong is reported.
  mutating func hasUsableWidth(_ invoer: borrowing Tabelinvoer) -> Bool {
    let found = invoer.reader.fieldCount
    let expected = invoer.indeling.aantal
    if found == expected { return true }
    if found < expected {
      meld(.rij(.teKort(verwacht: expected, gevonden: found)), invoer.plaats())
      return true
    }
    if (expected..<found).allSatisfy({ invoer.isBlank($0) }) { return true }
    weiger(.teLang(verwacht: expected, gevonden: found), in: invoer)
    return false
  }
}

/// A cell that names entries which had not been found when its row was read.
struct WachtendeVerwijzing {
  /// The entry in whose row the cell stands.
  let knoop: Int
  /// The column.
  let kolom: Kolomnaam
  /// The kinds that may stand in it.
  let mag: Knoopsoorten
  /// Whether it may hold several values.
  let isLijst: Bool
  /// The text of the cell.
  let tekst: String
  /// Where the cell stands.
  let plaats: Plaats
  /// The row as it stands in the file.
  let rij: Range<Int>
}

/// A relation that a short column stands for.
struct KorteVerwijzing {
  /// The entry in whose row the cell stands.
  let knoop: Int32
  /// The position in `KorteKolom.alle`.
  let kolom: Int32
  /// The entry that the cell names.
  let doel: Int32
}
