/// What a map holds about vraagstukken: the rows of the files of the krachtenveld.
public struct Krachtenveldgegevens: Hashable, Sendable {
  /// The rows per file, in order of the file.
  public internal(set) var rijen: [Krachtenveldtabel: [Velden]] = [:]

  /// Makes what a map without vraagstukken holds.
  public init() {}

  /// Whether no file has a row.
  public var isEmpty: Bool { rijen.values.allSatisfy(\.isEmpty) }

  /// Everything at stake.
  public var vraagstukken: [Vraagstuk] { typed(.vraagstukken) }

  /// The vraagstuk with a key or a name, however that is spelled, or nil.
  public func vraagstuk(_ tekst: String) -> Vraagstuk? {
    let folded = FoldedText(tekst)
    let all = vraagstukken
    return all.first { $0.id == tekst } ?? all.first { FoldedText($0.naam) == folded }
      ?? all.first { FoldedText($0.id) == folded }
  }

  /// The judgements about the actors of a vraagstuk, of every phase, view and date.
  public func posities(of vraagstuk: String) -> [Positie] {
    typed(.posities).filter { $0.vraagstuk == vraagstuk }
  }

  /// The judgements about the actors of every vraagstuk.
  public var posities: [Positie] { typed(.posities) }

  /// The influences between the actors of a vraagstuk.
  public func invloeden(of vraagstuk: String) -> [Invloed] {
    typed(.invloeden).filter { $0.vraagstuk == vraagstuk }
  }

  /// What is wanted or unwanted in a vraagstuk.
  public func doelstellingen(of vraagstuk: String) -> [Doelstelling] {
    typed(.doelstellingen).filter { $0.vraagstuk == vraagstuk }
  }

  /// How actors stand towards the doelstellingen of a vraagstuk.
  public func standpunten(of vraagstuk: String) -> [Standpunt] {
    typed(.standpunten).filter { $0.vraagstuk == vraagstuk }
  }

  /// The talks about a vraagstuk.
  public func gesprekken(of vraagstuk: String) -> [Gesprek] {
    typed(.gesprekken).filter { $0.vraagstuk == vraagstuk }
  }

  /// The talks about every vraagstuk.
  public var gesprekken: [Gesprek] { typed(.gesprekken) }

  /// The rungs of one side of the ladder from low to high: those of the map, else the built-in
  /// ones.
  public func ladder(_ kant: Ladderkant) -> [Laddertrede] {
    Laddertrede.ladder(kant, of: rijen[.participatieladder, default: []])
  }

  private func typed<Row: Krachtenveldrij>(_ tabel: Krachtenveldtabel) -> [Row] {
    rijen[tabel, default: []].map(Row.init(velden:))
  }
}
