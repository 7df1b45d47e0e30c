import Wijkmodel

/// What was counted and what was not.
extension Teksten {
  static func geteld(_ kinds: [Knoopsoort], _ relaties: [String], _ datum: Datum) -> String {
    let counted = Knoopsoort.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : aantal(count, kind.rawValue, kind.meervoud)
    }
    return "Meegeteld zijn \(banden(relaties)) die gelden op \(datum.dutchText), tussen "
      + (counted.isEmpty ? "niemand" : opsomming(counted)) + "."
  }

  /// Which ties of a map count.
  static func banden(_ relaties: [String]) -> String {
    relaties.isEmpty
      ? "alle contacten" : "de relaties " + opsomming(relaties.map { "‘\($0)’" })
  }

  static let viaOverleg =
    "Een overleg of bijeenkomst telt zelf ook mee als partij. Wie daar allebei aan meedoen, zijn "
    + "via dat overleg verbonden, ook als het al voorbij is."

  static let watErStaat =
    "Gerekend is met wat op de kaart staat. Een contact dat er niet op staat, kan er wel zijn."

  static func gebied(buiten: Int, zonder: Int) -> String {
    "Wie ergens anders werkt telt niet mee (\(geheel(buiten))), en wie geen werkgebied vermeldt "
      + "ook niet (\(geheel(zonder)))."
  }

  /// Whether directions count; `tweekanten` is a relation of the map that goes both ways by itself.
  static func richting(_ gericht: Bool, tweekanten: String?) -> String {
    guard gericht else {
      return "De richting telt niet mee, en twee keer hetzelfde tweetal telt als één."
    }
    guard let tweekanten else { return "De richting telt mee." }
    return "De richting telt mee. Relaties die van zichzelf twee kanten op gaan, zoals "
      + "‘\(tweekanten)’, tellen in beide richtingen."
  }

  static func richtingVanLijst(_ gericht: Bool, gewogen: Bool, lengte: Bool) -> String {
    let same =
      gewogen
      ? lengte
        ? "Staat een tweetal er vaker, dan telt het kleinste gewicht."
        : "Staat een tweetal er vaker, dan zijn de gewichten opgeteld."
      : "Staat een tweetal er vaker, dan telt het als één."
    return gericht
      ? "De richting telt mee: van A naar B is iets anders dan van B naar A. \(same)"
      : "De richting telt niet mee. \(same)"
  }

  static func sterkte(_ gewogen: Bool, onbekend: Int, outOf total: Int) -> String {
    guard gewogen else { return "De sterkte telt niet mee." }
    if onbekend == total, total > 0 {
      return "De sterkte is bij geen enkel contact vermeld. Overal telt het standaardgetal voor "
        + "dat soort relatie; --gewogen zegt hier dus weinig."
    }
    let all =
      "De sterkte telt mee, van 1 tot 5. Hebben twee partijen meer dan één relatie, dan telt de "
      + "sterkste."
    if onbekend == 0 { return all }
    return all + " Bij \(geheel(onbekend)) van de \(geheel(total)) is de sterkte niet vermeld; "
      + "daar telt het standaardgetal voor dat soort relatie."
  }

  static func regels(_ rows: Int, loops: Int, repeats: Int) -> String {
    var zin = "De lijst heeft \(aantal(rows, "regel", "regels"))."
    if loops > 0 {
      zin +=
        " \(aantal(loops, "regel gaat", "regels gaan")) van een naam naar zichzelf en "
        + "\(loops == 1 ? "telt" : "tellen") niet mee."
    }
    if repeats > 0 {
      zin += " \(aantal(repeats, "regel herhaalt", "regels herhalen")) een tweetal dat er al stond."
    }
    return zin
  }

  static func gewichten(_ nietVermeld: Int?, lengte: Bool) -> String {
    guard let nietVermeld else {
      return "De lijst heeft geen kolom met een gewicht, dus elke verbinding telt even zwaar."
    }
    let meaning =
      lengte
      ? "Het gewicht is een lengte: hoe hoger, hoe verder uit elkaar."
      : "Het gewicht is een sterkte: hoe hoger, hoe dichter bij elkaar."
    return nietVermeld == 0
      ? meaning
      : meaning + " Bij \(aantal(nietVermeld, "regel", "regels")) is het niet vermeld; daar telt 1."
  }

  static func zonderGewicht(_ heeftKolom: Bool) -> String {
    heeftKolom ? "Het gewicht in de lijst telt niet mee." : "Elke verbinding telt even zwaar."
  }

  static func projectie(
    _ nodes: Int, over others: Int, _ weging: Analysenet.Weging, _ keuze: Netkeuze,
    _ woorden: Netwoorden
  ) -> String {
    var zin =
      "Daarna is één kant overgehouden: \(aantal(nodes, woorden.knoop, woorden.knopen)). Twee zijn "
      + "verbonden als ze iets delen van de andere kant, die er \(geheel(others)) telt."
    guard keuze.gewogen else { return zin }
    switch weging {
    case .gedeeld: zin += " Het gewicht is hoeveel ze delen."
    case .jaccard:
      zin += " Het gewicht is het deel dat ze delen van alles wat een van beide heeft (Jaccard)."
    case .newman:
      zin += " Wat ze delen telt minder naarmate meer anderen het ook delen (Newman, 2001)."
    }
    return zin
  }
}
