import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// Which groups get a personal link, and which do not.
struct Uitnodigingskeuze {
  /// Somebody who gets no link, with the reason.
  struct Overgeslagen: Hashable {
    let naam: String
    let reden: String
  }

  /// Who gets a link, in the order of the map.
  private(set) var knopen: [Knoop] = []
  /// Who does not.
  private(set) var overgeslagen: [Overgeslagen] = []
  private let vandaag: Datum

  /// Every organisation and key person; with `maanden` only who was never confirmed, or longer ago
  /// than so many months.
  init(_ kaart: SocialeKaart, verouderd maanden: Int? = nil, op vandaag: Datum) {
    self.vandaag = vandaag
    let grens = maanden.map { Self.dag($0, before: vandaag) }
    for knoop in kaart.knopen where [.wijkpartner, .sleutelfiguur].contains(knoop.knoopsoort) {
      if let grens, let last = knoop.laatstBevestigd, last.days(until: grens) <= 0 { continue }
      add(knoop)
    }
  }

  /// The parties that somebody names, each by key, name or other spelling.
  init(namen: [String], _ kaart: SocialeKaart, op vandaag: Datum) throws(Mislukking) {
    self.vandaag = vandaag
    for naam in namen {
      let knoop = try Self.partij(naam, in: kaart, op: vandaag)
      if !knopen.contains(where: { $0.id == knoop.id }) { add(knoop) }
    }
  }

  private mutating func add(_ knoop: Knoop) {
    // A person whose data should have been gone is not written to either.
    guard let end = knoop.velden[.bewarenTot].flatMap({ Datum($0) }), end.days(until: vandaag) > 0
    else {
      knopen.append(knoop)
      return
    }
    overgeslagen.append(
      Overgeslagen(naam: knoop.naam, reden: "mocht worden bewaard tot \(end.dutchText)"))
  }

  /// The party that somebody names.
  static func partij(
    _ naam: String, in kaart: SocialeKaart, op vandaag: Datum
  ) throws(Mislukking) -> Knoop {
    let graaf = KaartGraph(kaart, peildatum: vandaag)
    do {
      return graaf.knoop(try graaf.find(naam, among: .partij))
    } catch {
      throw .verkeerdGebruik(Vraagfout.naam(error).zin)
    }
  }

  /// The same day some months earlier, or the last day of that month.
  static func dag(_ maanden: Int, before date: Datum) -> Datum {
    let last = date.laatsteDag
    let months = last.jaar * 12 + (last.maand ?? 1) - 1 - maanden
    let (year, month) = (months / 12, months % 12 + 1)
    let day = min(last.dag ?? 1, Datum(jaar: year, maand: month)?.laatsteDag.dag ?? 1)
    return Datum(jaar: year, maand: month, dag: day) ?? date
  }

  /// The names of the organisations for which somebody works, or of the organisation itself.
  static func organisatie(of knoop: Knoop, in kaart: SocialeKaart) -> String {
    guard knoop.knoopsoort == .sleutelfiguur, let nummer = kaart.nummer(of: knoop.id),
      let soort = kaart.relatiesoort(named: "werkt_bij")
    else { return knoop.naam }
    return kaart.relaties.filter { $0.van == nummer && $0.soort == soort }
      .map { kaart[$0.naar].naam }.joined(separator: ", ")
  }
}
