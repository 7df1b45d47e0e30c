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
