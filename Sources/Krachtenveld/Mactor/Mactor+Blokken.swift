import DocumentText
import GraphCore

extension Onderdeel {
  /// The play of forces: MACTOR.
  static let krachtenspel = Onderdeel(
    "krachtenspel",
    uitleg: "Reken uit wie invloed heeft op wie, en wie hetzelfde wil (de methode MACTOR)."
  ) { veld in Mactorverteller(veld).blokken }
}

/// Tells the play of forces around a vraagstuk.
struct Mactorverteller {
  let veld: Oordeelveld
  let mactor: Mactor

  init(_ veld: Oordeelveld) {
    self.veld = veld
    mactor = Mactor(veld)
  }

  var blokken: [DocumentBlock] {
    let begin: [DocumentBlock] = [.heading(level: 1, "Krachtenspel"), .paragraph(Self.methode)]
    guard !mactor.isLeeg else { return begin + [.note(Self.leeg)] }
    return begin + krachten + doelen + partijen
  }

  private static let methode =
    "Dit is de methode MACTOR van Michel Godet. Ze rekent met wat u hebt ingevuld over de invloed "
    + "van partijen op elkaar (0 tot 4) en over wat zij van elk doel vinden (-4 tot 4). De "
    + "invloeden en standpunten hebben geen fase: ze gelden voor het hele vraagstuk."

  private static let leeg =
    "Er zijn geen invloeden en geen standpunten ingevuld. Vul invloeden.csv, doelstellingen.csv en "
    + "standpunten.csv in."

  // MARK: Influence

  private var krachten: [DocumentBlock] {
    let heading = DocumentBlock.heading(level: 2, "Wie heeft invloed op wie?")
    guard !mactor.invloeden.actoren.isEmpty else {
      return [heading, .note("Er is geen invloed van de ene partij op de andere ingevuld.")]
    }
    return [heading] + mactor.invloeden.voorbehoud(veld)
      + [.paragraph(sterkste), .table(krachttabel), .paragraph(Self.krachtuitleg)]
      + [.table(saldotabel)]
  }

  private static let krachtuitleg =
    "Invloed en afhankelijkheid tellen rechtstreekse invloed en invloed via één ander bij elkaar "
    + "op. Terugwerking is invloed die via een ander bij de partij zelf terugkomt. Kracht is 1 als "
    + "iemand even sterk staat als gemiddeld. Voor de kracht bestaan twee lezingen van dezelfde "
    + "formule. Bij lezing 1 kost terugwerking kracht; daarmee is verder gerekend. Bij lezing 2 "
    + "telt terugwerking mee in invloed en afhankelijkheid. Sterkste weg telt alleen de sterkste "
    + "weg naar elke ander."

  /// So many of those who stand equally strong are named.
  private static let meesteNamen = 3

  private static let zonderKracht =
    "Hoe sterk partijen staan, is niet te bepalen: niemand heeft invloed op een ander, of alle "
    + "invloed komt weer bij de partij zelf terug."

  /// Who stands strongest and weakest, in each reading where these differ.
  private var sterkste: String {
    let readings: [Krachtlezing] = [.terugwerkingTeltAf, .terugwerkingTeltMee]
    let found = readings.compactMap { lezing in
      mactor.kracht.genormeerd(lezing).map { (lezing, uitersten(of: $0)) }
    }
    guard let first = found.first, let last = found.last else { return Self.zonderKracht }
    // Influence that all comes back is no strength in the first reading alone.
    if found.count == 1 {
      return "Met lezing 1 is niet te bepalen hoe sterk partijen staan: alle invloed komt weer bij "
        + "de partij zelf terug. Met lezing 2 is het antwoord: \(first.1.lowercasedFirst)"
    }
    guard last.1 != first.1 else { return first.1 }
    return "\(first.1) Zo is het in \(first.0.naam.lowercasedFirst). In "
      + "\(last.0.naam.lowercasedFirst) is het anders: \(last.1.lowercasedFirst)"
  }

  /// Who stands strongest and weakest; those who stand equally strong are named together.
  private func uitersten(of strengths: [Double]) -> String {
    guard let high = strengths.max(), let low = strengths.min(),
      Teksten.getal(high) != Teksten.getal(low)
    else { return "Alle partijen staan even sterk." }
    func told(_ strength: Double) -> (staat: String, namen: String, getal: String) {
      let words = Teksten.getal(strength)
      let places = strengths.indices.filter { Teksten.getal(strengths[$0]) == words }
      let names = places.prefix(Self.meesteNamen).map { veld.naam(mactor.invloeden.actoren[$0]) }
      let rest = places.count - names.count
      let more = rest == 0 ? [] : ["nog \(Teksten.aantal(rest, "partij", "partijen"))"]
      return (places.count == 1 ? "staat" : "staan", Teksten.opsomming(names + more), words)
    }
    let (strong, weak) = (told(high), told(low))
    return "Het sterkst \(strong.staat) \(strong.namen) (\(strong.getal) keer het gemiddelde), "
      + "het zwakst \(weak.staat == strong.staat ? "" : weak.staat + " ")\(weak.namen) "
      + "(\(weak.getal))."
  }

  private var krachttabel: DocumentTable {
    let kracht = mactor.kracht
    let (out, into, back) = (kracht.invloed, kracht.afhankelijkheid, kracht.terugwerking)
    let strengths = Krachtlezing.allCases.map { kracht.genormeerd($0) }
    let sectors = Sector.sectoren(out, into)
    return DocumentTable(
      name: "krachten", caption: "Invloed, afhankelijkheid en kracht per partij.",
      columns: ["Partij", "Invloed", "Afhankelijkheid", "Terugwerking"]
        + ["Kracht, lezing 1", "Kracht, lezing 2", "Sterkste weg", "Plek"],
      rows: mactor.invloeden.actoren.indices.map { place in
        [veld.naam(mactor.invloeden.actoren[place]), "\(out[place])", "\(into[place])"]
          + ["\(back[place])"]
          + strengths.map { $0.map { Teksten.getal($0[place]) } ?? "niet te bepalen" }
          + ["\(sectors[place].naam): \(sectors[place].uitleg)"]
      })
  }

  private var saldotabel: DocumentTable {
    let (actors, total) = (mactor.invloeden.actoren, mactor.kracht.totaal)
    return DocumentTable(
      name: "invloed-per-paar",
      caption: "Invloed van twee partijen op elkaar, rechtstreeks en via één ander. Het saldo is "
        + "de invloed heen min de invloed terug.",
      columns: ["Partij", "Andere partij", "Invloed heen", "Invloed terug", "Saldo"],
      rows: Self.paren(actors.count).map { one, other in
        [
          veld.naam(actors[one]), veld.naam(actors[other]), "\(total[one][other])",
          "\(total[other][one])", "\(total[one][other] - total[other][one])",
        ]
      })
  }

  /// Every two of so many places, the first before the second.
  static func paren(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { one in (one + 1..<max(count, one + 1)).map { (one, $0) } }
  }
}

extension Sector {
  /// Where each stands when influence is set against dependence, with the means as the lines.
  static func sectoren(_ out: [Int], _ into: [Int]) -> [Sector] {
    let (all, other) = (out.reduce(0, +), into.reduce(0, +))
    return zip(out, into).map { one, two in
      Sector(hasInfluence: one * out.count > all, isDependent: two * out.count > other)
    }
  }
}

extension String {
  /// The text with a small first letter, to go on in a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
