import Testing

@testable import Netwerkanalyse

struct TekstenTests {
  @Test func upToThreeAreNamedAndMoreAreCounted() {
    let net = Netten.net("A-B C-D E-F")
    #expect(net.opgesomd([]) == "")
    #expect(net.opgesomd([0]) == "A")
    #expect(net.opgesomd([0, 1]) == "A en B")
    #expect(net.opgesomd([0, 1, 2]) == "A, B en C")
    #expect(net.opgesomd([0, 1, 2, 3]) == "A, B en nog 2 andere knopen")
  }

  @Test(arguments: [
    (0.1, "0,1"), (1, "1"), (0.5, "0,5"), (2.25, "2,25"), (0.0981, "0,0981"), (-0.3, "-0,3"),
    (1000, "1.000"),
  ])
  func shortNumbersEndInNoZero(value: Double, text: String) {
    #expect(Teksten.kort(value) == text)
  }

  @Test(arguments: [
    (12_500.0, "12.500"), (0.5, "0,500"), (3210.46, "3.210,5"), (1.005, "1,01"), (0, "0"),
    (-0.25, "-0,250"), (0.01234, "0,0123"),
  ])
  func numbersHaveTheDigitsThatSaySomething(value: Double, text: String) {
    #expect(Teksten.getal(value) == text)
  }

  @Test(arguments: [
    (0.0, "0 procent"), (0.001, "minder dan 1 procent"), (0.12, "12 procent"), (1, "100 procent"),
  ])
  func sharesAreWholePercents(share: Double, text: String) {
    #expect(Teksten.procent(share) == text)
  }

  @Test func allOfTwoIsBoth() {
    #expect(Teksten.alle(2, "knopen") == "Beide knopen")
    #expect(Teksten.alle(1200, "knopen") == "Alle 1.200 knopen")
    #expect(Teksten.ervan(1) == "één ervan")
    #expect(Teksten.ervan(2) == "2 ervan")
  }
}

struct TopTests {
  @Test func whatDiffersByRoundingIsATie() throws {
    let net = Netten.net("A-B C-D")
    let top = try #require(Top([0.1 + 0.2, 0.3, 0.2, nil], of: net))
    #expect(top.bovenaan == [0, 1])
    #expect(top.volgorde == [0, 1, 2])
    #expect(!top.isGelijk)
  }

  @Test func theLowestCanComeFirst() throws {
    let net = Netten.net("A-B C-D")
    let top = try #require(Top([3, 1, nil, 1], of: net, laagsteEerst: true))
    #expect(top.wie == "B en D")
    #expect(top.waarde == 1)
    #expect(top.volgorde == [1, 3, 0])
  }

  @Test func tiesAreInOrderOfName() throws {
    let net = Netten.net("Zus-Aap Mies-Noot")
    let top = try #require(Top([1, 1, 1, 1], of: net))
    #expect(top.volgorde.map { net.namen[$0] } == ["Aap", "Mies", "Noot", "Zus"])
    #expect(top.isGelijk)
    #expect(Top([nil, nil, nil, nil], of: net).map(\.waarde) == nil)
  }
}
