/// An entry with a bar for how much, words, and other entries that belong to it.
struct Balkrij: Vormrij {
  /// A bar, or one above another for two moments.
  struct Balk: Hashable, Sendable {
    /// Each from 0 to 1.
    var delen: [Double]
    /// What stands at its end.
    var tekst: String
  }

  /// The rank, where there is one.
  var rang = ""
  /// The entry; where it is none, words.
  var tegel: Tile?
  var tekst = ""
  var balk: Balk?
  /// Words beside it, each on a line.
  var noten: [String] = []
  /// A last line that stands out.
  var waarschuwing = ""
  /// Entries that belong to it.
  var erbij: [Tile] = []
  /// The line from those to the entry, where one is drawn.
  var pijl: Schakelstijl?

  /// Which parts the rows below one another have, so that they stand in columns; nil for its own.
  var indeling: Indeling?

  /// The parts of a row beside its entry.
  struct Indeling: Hashable, Sendable {
    var heeftBalk: Bool
    var heeftNoten: Bool
    var heeftErbij: Bool

    /// The parts that one of some rows has.
    init(_ rows: [Balkrij]) {
      heeftBalk = rows.contains { $0.balk != nil }
      heeftNoten = rows.contains { !$0.noten.isEmpty || !$0.waarschuwing.isEmpty }
      heeftErbij = rows.contains { !$0.erbij.isEmpty }
    }
  }

  var tegels: [Tile] { (tegel.map { [$0] } ?? []) + erbij }
  var regels: [Legendaregel] {
    (balk.map { $0.delen.count > 1 ? [.tweeBalken] : [] } ?? [])
      + (pijl.map { [.schakel($0)] } ?? [])
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    Balkopmaak(self, width: width, type)
  }
}
