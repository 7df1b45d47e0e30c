/// A part of a pattern of a sentence.
indirect enum Patroondeel: Hashable, Sendable {
  /// One of some words.
  case woord(Set<String>)
  /// One of the forms of a rule.
  case regel(String)
  /// A value, and where it goes.
  case sleuf(Zindoel, Sleuf)
  /// A value that follows from the words themselves.
  case vast(Zindoel, String)
  /// Parts that may be left out.
  case keuze([Patroondeel])
}

/// Where in the call of a question a value goes.
enum Zindoel: Hashable, Sendable {
  /// An argument, from 1.
  case argument(Int)
  /// An option.
  case optie(String)
  /// A switch.
  case schakelaar(String)

  init(_ text: some StringProtocol) {
    if let number = Int(text) {
      self = .argument(number)
    } else {
      self = text.hasPrefix("+") ? .schakelaar(String(text.dropFirst())) : .optie(String(text))
    }
  }

  /// The option or switch, nil for an argument.
  var optienaam: String? {
    switch self {
    case .argument: nil
    case .optie(let naam), .schakelaar(let naam): naam
    }
  }
}

/// A pattern of a sentence, written as people would say it.
///
/// `a|b` is one of these words, `[a b]` may be left out, `<regel>` is a form of a rule,
/// `{1:groep}` is a value that is the first argument, `{in:gebied}` the value of an option,
/// `{+strikt}` sets a switch and `{duur=vast}` an option.
struct Patroon: Hashable, Sendable {
  /// Its parts.
  let delen: [Patroondeel]
  /// The sets of words of which each must have one in the sentence.
  let verplicht: [Set<String>]

  init(_ text: String) {
    let spaced = text.replacing("[", with: " [ ").replacing("]", with: " ] ")
    var words = spaced.split(separator: " ").map(String.init)[...]
    delen = Self.read(&words)
    verplicht = delen.compactMap { if case .woord(let words) = $0 { words } else { nil } }
  }

  private static func read(_ words: inout ArraySlice<String>) -> [Patroondeel] {
    var parts: [Patroondeel] = []
    while let word = words.popFirst(), word != "]" {
      parts.append(word == "[" ? .keuze(read(&words)) : part(word))
    }
    return parts
  }

  private static func part(_ word: String) -> Patroondeel {
    if word.hasPrefix("<") { return .regel(String(word.dropFirst().dropLast())) }
    guard word.hasPrefix("{") else {
      return .woord(Set(word.split(separator: "|").map(String.init)))
    }
    let inner = word.dropFirst().dropLast()
    let sides = inner.split(separator: "=", maxSplits: 1)
    if sides.count == 2 { return .vast(Zindoel(sides[0]), String(sides[1])) }
    let pair = inner.split(separator: ":", maxSplits: 1)
    guard pair.count == 2, let slot = Sleuf(rawValue: String(pair[1])) else {
      return .vast(Zindoel(inner), "")
    }
    return .sleuf(Zindoel(pair[0]), slot)
  }

  /// Every word that the pattern knows.
  var woorden: Set<String> { Self.words(of: delen) }

  /// Every slot in it, with where its value goes.
  var sleufdoelen: [Zinvraag.Sleufdoel] {
    Self.flat(delen).compactMap { part in
      if case .sleuf(let goal, let slot) = part { .init(doel: goal, sleuf: slot) } else { nil }
    }
  }

  /// Where its values go.
  var doelen: [Zindoel] {
    Self.flat(delen).compactMap { part in
      switch part {
      case .sleuf(let goal, _), .vast(let goal, _): goal
      default: nil
      }
    }
  }

  /// The names of the rules it uses.
  var regels: [String] {
    Self.flat(delen).compactMap { if case .regel(let naam) = $0 { naam } else { nil } }
  }

  private static func words(of parts: [Patroondeel]) -> Set<String> {
    flat(parts).reduce(into: []) { if case .woord(let words) = $1 { $0.formUnion(words) } }
  }

  private static func flat(_ parts: [Patroondeel]) -> [Patroondeel] {
    parts.flatMap { part in
      if case .keuze(let inner) = part { flat(inner) } else { [part] }
    }
  }
}
