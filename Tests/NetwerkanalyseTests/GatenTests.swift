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
        == "De contacten van Midden overlappen elkaar het minst: 0,250. Hoe lager, hoe minder "
        + "overlap; met één vermeld contact is het altijd 1.")
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
        == "De lijst heeft geen enkele verbinding tussen twee.")
  }

  @Test func contactsThatDoNotDoubleAreCounted() {
    #expect(
      Analyse(Netten.ster).zin(.effectiveSize)
        == "De meeste contacten die elkaar niet overlappen, heeft Midden: 4 van de 4.")
    // Of C two of the three contacts know each other: 3 - 2 / 3.
    #expect(
      Analyse(Netten.tweeDriehoeken).zin(.effectiveSize)
        == "De meeste contacten die elkaar niet overlappen, hebben C en D: 2,33 van de 3 elk.")
  }

  @Test func efficiencyIsComparedWithTheAverage() {
    #expect(
      Analyse(Netten.net("A-B B-C A-C C-D")).zin(.efficiency)
        == "Gemiddeld heeft 69 procent van iemands contacten geen overlap. Het hoogst is dat bij "
        + "D: 100 procent.")
  }

  @Test func hierarchySpeaksOfThoseWithMoreContacts() {
    let analyse = Analyse(Netten.ster)
    #expect(
      analyse.zin(.hierarchy)
        == "Bij wie twee of meer contacten heeft, wegen die allemaal even zwaar.")
    #expect(
      Analyse(Netten.net("A-B B-C A-C C-D")).zin(.hierarchy)
        == "Van wie twee of meer contacten heeft, leunt C het meest op één contact: 0,0522. Bij 0 "
        + "wegen alle contacten even zwaar, bij 1 telt er maar één. Dat is weinig.")
    #expect(Maat.hierarchy.uitkomst(analyse).tabel == nil)
    #expect(
      Analyse(Netten.los).zin(.hierarchy)
        == "Niemand heeft twee of meer contacten, dus wie er een heeft, leunt daar helemaal op.")
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
