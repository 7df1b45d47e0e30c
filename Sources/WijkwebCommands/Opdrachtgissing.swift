import CommandLineParsing
import Foundation
import Wijkmodel

/// What somebody may have meant whose first words are no command.
struct Opdrachtgissing {
  private let words: [String]
  /// The words before the first option.
  private let sentence: [String]
  private let known: [String]
  private let names: CommandNames

  /// Takes the words of the call and the names of the commands.
  init(_ words: [String], known: [String]) {
    self.words = words
    sentence = words.prefix { !$0.hasPrefix("-") }
      .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    self.known = known
    names = CommandNames(known)
  }

  private var first: String { words.first ?? "" }

  /// What the user reads.
  var zin: String {
    if first.hasPrefix("-") { return Teksten.optieVoorOpdracht(first) }
    if case .family(let family, let rest) = names.match(sentence) {
      return rest.isEmpty
        ? Teksten.optieVoorTweedeWoord(family)
        : Teksten.onbekendTweedeWoord(family, rest[0], nearest: nearest(to: rest[0], of: family))
    }
    if let spaced { return Teksten.opdrachtZonderStreepje(spaced) }
    if let (name, rest) = hyphenated {
      return Teksten.opdrachtMetStreepje(call([name] + rest), vraag: sentenceCall)
    }
    if isSentence, let question { return question }
    return Teksten.onbekendeOpdracht(first, nearest: nearest)
  }

  /// The commands nearest to the first word, or to the first two where those are near to one.
  private var nearest: [String] {
    if let pair, !nearPairs.isEmpty { return Gelijkenis.nearest(to: pair, among: nearPairs) }
    return Gelijkenis.nearest(to: first, among: names.firstWords)
  }

  /// The commands with a first word whose second word is near to a word; all when none is.
  private func nearest(to word: String, of family: String) -> [String] {
    let seconds = names.secondWords(after: family)
    let list = Namenlijst(seconds)
    let near = list.nearest(to: word).filter { list.isNear($0, to: word) }.map { seconds[$0] }
    return (near.isEmpty ? seconds : near).map { family + " " + $0 }
  }

  private var pair: String? {
    sentence.count > 1 ? sentence[0] + " " + sentence[1] : nil
  }

  /// The commands of two words that the first two words may stand for.
  private var nearPairs: [String] {
    guard let pair else { return [] }
    let twoWords = known.filter { $0.contains(" ") }
    let list = Namenlijst(twoWords)
    return twoWords.indices.filter { list.isNear($0, to: pair) }.map { twoWords[$0] }
  }

  /// The call with a space in the name, where it was written with a hyphen.
  private var spaced: String? {
    let name = first.lowercased().replacingOccurrences(of: "-", with: " ")
    guard name.contains(" "), known.contains(name) else { return nil }
    return call(name.split(separator: " ").map(String.init) + words.dropFirst())
  }

  /// Whether this is a question in somebody's own words rather than a command with a slip.
  private var isSentence: Bool {
    guard sentence.count > 1, !first.contains("-"), nearPairs.isEmpty else { return false }
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
