public import DelimitedText

/// Everything that was found while a map was read, and the rows that were set aside.
public struct Importrapport: Hashable, Sendable {
  /// The findings, in the order of the files and of the lines in them.
  public internal(set) var meldingen: [Melding] = []
  /// The rows that were not, or not wholly, taken over, per file.
  public internal(set) var afgekeurd: [Afgekeurd] = []

  /// Makes an empty report.
  public init() {}

  /// The number of findings of one severity.
  public func aantal(_ ernst: Ernst) -> Int { meldingen.count { $0.ernst == ernst } }

  /// The findings by which something of the files would be lost when the map is written again.
  public var verliezen: [Melding] {
    meldingen.filter { melding in
      switch melding.bevinding {
      case .bestand(.geenKaartbestand), .bestand(.geenTitel), .controle: false
      default: melding.ernst == .fout
      }
    }
  }

  /// The most serious severity that occurs, nil when there is nothing to report.
  public var ergste: Ernst? { meldingen.map(\.ernst).min() }
}

/// The rows of one file that were not, or not wholly, taken over, exactly as they were.
public struct Afgekeurd: Hashable, Sendable {
  /// One row.
  public struct Rij: Hashable, Sendable {
    /// The physical line on which it starts, counted from 1.
    public let regel: Int
    /// The row as it stands in the file, without its line end.
    public let tekst: String
  }

  /// The name of the file.
  public let bestand: String
  /// The row with the headings, as it stands in the file; nil when the file has none.
  public let kopregel: String?
  /// The encoding of the file.
  public let codering: TextEncoding
  /// The rows, in the order of the file.
  public internal(set) var rijen: [Rij] = []

  mutating func add(regel: Int, _ tekst: String) {
    if rijen.last?.regel == regel { return }
    rijen.append(Rij(regel: regel, tekst: tekst))
  }

  mutating func sortRows() {
    var seen: Set<Int> = []
    rijen = rijen.sorted { $0.regel < $1.regel }.filter { seen.insert($0.regel).inserted }
  }
}
