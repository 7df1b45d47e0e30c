import Wijkmodel

extension Teksten {
  static func tekst(of bevinding: Overnamebevinding, waarde: String) -> String {
    let cel = citaat(waarde)
    switch bevinding {
    case .gelezenAls(let lezing): return "Dit bestand is gelezen als \(tekst(of: lezing))."
    case .titelGemaakt(let title):
      return "De kaart had nog geen titel en heet nu \(citaat(title)). Een andere titel zet u in"
        + " kaart.csv."
    case .bevestigingNietOvergenomen(let count):
      return "\(aantal(count, "bevestiging is", "bevestigingen zijn")) niet overgenomen: alleen de"
        + " eigenaar kan zeggen dat iets nog klopt."
    case .soortOnbekend:
      return "Er staat niet wat dit is: een wijkpartner, een netwerk of iets anders."
        + " Zet er een kolom soort bij."
    case .soortGelezenAls(let kind): return "\(cel) is gelezen als \(kind.rawValue)."
    case .andereSoort(let other):
      return "Dit id is al van \(met([other])). Geef deze regel een ander id."
    case .naamBestaatAl(let other):
      return "Er is al iets met deze naam: \(met([other])). Is het hetzelfde? Gebruik dan dat id."
    case .relatiesoortInGebruik:
      return "De relatie \(cel) komt op de kaart voor tussen andere soorten. Verander eerst die"
        + " relaties."
    case .tredeInGebruik(let names):
      return "Oordelen op de kaart noemen een trede die niet op deze ladder staat:"
        + " \(opsomming(names.map(citaat), "en")). Zet die erbij, of verander eerst de oordelen."
    case .geenOrganisatie:
      return "Er staat niet bij welke organisatie deze deelnemer hoort. Vul die in als u het weet."
    case .tweeOrganisaties(let names):
      return "In deze cel lijken twee organisaties te staan:"
        + " \(opsomming(names.map(citaat), "en")). Maak er twee regels van, of zet de hele naam"
        + " in aliassen.csv als het er toch één is."
    case .functieInNaam(let functie, let other):
      return "Hier staat een functie (\(citaat(functie))) bij de naam."
        + " Bedoelt u \(met([other]))? Zet dan alleen die naam in de cel."
    case .toelichtingInNaam(let other):
      return "Hier staat een toelichting bij de naam. Bedoelt u \(met([other]))?"
        + " Zet dan alleen die naam in de cel."
    case .spelling(let other):
      return "\(cel) staat niet op de kaart. Bedoelt u \(met([other]))? Zet dan dat id of die naam"
        + " in de cel, of zet deze schrijfwijze in aliassen.csv."
    case .lijktOp(let other):
      return "\(cel) is nieuw, maar lijkt op \(met([other])). Is het dezelfde? Zet deze naam dan in"
        + " aliassen.csv."
    }
  }

  /// A way of reading a file, in the words of people.
  static func tekst(of lezing: Bestandslezing) -> String {
    switch lezing {
    case .tabel(let tabel): "de lijst \(tabel.bestandsnaam)"
    case .gephiKnopen: "een lijst met knopen van Gephi"
    case .gephiRelaties: "een lijst met relaties van Gephi"
    case .kumuElementen: "een lijst met elementen, zoals van Kumu"
    case .kumuVerbindingen: "een lijst met verbindingen van Kumu"
    case .deelnemers: "een lijst met deelnemers, hun organisatie en hun groep"
    }
  }

  private static func enkelvoud(_ tabel: Krachtenveldtabel) -> String {
    switch tabel {
    case .participatieladder: "trede van de ladder"
    case .vraagstukken: "vraagstuk"
    case .doelstellingen: "doelstelling"
    case .posities: "oordeel"
    case .invloeden: "invloed"
    case .standpunten: "standpunt"
    case .gesprekken: "gesprek"
    }
  }

  /// A row that is added or changed, in one line.
  static func tekst(of regel: Kaartverschil.Regel) -> String {
    let naam = citaat(regel.naam)
    let wat: String
    switch regel.tabel {
    case .kaart: wat = "gegeven \(naam)"
    case .knopen(let kind): wat = "\(kind.rawValue) \(naam) (id \(regel.sleutel))"
    case .aliassen: wat = "schrijfwijze \(naam) voor \(regel.sleutel)"
    case .krachtenveld(let tabel): wat = "\(enkelvoud(tabel)) \(naam)"
    case .relatiesoorten: wat = "soort relatie \(naam)"
    case .relaties: wat = "relatie \(naam)"
    }
    if regel.isNieuw { return "Nieuw: \(wat)." }
    let cells = regel.cellen.map { cel in
      let old = cel.oud.map(citaat) ?? "leeg"
      let new = cel.nieuw.map(citaat) ?? "leeg"
      return "\(cel.kolom.rawValue) van \(old) naar \(new)"
    }
    return "Anders: \(wat): \(cells.joined(separator: "; "))."
  }
}
