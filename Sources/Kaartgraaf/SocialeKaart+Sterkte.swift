public import Wijkmodel

extension SocialeKaart {
  /// The number that counts as the strength of a relation, and whether it is stated.
  public func sterkte(of relatie: Relatie) -> Relatiesterkte {
    if let stated = relatie.sterkte { return Relatiesterkte(getal: stated, isBekend: true) }
    return Relatiesterkte(getal: self[relatie.soort].standaardsterkte, isBekend: false)
  }

  /// Whether of two parallel relations the first is the one that counts.
  ///
  /// The highest strength; then the latest beginning, absent being the earliest; then the lowest
  /// number among the relations with the same key, which is their order in the map.
  func counts(_ nummer: Relatienummer, above other: Relatienummer) -> Bool {
    let left = relaties[nummer.index]
    let right = relaties[other.index]
    let strengths = (sterkte(of: left).getal, sterkte(of: right).getal)
    if strengths.0 != strengths.1 { return strengths.0 > strengths.1 }
    let begins = (left.vanaf?.eersteDag.packed ?? 0, right.vanaf?.eersteDag.packed ?? 0)
    if begins.0 != begins.1 { return begins.0 > begins.1 }
    return nummer < other
  }
}
