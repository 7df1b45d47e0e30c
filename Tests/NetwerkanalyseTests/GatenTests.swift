import DocumentText
import Testing

@testable import Netwerkanalyse

struct GatenTests {
  @Test func whoIsLeastBoundComesFirst() {
    // Four contacts who do not know each other: four times a quarter squared.
    let analyse = Analyse(Netten.ster)
    #expect(analyse.json(.constraint) == #"{"midden":0.25,"a":1.0,"b":1.0,"c":1.0,"d":1.0}"#)
    #expect(
      analyse.zin(.constraint)
        == "Midden zit het minst vast aan één kringetje: 0,250. Het meest zitten A, B en nog 2 "
        + "andere knopen vast: 1 elk. Wie laag staat, hoort nieuws uit meer hoeken.")
  }

  @Test func whoHasNobodyHasNoValue() {
    let analyse = Analyse(Netten.los)
    for maat in [Maat.constraint, .effectiveSize, .efficiency] {
      #expect(analyse.json(maat) == #"{"a":1.0,"b":1.0,"c":1.0,"d":1.0,"e":null}"#, "\(maat.naam)")
    }
    #expect(
      analyse.zin(.constraint)
        == "Alle 4 knopen waarvoor dit te berekenen is, staan hier gelijk: ieder komt op 1.")
    #expect(
      Analyse(Netten.zonderBanden).zin(.constraint)
        == "In dit netwerk is niemand met een ander verbonden.")
  }

  @Test func contactsThatDoNotDoubleAreCounted() {
    #expect(
      Analyse(Netten.ster).zin(.effectiveSize)
        == "Midden heeft de meeste contacten die elkaar niet dubbelen: 4 van de 4 contacten. Daar "
        + "komt nieuws uit de meeste hoeken binnen.")
    // Of C two of the three contacts know each other: 3 - 2 / 3.
    #expect(
      Analyse(Netten.tweeDriehoeken).zin(.effectiveSize)
        == "C en D hebben de meeste contacten die elkaar niet dubbelen: 2,33 van de 3 contacten "
        + "elk. Daar komt nieuws uit de meeste hoeken binnen.")
  }

  @Test func efficiencyIsComparedWithTheAverage() {
    #expect(
      Analyse(Netten.net("A-B B-C A-C C-D")).zin(.efficiency)
        == "Gemiddeld is 69 procent van iemands contacten niet dubbel. Het hoogst is dat bij D: "
        + "100 procent.")
  }

  @Test func hierarchySpeaksOfThoseWithMoreContacts() {
    let analyse = Analyse(Netten.ster)
    #expect(
      analyse.zin(.hierarchy)
        == "Bij wie twee of meer contacten heeft, binden die allemaal evenveel.")
    #expect(
      Analyse(Netten.net("A-B B-C A-C C-D")).zin(.hierarchy).hasPrefix(
        "Van wie twee of meer contacten heeft, hangt C het meest aan één contact: de score is "))
    #expect(Maat.hierarchy.uitkomst(analyse).tabel?.rows == [["Midden", "0"]])
    #expect(
      Analyse(Netten.los).zin(.hierarchy)
        == "Niemand heeft twee of meer contacten, dus ieder die er een heeft, hangt daaraan.")
    #expect(
      Analyse(Netten.los).json(.hierarchy) == #"{"a":1.0,"b":1.0,"c":1.0,"d":1.0,"e":null}"#)
  }

  @Test func wholeAndEgoNetworkAreNamedAndDiffer() {
    let whole = Analyse(Netten.tweeDriehoeken)
    let ego = Analyse(Netten.tweeDriehoeken) { $0.ego = true }
    #expect(whole.json(.constraint) != ego.json(.constraint))
    #expect(Maat.constraint.conventie(whole).contains("heel het netwerk"))
    #expect(Maat.constraint.conventie(ego).contains("egonetwerk"))
  }
}
