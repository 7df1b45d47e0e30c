import Testing

@testable import Netwerkanalyse

struct ParenTests {
  @Test func whoShareMostAreNamed() {
    let analyse = Analyse(Netten.net("A-X A-Y B-X B-Y C-X"))
    #expect(
      analyse.zin(.paren)
        == "Het meest gemeen hebben X en Y: 2 gedeelde contacten, 67 procent van alle contacten "
        + "van beide.")
  }

  @Test func pairsThatShareAsMuchAreCounted() {
    let analyse = Analyse(Netten.ster)
    #expect(
      analyse.zin(.paren)
        == "Het meest gemeen hebben A en B: 1 gedeeld contact, 100 procent van alle contacten van "
        + "beide. Nog 5 andere tweetallen hebben evenveel gemeen.")
    #expect(analyse.json(.paren).hasPrefix(#"[{"a":"a","b":"b","gedeeld":1,"jaccard":1.0,"#))
  }

  @Test func whatIsUndefinedIsNull() {
    // Of both profiles every other cell is the same.
    let analyse = Analyse(Netten.net("A-B B-C"))
    #expect(
      analyse.json(.paren)
        == #"[{"a":"a","b":"c","gedeeld":1,"jaccard":1.0,"adamic_adar":1.4426950408889634,"#
        + #""afstand":0.0,"correlatie":null}]"#)
  }

  @Test func noSharedContactsIsSaid() {
    #expect(Analyse(Netten.los).zin(.paren) == "Geen tweetal heeft een contact gemeen.")
    #expect(Analyse(Netten.los).json(.paren) == "[]")
  }
}
