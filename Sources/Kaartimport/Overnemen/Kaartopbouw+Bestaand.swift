import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Begins with everything that a map has, but the relations that its short columns stand for.
  init(bestaand kaart: SocialeKaart) {
    gegevens = kaart.gegevens
    knopen = kaart.knopen
    relatiesoorten = kaart.relatiesoorten
    aliassen = kaart.aliassen
    relaties = kaart.relaties.filter { $0.korteKolom == nil }
    krachtenveld = kaart.krachtenveld.rijen
    soorten = kaart.knopen.map { Knoopsoorten($0.knoopsoort) }
    sleutels = ByteKeyTable(capacity: kaart.knopen.count)
    vindplaatsen.knopen = [Int32](repeating: 0, count: knopen.count)
    vindplaatsen.relaties = [Int32](repeating: 0, count: relaties.count)
    vindplaatsen.aliassen = [Int32](repeating: 0, count: aliassen.count)
    for knoop in knopen { _ = insert(sleutel: knoop.id) }
  }

  /// Adds an entry that is known to have a free key, and returns its number.
  mutating func add(_ knoop: Knoop, regel: Int) -> Int {
    let key = insert(sleutel: knoop.id)
    precondition(key.number == knopen.count, "every key has the number of its entry")
    knopen.append(knoop)
    soorten.append(Knoopsoorten(knoop.knoopsoort))
    vindplaatsen.knopen.append(Int32(regel))
    namen?.add(knoop, number: knopen.count - 1)
    return knopen.count - 1
  }

  /// Works out anew the relations that the short columns stand for.
  mutating func deriveShortRelations() {
    korte = []
    for (index, knoop) in knopen.enumerated() {
      for (place, kolom) in KorteKolom.alle.enumerated()
      where kolom.soorten.contains(knoop.knoopsoort) {
        for id in knoop.velden.values(of: kolom.kolom) {
          let target = nummer(of: id)
          guard target >= 0 else { continue }
          korte.append(
            KorteVerwijzing(knoop: Int32(index), kolom: Int32(place), doel: Int32(target)))
        }
      }
    }
    addShortRelations()
  }
}
