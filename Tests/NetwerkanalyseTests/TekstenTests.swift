import DocumentText
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
    (0.0, "0 procent"), (0.001, "minder dan 1 procent"), (0.12, "12 procent"),
    (
      0.996,
      "meer dan "
        + "99 procent"
    ),
    (1, "100 procent"),
  ])
  func sharesAreWholePercents(share: Double, text: String) {
    #expect(Teksten.procent(share) == text)
  }

  @Test func numbersOfOneColumnHaveAsManyDecimals() {
    #expect(Teksten.kolom([1, 0.5714]) == ["1,00", "0,57"])
    #expect(Teksten.kolom([22, 3]) == ["22", "3"])
    #expect(Teksten.kolom([0.0455, 0.05]) == ["0,0455", "0,0500"])
    // What is whole but for rounding is whole.
    #expect(Teksten.kolom([0.999_999_999_999]) == ["1"])
  }

  @Test func listsSayWhatTheyLeaveOut() {
    #expect(Teksten.bovenaan(5, outOf: 5, lowest: false) == "De hele lijst, de hoogste eerst.")
    #expect(Teksten.bovenaan(5, outOf: 9, lowest: true) == "De 5 laagste van 9.")
    #expect(
      Teksten.bovenaan(5, outOf: 9, lowest: false, bovenaan: 7, nogGelijk: 2)
        == "5 van de 7 die bovenaan staan, op naam.")
    #expect(
      Teksten.bovenaan(5, outOf: 9, lowest: false, nogGelijk: 2)
        == "De 5 hoogste van 9. Nog 2 staan gelijk met de laatste.")
  }

  @Test func aTableStopsWhereValuesAreZeroAndIsNoneWhenAllAreEqual() {
    let analyse = Analyse(Netten.net("A-B B-C"))
    let table = Toptabel([2, 1, 0], analyse).tabel("proef")
    #expect(table?.rows == [["A", "2"], ["B", "1"]])
    #expect(table?.caption == "De 2 hoogste van 3. De anderen hebben 0.")
    #expect(Toptabel([1, 1, 1], analyse).tabel("proef") == nil)
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
