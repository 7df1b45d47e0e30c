import Kaartimport
public import Wijkmodel

extension Registerstand {
  /// What a map says, as a register without history would hold it: the rows are numbered in the
  /// order of the files, and no cell has an origin.
  ///
  /// - Complexity: O(n log n) in the size of the map.
  public init(kaart: SocialeKaart) {
    let rows = KaartExport.rijen(of: kaart).flatMap { tabel, rijen in rijen.map { (tabel, $0) } }
    let rijen = rows.enumerated().map { place, row in
      Registerrij(
        nummer: place + 1, tabel: row.0, velden: row.1,
        sinds: [Int](repeating: 0, count: row.1.alle.count))
    }
    self.init(versie: 0, rijen: rijen, kaart: kaart, handelingen: [:])
  }
}
