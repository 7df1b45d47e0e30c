import Testing

@testable import Netwerkanalyse

struct KernTests {
  @Test func theCoreIsNamed() {
    #expect(
      Analyse(Netten.net("A-B B-C A-C C-D")).zin(.core)
        == "De kern telt 3 knopen: A, B en C. Ieder van hen is met minstens 2 anderen uit de kern "
        + "verbonden.")
    #expect(
      Analyse(Netten.los).zin(.core)
        == "De kern telt 4 knopen: A, B en nog 2 andere knopen. Ieder van hen is met minstens 1 "
        + "ander uit de kern verbonden.")
    #expect(Analyse(Netten.los).json(.core) == #"{"a":1,"b":1,"c":1,"d":1,"e":0}"#)
  }

  @Test func clusteringNamesWhoHasMostContacts() {
    let analyse = Analyse(Netten.vlieger)
    #expect(
      analyse.zin(.clustering)
        == "Gemiddeld is van iemands contacten 58 procent van de tweetallen met elkaar verbonden. "
        + "Bij Carol en Ed zijn alle contacten met elkaar verbonden. Bij Diane, met de meeste "
        + "contacten, is het 53 procent.")
    #expect(analyse.json(.clustering).hasSuffix(#""ike":0.0,"jane":null}"#))
  }

  @Test func clusteringWithoutTrianglesIsZeroAndWithoutPairsIsUndefined() {
    #expect(
      Analyse(Netten.ster).zin(.clustering)
        == "Van geen twee contacten van dezelfde knoop is vermeld dat zij elkaar kennen.")
    #expect(
      Analyse(Netten.los).zin(.clustering)
        == "Niemand heeft twee of meer contacten. Daarom is dit niet te berekenen.")
    #expect(
      Analyse(Netten.los).json(.clustering)
        == #"{"a":null,"b":null,"c":null,"d":null,"e":null}"#)
  }
}
