import CommandLineParsing

/// What a shell asks when somebody presses Tab: which words may come.
///
/// It never complains: somebody is typing, and an answer that cannot be given is an empty one.
struct VulAan: Opdracht {
  static let woord = "--vul-aan"
  /// What ONDERWERP of `teken` stands for depends on the kind of drawing.
  static let onderwerp = "onderwerp"
  /// An issue at stake, which is no entry of the map.
  static let vraagstuk = "vraagstuk"

  let beschrijving = CommandDescription(
    name: woord, summary: "Zegt een shell welke woorden er kunnen komen.",
    arguments: [.init("SHELL", summary: ""), .init("WOORD", .oneOrMore, summary: "")])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let words = aanroep.woorden.arguments
    switch words.first.flatMap(Shell.init(rawValue:)) {
    case .bash where words.count == 4:
      let line = BashLine(before: words[1], after: words[2], breaks: words[3])
      let call = Array(line.words.dropFirst())
      aanroep.kanalen.write(
        Regelaanvulling(call, at: line.index - 1, aanroep.omgeving).answer.text(for: line))
    case .zsh, .fish:
      guard let index = words.dropFirst().first.flatMap({ Int($0) }) else { return .good }
      let call = Array(words.dropFirst(2))
      aanroep.kanalen.write(Regelaanvulling(call, at: index, aanroep.omgeving).answer.text())
    case .bash, nil: break
    }
    return .good
  }
}
