/// Asks the person at the terminal to choose, where guessing would be wrong.
struct Keuzevraag {
  private let aanroep: Aanroep

  init(_ aanroep: Aanroep) { self.aanroep = aanroep }

  /// The position of the choice; nil when nobody is there to ask, or nothing is chosen.
  func ask(_ question: String, options: [String]) -> Int? {
    guard aanroep.omgeving.kanVragen else { return nil }
    aanroep.kanalen.tell(question)
    for (index, option) in options.enumerated() {
      aanroep.kanalen.tell("  \(index + 1). \(option)")
    }
    aanroep.kanalen.show("Typ een nummer en druk op Enter: ")
    guard let answer = readLine(), let number = Int(answer), (1...options.count).contains(number)
    else { return nil }
    return number - 1
  }
}
