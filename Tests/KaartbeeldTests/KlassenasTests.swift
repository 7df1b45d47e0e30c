import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct KlassenasTests {
  @Test("a class lies on one side of the line, and larger numbers never come before smaller ones")
  func sides() {
    var random = SplitMix64(seed: 4)
    let numbers = (0..<40).map { _ in Double.random(in: 0...30, using: &random) }
    let axis = Klassenas("Invloed", uitleg: "", numbers, grens: 12, decimalen: 1)
    for number in numbers {
      let place = axis.klasse(number)
      #expect(axis.schaal.klassen[place].band == (number > 12 ? 1 : 0))
      for other in numbers where other > number { #expect(axis.klasse(other) >= place) }
    }
    #expect(axis.schaal.klassen.count <= 6)
  }

  @Test("a side where nobody stands is still there")
  func emptySide() {
    let axis = Klassenas("Invloed", uitleg: "", [2, 2], grens: 2, decimalen: 0)
    #expect(axis.schaal.klassen.map(\.cijfer) == ["2", ""])
    #expect(axis.schaal.banden == 2)
  }

  @Test("numbers have a comma", arguments: [(12.34, 1, "12,3"), (0.06, 1, "0,1"), (7.6, 0, "8")])
  func numbers(value: Double, decimals: Int, text: String) {
    #expect(Klassenas.number(value, decimals) == text)
  }
}
