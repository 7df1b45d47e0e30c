import Testing
import Wijkmodel

@Suite("The tables of a map")
struct TabelTests {
  @Test("no table has a column twice and every column is explained", arguments: Tabel.allCases)
  func columns(table: Tabel) {
    let names = (table.kolommen + table.ookBegrepen).map(\.naam)
    #expect(Set(names).count == names.count)
    #expect(
      (table.kolommen + table.ookBegrepen).allSatisfy {
        $0.uitleg.hasSuffix(".") || $0.uitleg.hasSuffix("?")
      })
  }

  @Test(
    "every kind of relation of a short column joins the kinds it says", arguments: KorteKolom.alle)
  func shortColumns(column: KorteKolom) {
    let kind = Relatiesoort.ingebouwd[column.relatiesoort.index]
    for from in column.soorten.members {
      for target in column.doelen(for: from).members {
        #expect(column.isOmgekeerd ? kind.joins(target, to: from) : kind.joins(from, to: target))
      }
    }
  }

  @Test("the numbers of the built-in kinds point at their names")
  func numbers() {
    let names: [(Relatiesoortnummer, String)] = [
      (.bereikt, "bereikt"), (.kent, "kent"), (.lidVan, "lid_van"), (.werktBij, "werkt_bij"),
      (.vertegenwoordigt, "vertegenwoordigt"), (.aanwezigBij, "aanwezig_bij"),
      (.werktSamenMet, "werkt_samen_met"), (.beheert, "beheert"), (.ondersteunt, "ondersteunt"),
      (.subsidieert, "subsidieert"), (.verwijstNaar, "verwijst_naar"), (.adviseert, "adviseert"),
      (.tegengesteldBelang, "tegengesteld_belang"), (.actiefOp, "actief_op"),
      (.werkzaamIn, "werkzaam_in"), (.deelVan, "deel_van"),
      (.aanspreekpuntVoor, "aanspreekpunt_voor"), (.mogelijkDezelfde, "mogelijk_dezelfde"),
    ]
    #expect(names.count == Relatiesoort.ingebouwd.count)
    #expect(names.allSatisfy { Relatiesoort.ingebouwd[$0.0.index].naam == $0.1 })
  }
}
