import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// An answer on its way to a picture: what every form needs of it.
struct Antwoordplaatjesvorm {
  let antwoord: Antwoord
  let graaf: KaartGraph
  let papier: Papier

  /// How an answer becomes a picture; nil where this form has nothing to show for it.
  typealias Maker = @Sendable (Antwoordplaatjesvorm) -> Kaartplaat?

  /// The form of each question; questions that are not here have routes, drawn as bands.
  static let vormen: [String: Maker] = [
    "aanspreekpunt": { $0.aanspreekpunten() }, "beste-koppeling": { $0.koppelingen() },
    "gebied": { $0.profiel() }, "interventieteam": { $0.team() }, "kanalen": { $0.kanalen() },
    "kwetsbaar": { $0.kwetsbaar() }, "netwerken": { $0.netwerken() },
    "onbereikt": { $0.onbereikt() },
    "ontmoeting": { $0.ontmoetingen() }, "over-de-grens": { $0.grenzen() },
    "overlap": { $0.overlap() }, "spinnen": { $0.spinnen() }, "thema": { $0.themawerkers() },
    "valt-weg": { $0.verlies() }, "verbindt": { $0.verbinders() }, "vergelijk": { $0.verschil() },
    "verouderd": { $0.verouderd() }, "wie-kent": { $0.kennissen() },
    "witte-vlekken": { $0.witteVlekken() }, "zonder-aanspreekpunt": { $0.zonderAanspreekpunt() },
  ]

  /// The picture in the form of the question; nil where the answer itself says more.
  var plaat: Kaartplaat? { Self.vormen[antwoord.vraag].flatMap { $0(self) } }

  var kop: Beeldkop {
    Beeldkop(
      graaf, vraag: antwoord.vraag, titel: antwoord.titel, vooraf: antwoord.vooraf,
      afgekapt: antwoord.afgekapt, papier: papier)
  }

  /// What stands beside the rows.
  var velden: [JSONVeld] { [antwoord.beginveld].compactMap(\.self) + antwoord.velden }

  func vak(_ id: String) -> Beeldvak? { Beeldvak(id, in: graaf) }

  func vakken(_ ids: [String]) -> [Beeldvak] { ids.compactMap(vak) }

  func regel(_ rij: Antwoordrij) -> Beeldregel { Beeldregel(rij.zin, bronnen: rij.bronnen) }

  /// Rows with something of their own as a key, in the order in which the keys first come.
  func groepen<Sleutel: Hashable>(
    _ key: (Antwoordrij) -> Sleutel
  ) -> [(sleutel: Sleutel, rijen: [Antwoordrij])] {
    var order: [Sleutel] = []
    var rows: [Sleutel: [Antwoordrij]] = [:]
    for rij in antwoord.rijen {
      let own = key(rij)
      if rows[own] == nil { order.append(own) }
      rows[own, default: []].append(rij)
    }
    return order.map { ($0, rows[$0, default: []]) }
  }

  /// The lists of the answer with their headings, those without rows left out.
  func lijsten<Rij>(_ make: (Antwoordrij) -> Rij?) -> [(kop: String, rijen: [Rij])] {
    antwoord.lijsten.map { lijst in
      (lijst.kop ?? lijst.groep ?? "", lijst.rijen.compactMap(make))
    }.filter { !$0.rijen.isEmpty }
  }

  /// The lists of the answer as groups of a list.
  func ranglijst(
    uitleg: [String] = [], _ make: (Antwoordrij) -> Ranglijst.Rij?
  ) -> Kaartplaat? {
    let groups = lijsten(make).map { Ranglijst.Groep($0.kop, $0.rijen) }
    guard !groups.isEmpty else { return nil }
    return Ranglijst(kop, groepen: groups, uitleg: uitleg).plaat()
  }
}
