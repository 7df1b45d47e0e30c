import Kaartopslag
import Wijkmodel

/// A kind of relation as it is said from one of its ends.
struct Zegswijze {
  let soort: Relatiesoort
  /// Whether the own entry is its beginning.
  let isHeen: Bool

  /// What is sent when it is chosen.
  var waarde: String { (isHeen ? "heen:" : "terug:") + soort.naam }

  /// The words between the own entry and the other.
  var woorden: String { isHeen ? soort.heen : soort.terug }

  /// The kinds of entry that may stand at the other end.
  func anderen(_ rij: Registerrij) -> Knoopsoorten {
    guard case .knopen(let own) = rij.tabel else { return [] }
    return Knoopsoort.allCases.reduce(into: Knoopsoorten()) { result, other in
      let fits = isHeen ? soort.joins(own, to: other) : soort.joins(other, to: own)
      if fits { result.formUnion(Knoopsoorten(other)) }
    }
  }

  /// The ends of the relation.
  func einden(eigen: String, ander: String) -> (van: String, naar: String) {
    isHeen ? (eigen, ander) : (ander, eigen)
  }

  /// All that can be said of the entry of a form, in the order of the kinds of relation.
  ///
  /// A doubt whether two entries are the same has a form of its own, and what parties think of each
  /// other is nothing for this portal.
  static func alle(voor verzoek: Eigenverzoek) -> [Zegswijze] {
    verzoek.blik.zicht.relatiesoorten.enumerated().flatMap { place, soort in
      let nummer = Relatiesoortnummer(rawValue: Int16(place))
      let isLeftOut = OpenbareKaart.nietVoorIedereen.contains(nummer)
      return (isLeftOut ? [] : soort.isSymmetrisch ? [true] : [true, false]).map {
        Zegswijze(soort: soort, isHeen: $0)
      }
    }.filter { !$0.anderen(verzoek.rij).isEmpty }
  }
}

extension Zegswijze {
  /// As many are told first.
  private static let mostUsual = 5
  /// With fewer kinds of entry at the other end they are named.
  private static let mostNamed = 2

  /// What can be said of the entry of a form: first what is said most on the map, then the rest in
  /// the order of the kinds of relation.
  ///
  /// - Complexity: O(k * E) for k kinds of relation and E relations of the map.
  static func verdeeld(voor verzoek: Eigenverzoek) -> (meest: [Zegswijze], rest: [Zegswijze]) {
    let all = alle(voor: verzoek)
    let used = all.map { $0.gebruik(door: verzoek.rij, in: verzoek.blik.zicht) }
    let ranked = all.indices.sorted { one, other in
      used[one] == used[other] ? one < other : used[one] > used[other]
    }
    let usual = ranked.prefix(mostUsual)
    let rest = all.indices.filter { !usual.contains($0) }
    return (usual.map { all[$0] }, rest.map { all[$0] })
  }

  /// How often this is said of entries of the same kind, in a row of its own: for what stands in a
  /// short column nobody needs this form.
  private func gebruik(door rij: Registerrij, in kaart: SocialeKaart) -> Int {
    guard case .knopen(let own) = rij.tabel,
      let nummer = kaart.relatiesoort(named: soort.naam)
    else { return 0 }
    return kaart.relaties.count { relatie in
      guard relatie.soort == nummer, relatie.korteKolom == nil else { return false }
      let isVan = kaart[relatie.van].knoopsoort == own
      let isNaar = kaart[relatie.naar].knoopsoort == own
      return soort.isSymmetrisch ? isVan || isNaar : isHeen ? isVan : isNaar
    }
  }

  /// What is said, without the entry itself: "bereikt een groep …".
  func zin(_ rij: Registerrij) -> String {
    let kinds = anderen(rij).members
    guard kinds.count <= Self.mostNamed else { return "\(woorden) …" }
    return "\(woorden) \(Teksten.opsomming(kinds.map(Self.woord), "of")) …"
  }

  private static func woord(_ soort: Knoopsoort) -> String {
    switch soort {
    case .doelgroep: "een groep"
    case .wijkpartner: "een organisatie"
    case .sleutelfiguur: "een persoon"
    case .gebied, .netwerk, .initiatief, .thema: "een \(soort.rawValue)"
    }
  }
}
