import CommandLineParsing
import Wijkmodel

/// What somebody may have meant whose first word is no command.
struct Opdrachtgissing {
  private let first: String
  /// The words before the first option.
  private let sentence: [String]
  private let known: [String]

  /// Takes the words of the call and the names of the commands.
  init(_ words: [String], known: [String]) {
    first = words.first ?? ""
    sentence = words.prefix { !$0.hasPrefix("-") }
      .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    self.known = known
  }

  /// What the user reads.
  var zin: String {
    if first.hasPrefix("-") { return Teksten.optieVoorOpdracht(first) }
    if let (name, rest) = hyphenated {
      return Teksten.opdrachtMetStreepje(call([name] + rest), vraag: sentenceCall)
    }
    if isSentence, let question { return question }
    return Teksten.onbekendeOpdracht(first, nearest: Gelijkenis.nearest(to: first, among: known))
  }

  /// Whether this is a question in somebody's own words rather than a command with a slip.
  private var isSentence: Bool {
    guard sentence.count > 1, !first.contains("-") else { return false }
    let names = Namenlijst(known)
    return sentence.count > 2 || !known.indices.contains { names.isNear($0, to: first) }
  }

  /// The command that the first words are when joined, with the words behind it.
  private var hyphenated: (name: String, rest: [String])? {
    (2...3).lazy.filter { $0 <= sentence.count }.compactMap { count in
      let name = sentence.prefix(count).joined(separator: "-").lowercased()
      return known.contains(name) ? (name, Array(sentence.dropFirst(count))) : nil
    }.first
  }

  /// How the same words are asked as a question, or else where the questions are listed.
  private var question: String? {
    guard isSentence else { return nil }
    return sentenceCall.map(Teksten.vraagInZin) ?? Teksten.geenOpdracht(first)
  }

  /// The words as a question in somebody's own words, when there is a command for that.
  private var sentenceCall: String? {
    guard isSentence, known.contains("vraag") else { return nil }
    return call(["vraag", sentence.joined(separator: " ")])
  }

  private func call(_ words: [String]) -> String {
    ([Programma.naam] + words.map(BashLine.quoted)).joined(separator: " ")
  }
}
