import Wijkmodel

/// By what a relation is found again: its ends and its kind.
struct Relatiesleutel: Hashable {
  let van: Int
  let soort: Relatiesoortnummer
  let naar: Int

  init(van: Int, soort: Relatiesoortnummer, naar: Int) {
    self.van = van
    self.soort = soort
    self.naar = naar
  }

  /// The key of a relation; of a kind that says the same in both directions, the smaller end first.
  init(_ relatie: Relatie, _ soorten: [Relatiesoort]) {
    let ends = (relatie.van.index, relatie.naar.index)
    let isSwapped = soorten[relatie.soort.index].isSymmetrisch && ends.1 < ends.0
    self.init(
      van: isSwapped ? ends.1 : ends.0, soort: relatie.soort, naar: isSwapped ? ends.0 : ends.1)
  }
}
