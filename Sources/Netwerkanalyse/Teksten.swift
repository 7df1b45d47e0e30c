import Wijkmodel

/// The Dutch sentences of the analysis.
enum Teksten {
  /// A list as people say it: "A", "A en B", "A, B en C".
  static func opsomming(_ items: [String], _ word: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A number with its word: "1 partij", "2 partijen".
  static func aantal(_ number: Int, _ one: String, _ many: String) -> String {
    "\(geheel(number)) \(number == 1 ? one : many)"
  }

  static func geteld(_ kinds: [Knoopsoort], _ relaties: [String], _ datum: Datum) -> String {
    let counted = Knoopsoort.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : aantal(count, kind.rawValue, kind.meervoud)
    }
    let ties =
      relaties.isEmpty
      ? "alle contacten" : "de relaties " + opsomming(relaties.map { "‘\($0)’" })
    return "Meegeteld zijn \(ties) die gelden op \(datum.dutchText), tussen "
      + (counted.isEmpty ? "niemand" : opsomming(counted)) + "."
  }

  static func gebied(buiten: Int, zonder: Int) -> String {
    "Wie ergens anders werkt telt niet mee (\(geheel(buiten))), en wie geen werkgebied vermeldt "
      + "ook niet (\(geheel(zonder)))."
  }

  static func richting(_ gericht: Bool) -> String {
    gericht
      ? "De richting telt mee: van A naar B is iets anders dan van B naar A."
      : "De richting telt niet mee, en twee keer hetzelfde tweetal telt als één."
  }

  static func sterkte(_ gewogen: Bool, onbekend: Int, outOf total: Int) -> String {
    guard gewogen else { return "De sterkte telt niet mee." }
    if onbekend == 0 { return "De sterkte telt mee, van 1 tot 5." }
    return
      "De sterkte telt mee, van 1 tot 5. Bij \(geheel(onbekend)) van de \(geheel(total)) is die "
      + "niet vermeld; daar telt het gewone getal voor dat soort relatie."
  }

  static func regels(_ rows: Int, loops: Int, repeats: Int) -> String {
    var zin = "De lijst heeft \(aantal(rows, "regel", "regels"))."
    if loops > 0 {
      zin += " \(aantal(loops, "regel", "regels")) van een knoop naar zichzelf telt niet mee."
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
}

extension Teksten {
  static let leegNet = "Er staat niemand in dit netwerk."

  static func geenBanden(_ net: Analysenet) -> String {
    "In dit netwerk is niemand met een ander verbonden."
  }

  /// How lengths were made, as the end of a convention.
  static func lengte(_ analyse: Analyse) -> String {
    guard analyse.lengten != nil else { return " Elke stap is even lang." }
    return analyse.gewicht == .sterkte
      ? " Een stap is 1 gedeeld door de sterkte lang (Newman, 2001)."
      : " Een stap is zo lang als het gewicht."
  }
}

extension Teksten {
  /// What a list of the nodes at the top shows.
  static func bovenaan(_ shown: Int, outOf total: Int, lowest: Bool) -> String {
    let end = lowest ? "laagste" : "hoogste"
    if shown == total { return "Allen, de \(end) eerst." }
    return "De \(geheel(shown)) \(end) van \(geheel(total))."
  }

  static func projectie(
    _ nodes: Int, over others: Int, _ weging: Analysenet.Weging, _ keuze: Netkeuze
  ) -> String {
    var zin =
      "Daarna is één kant overgehouden: \(aantal(nodes, "knoop", "knopen")). Twee zijn verbonden "
      + "als ze iets delen van de andere kant, die er \(geheel(others)) telt."
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

  /// A chance as people read it.
  static func kans(_ share: Double) -> String { procent(share) }
}
