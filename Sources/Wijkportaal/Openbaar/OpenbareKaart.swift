public import Kaartgraaf
public import Wijkmodel

/// A version of the map as everybody may see it, with what makes searching it fast.
///
/// It is made once for every version of the map, and then only read.
public struct OpenbareKaart: Sendable {
  /// The map on the day that its pages are about; it holds nothing that is not openbaar.
  public let graaf: KaartGraph
  /// What can be searched.
  let index: Zoekindex

  /// What is a doubt of the keeper, or a judgement of one party on another.
  static let nietVoorIedereen: Set<Relatiesoortnummer> = [
    .mogelijkDezelfde, .tegengesteldBelang,
  ]

  /// Takes from a map what everybody may see.
  ///
  /// - Parameters:
  ///   - kaart: The whole map.
  ///   - vandaag: The day that the pages are about when nothing else says it.
  ///   - peildatum: The day that the pages are about, whatever the map says.
  /// - Complexity: O(V log V + E).
  public init(_ kaart: SocialeKaart, vandaag: Datum, peildatum: Datum? = nil) {
    var kaart = kaart
    // The pages tell the day as well, so the map itself must say it.
    if let peildatum { kaart.gegevens.waarden["peildatum"] = peildatum.isoText }
    let openbaar = kaart.openbaar().keepingRelaties {
      !Self.nietVoorIedereen.contains($0.soort)
    }
    graaf = KaartGraph(openbaar, peildatum: nil, vandaag: vandaag)
    index = Zoekindex(graaf)
  }

  /// What pages of this map have in common.
  public func kader(_ wijze: Verwijzer.Wijze, contact: String? = nil) -> Kader {
    Kader(
      gegevens: graaf.kaart.gegevens, peildatum: graaf.peildatum, contact: contact, wijze: wijze)
  }
}
