/// What everybody may see of the rows of one table.
///
/// Made once for a table and used for every row of it.
struct Rijzeef {
  /// The columns that may be shown; true when a cell of it is a text in which a name may stand.
  private var getoond: [Kolomnaam: Bool] = [:]
  /// Whether no row of the table may be shown: it needs a column that may not.
  let isGesloten: Bool

  /// Makes the sieve of a table.
  ///
  /// - Parameters:
  ///   - tabel: The table.
  ///   - onderwerp: The table of the entries that its rows are about: what may not be shown there
  ///     may not be shown here either.
  init(_ tabel: Tabel, over onderwerp: Tabel? = nil) {
    let subject = Dictionary(
      uniqueKeysWithValues: (onderwerp?.veldklassen ?? []).map { ($0.kolom, $0.zichtbaarheid) })
    let shown = Set(
      tabel.veldklassen.filter {
        $0.zichtbaarheid == .openbaar && subject[$0.kolom, default: .openbaar] == .openbaar
      }.map(\.kolom))
    for kolom in tabel.kolommen + tabel.ookBegrepen where shown.contains(kolom.naam) {
      // A required text is the name of the row itself; without it there would be no row.
      getoond[kolom.naam] = kolom.waarde == .tekst && !kolom.isVerplicht
    }
    isGesloten = tabel.kolommen.contains { $0.isVerplicht && !shown.contains($0.naam) }
  }

  /// Whether the cells of a column may be shown, when they name nobody.
  func shows(_ kolom: Kolomnaam) -> Bool { getoond[kolom] != nil }

  /// The cells that may be shown: a text that names somebody who is hidden is withheld as a whole,
  /// for what it says is about them.
  ///
  /// - Complexity: O(n) in the length of the cells.
  func shown(_ velden: Velden, verborgen: Naamzoeker) -> Velden {
    let isShown = { (cell: Velden.Veld) in
      guard let isTekst = getoond[cell.kolom] else { return false }
      return !isTekst || !verborgen.mentionsName(cell.waarde)
    }
    // Most rows stay as they are, and need no copy.
    guard let first = velden.alle.firstIndex(where: { !isShown($0) }) else { return velden }
    return Velden(
      ordered: velden.alle[..<first] + velden.alle[(first + 1)...].filter(isShown))
  }
}
