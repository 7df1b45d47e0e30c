import Wijkmodel

/// Turns what somebody typed into the text of a cell, and looks at what only a form can get wrong.
struct Veldcontrole {
  let tabel: Tabel
  let kaart: SocialeKaart

  /// The text of the cell, not yet judged.
  func cel(_ kolom: Kolomnaam, _ typed: String) -> String? {
    switch tabel.kolom(kolom)?.waarde {
    case .verwijzingen:
      typed.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        .filter { !$0.isEmpty }.joined(separator: "|")
    case .datum: Datum(typed)?.isoText ?? typed
    default: Kanaalcontrole.cel(kolom, typed)
    }
  }

  /// What is wrong with it, or nil.
  func fout(_ kolom: Kolomnaam, _ typed: String) -> String? {
    if typed.unicodeScalars.contains(where: Self.isUnreadable) {
      return "Hier staat een teken in dat niet te lezen is. Typ de tekst opnieuw."
    }
    let most = isLong(kolom) ? Veldinvoer.longestText : Veldinvoer.longestLine
    if typed.count > most {
      return "Deze tekst is te lang: \(typed.count) tekens. Gebruik er hoogstens \(most)."
    }
    if let fault = Kanaalcontrole.fout(kolom, typed) { return fault }
    if let choices = Veldkeuzes(tabel: tabel, kaart: kaart).keuzes(kolom),
      !choices.contains(where: { $0.waarde == typed })
    {
      return "Kies een van de antwoorden uit de lijst."
    }
    return nil
  }

  private func isLong(_ kolom: Kolomnaam) -> Bool {
    if case .verwijzingen = tabel.kolom(kolom)?.waarde { return true }
    return kolom == .omschrijving || kolom == .toelichting
  }

  /// Whether a sign is one that steers a machine instead of being read.
  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: scalar.properties.generalCategory == .control
    }
  }
}
