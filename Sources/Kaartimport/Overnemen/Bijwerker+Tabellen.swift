import DelimitedText
import Wijkmodel

extension Bijwerker {
  /// Takes over a file of other spellings; one that the map has already only gets its cells.
  mutating func leesAliassen(_ invoer: inout Tabelinvoer) {
    let before = opbouw.aliassen.count
    opbouw.leesAliassen(&invoer)
    let new = Array(opbouw.aliassen[before...])
    opbouw.aliassen.removeSubrange(before...)
    opbouw.vindplaatsen.aliassen.removeSubrange(before...)
    for alias in new {
      let folded = FoldedText(alias.naam)
      let same = opbouw.aliassen.firstIndex {
        $0.knoop == alias.knoop && FoldedText($0.naam) == folded
      }
      guard let same else {
        opbouw.aliassen.append(alias)
        opbouw.vindplaatsen.aliassen.append(0)
        continue
      }
      let old = opbouw.aliassen[same].velden
      for cell in alias.velden.alle { opbouw.aliassen[same].velden[cell.kolom] = cell.waarde }
      if opbouw.aliassen[same].velden == old { verschil.ongewijzigd += 1 }
    }
  }

  /// Takes over a file of kinds of relation.
  mutating func leesRelatiesoorten(_ invoer: inout Tabelinvoer) {
    let own = Kaartopbouw.ownColumns(invoer)
    while invoer.next() {
      guard let naam = opbouw.naamVanSoort(invoer) else { continue }
      guard let number = opbouw.soortnummer(naam) else {
        guard opbouw.relatiesoorten.count < Int(Int16.max) else {
          opbouw.weiger(.teVeelRelatiesoorten, .naam, in: invoer)
          continue
        }
        opbouw.relatiesoorten.append(opbouw.relatiesoort(&invoer, own, naam))
        continue
      }
      guard number >= Relatiesoort.ingebouwd.count else {
        opbouw.weiger(.dubbeleRelatiesoort, .naam, in: invoer)
        continue
      }
      let old = opbouw.relatiesoorten[number]
      let new = opbouw.relatiesoort(&invoer, own, old.naam, eerder: old)
      if new == old {
        verschil.ongewijzigd += 1
      } else if fitsRelations(new, number) {
        opbouw.relatiesoorten[number] = new
      } else {
        weiger(.relatiesoortInGebruik, at: invoer.plaats(.naam), in: invoer)
      }
    }
  }

  /// Whether the relations of a kind that the map has still join what it may join.
  private func fitsRelations(_ soort: Relatiesoort, _ number: Int) -> Bool {
    opbouw.relaties.allSatisfy { relatie in
      relatie.soort.index != number
        || soort.joins(
          opbouw.knopen[relatie.van.index].knoopsoort,
          to: opbouw.knopen[relatie.naar.index].knoopsoort)
    }
  }
}
