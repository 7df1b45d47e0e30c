import Wijkmodel

extension Relatie {
  /// Every stated cell of the row of the relation, but those that name its ends and its kind.
  var cellen: Velden {
    var row = velden
    row[.sterkte] = sterkte.map(String.init)
    row[.vertrouwen] = vertrouwen.map(String.init)
    row[.vanaf] = vanaf?.isoText
    row[.tot] = tot?.isoText
    row[.laatstBevestigd] = laatstBevestigd?.isoText
    return row
  }

  /// The relation with the cells that another one states, but with its own ends and confirmation.
  func updated(from other: Relatie) -> Relatie {
    var cells = velden
    for cell in other.velden.alle { cells[cell.kolom] = cell.waarde }
    return Relatie(
      van: van, soort: soort, naar: naar, sterkte: other.sterkte ?? sterkte,
      vertrouwen: other.vertrouwen ?? vertrouwen, vanaf: other.vanaf ?? vanaf,
      tot: other.tot ?? tot, laatstBevestigd: laatstBevestigd, velden: cells)
  }

  /// The relation as one that nobody has confirmed yet.
  var unconfirmed: Relatie {
    Relatie(
      van: van, soort: soort, naar: naar, sterkte: sterkte, vertrouwen: vertrouwen, vanaf: vanaf,
      tot: tot, velden: velden)
  }

  /// Whether the relation states nothing that another one does not.
  func addsNothing(to other: Relatie) -> Bool {
    unconfirmed.cellen.alle.allSatisfy { other.cellen[$0.kolom] == $0.waarde }
  }
}

extension Relatiesoort {
  /// Every stated cell of the row of an own kind of relation.
  var cellen: Velden {
    var row = velden
    row[.naam] = naam
    row[.van] = Self.kinds(van)
    row[.naar] = Self.kinds(naar)
    row[.contact] = contact == .nee ? "nee" : "ja"
    row[.heen] = heen
    row[.terug] = terug
    row[.symmetrisch] = isSymmetrisch ? "ja" : "nee"
    return row
  }

  private static func kinds(_ kinds: Knoopsoorten) -> String {
    kinds == .alle ? "" : kinds.members.map(\.rawValue).joined(separator: "|")
  }
}
