/// A table of which the cells are shaded: areas against groups, parties against wijken.
public struct Hittetabel: Sendable {
  /// What stands where a row and a column meet.
  public enum Cel: Hashable, Sendable {
    /// A strength from 1 to 5; of a wider party where it only comes from around.
    case sterkte(Int, omvattend: Bool)
    /// Nothing is known where something could be.
    case leeg
    /// A dot: the two belong together.
    case stip
    /// A number with words below it; the share, 0 to 1, is how dark it is.
    case getal(Int, deel: Double, onder: String)
  }

  /// What stands above the table.
  public var kop: Beeldkop
  /// The entries at the left.
  public var rijen: [Beeldvak]
  /// The entries at the top.
  public var kolommen: [Beeldvak]
  /// The cells of every row; nil where the two have nothing to do with each other.
  public var cellen: [[Cel?]]
  /// Keys of entries that are hard to reach, which their heads show.
  public var moeilijk: Set<String>

  /// Puts a table together.
  ///
  /// - Precondition: There are as many lists of cells as rows, each with a cell for every column.
  public init(
    _ kop: Beeldkop, rijen: [Beeldvak], kolommen: [Beeldvak], cellen: [[Cel?]],
    moeilijk: Set<String> = []
  ) {
    precondition(cellen.count == rijen.count, "a list of cells for every row")
    precondition(cellen.allSatisfy { $0.count == kolommen.count }, "a cell for every column")
    self.kop = kop
    self.rijen = rijen
    self.kolommen = kolommen
    self.cellen = cellen
    self.moeilijk = moeilijk
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(r c) for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    Vormblad(kop: kop, vorm: Tabelvorm(self)).plaat(omschrijving: omschrijving, tabel: tabel)
  }

  /// The table with rows and columns changed.
  var gekanteld: Hittetabel {
    var other = self
    (other.rijen, other.kolommen) = (kolommen, rijen)
    other.cellen = kolommen.indices.map { column in cellen.map { $0[column] } }
    return other
  }

  /// How much is missing in each row.
  func leeg(rij: Int) -> Int { cellen[rij].count { $0 == .leeg } }

  private var omschrijving: String {
    let rows = zip(rijen, cellen).map { row, cells in
      let parts = zip(kolommen, cells).compactMap { column, cell in
        cell.map { "\(column.naam) \(Teksten.cel($0))" }
      }
      return "\(row.naam): \(parts.joined(separator: ", "))."
    }
    return (kop.vooraf + rows).joined(separator: " ")
  }

  private var tabel: Beeldtabel {
    Beeldtabel(
      kolommen: [""] + kolommen.map(\.naam),
      rijen: zip(rijen, cellen).map { row, cells in
        [row.naam] + cells.map { $0.map(Teksten.cel) ?? "" }
      })
  }
}
