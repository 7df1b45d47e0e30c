import GraphCore
import Kaartgraaf
import Wijkmodel

/// Tells what each member brings to a team, and what the team lacks.
struct Teamverteller {
  private let keuze: Teamkeuze
  private let dekking: Teamdekking
  private let graaf: KaartGraph
  private let leden: [Lid]
  /// Who may be in the team, in a sentence after "geen".
  private let kandidaat: String

  /// A member with what he or she covers.
  private struct Lid {
    let persoon: NodeID
    let dekt: [NodeID]
    let gebruikt: [EdgeID]
  }

  init(_ keuze: Teamkeuze, _ dekking: Teamdekking, from kandidaat: String, in graaf: KaartGraph) {
    self.keuze = keuze
    self.dekking = dekking
    self.kandidaat = kandidaat
    self.graaf = graaf
    leden = graaf.sortedByName(keuze.leden).map { person in
      let used = dekking.eisen.map { (eis: $0, relaties: dekking.relaties(of: person, for: $0)) }
      return Lid(
        persoon: person, dekt: used.filter { !$0.relaties.isEmpty }.map(\.eis),
        gebruikt: used.flatMap(\.relaties))
    }
  }

  /// Adds a row for every member.
  func add(to bouwer: inout Antwoordbouwer) {
    let rows = leden.map { Rijontwerp($0.persoon, gebruikt: $0.gebruikt) }
    bouwer.add(rows, .eigen, uitlegBij: uitleg)
  }

  private func uitleg(_ place: Int) -> Rijuitleg {
    let lid = leden[place]
    let others = Set(leden.filter { $0.persoon != lid.persoon }.flatMap(\.dekt))
    let alone = lid.dekt.filter { !others.contains($0) }
    let naam = graaf.naam(lid.persoon)
    let enige = alone.isEmpty ? "" : "; als enige: \(graaf.opsomming(alone))"
    return Rijuitleg(
      zin: lid.dekt.isEmpty
        ? "\(naam) zit verplicht in het team en dekt niets van wat gevraagd is."
        : "\(naam) dekt \(graaf.opsomming(lid.dekt))\(enige).",
      velden: [
        JSONVeld("dekt", graaf.idsByName(lid.dekt)), JSONVeld("alleen", graaf.idsByName(alone)),
      ])
  }

  /// How large the team is, how much it covers and what is proven.
  var samenvatting: [String] {
    guard !leden.isEmpty else { return [] }
    let covered = dekking.eisen.count - keuze.ongedekt.count
    let size = Teksten.aantal(leden.count, "lid", "leden")
    let share =
      keuze.ongedekt.isEmpty
      ? "alles" : "\(covered) van de \(dekking.eisen.count) groepen en thema's"
    return ["Het team heeft \(size) en dekt \(share) waar u om vroeg. \(bewijs)"]
  }

  private var bewijs: String {
    if keuze.isBewezen { return "Kleiner kan niet: dat is nagerekend." }
    guard keuze.ondergrens < leden.count else {
      return "Kleiner kan niet: dat is nagerekend. Misschien is er een ander team van "
        + "\(Teksten.aantal(leden.count, "lid", "leden")) dat de groepen sterker bereikt."
    }
    return "Mogelijk kan het kleiner: zeker is alleen dat het niet met minder dan "
      + "\(keuze.ondergrens) kan."
  }

  /// What no candidate covers.
  var ongedekt: Antwoordblok {
    Antwoordblok(
      kop: "Wat het team niet dekt",
      regels: keuze.ongedekt.map {
        "\(graaf.naam($0)): geen \(kandidaat) vastgelegd die dit dekt"
      })
  }

  /// What stands beside the rows in JSON.
  var velden: [JSONVeld] {
    [
      JSONVeld("ongedekt", graaf.idsByName(keuze.ongedekt)), JSONVeld("som", .getal(keuze.som)),
      JSONVeld("bewezen", .waar(keuze.isBewezen)),
      JSONVeld("ondergrens", .getal(keuze.ondergrens)),
    ]
  }
}
