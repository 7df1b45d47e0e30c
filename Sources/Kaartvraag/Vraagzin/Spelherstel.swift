import Wijkmodel

/// Finds names for words that stand in no name as they are written: with a letter wrong, or with a
/// space or hyphen too many or too few.
struct Spelherstel {
  /// From this number of letters one may be wrong.
  private static let eenFout = 5
  /// From this number of letters two may be wrong.
  static let tweeFouten = 12

  private let woorden: [String]
  private let unknown: [Int]

  init(_ woorden: [String], unknown: [Int]) {
    self.woorden = woorden
    self.unknown = unknown
  }

  /// The entries that may be meant.
  ///
  /// - Complexity: O(n) in the length of all names, and O(l²) for each different word in them
  ///   that has about as many letters as an unknown one.
  func find(_ zoeker: Naamzoeker, in kaart: SocialeKaart) -> Naamtreffers {
    var wider = zoeker
    for place in woorden.indices {
      for count in 2...3 where place + count <= woorden.count {
        let joined = woorden[place..<place + count].joined()
        wider.add(joined, .init(begin: place, einde: place + count, afstand: Naamtreffer.vorm))
      }
    }
    for (place, word) in corrections(in: kaart) {
      wider.add(word, .init(begin: place, einde: place + 1, afstand: Naamtreffer.spelling))
    }
    return wider.find(in: kaart)
  }

  /// The words of names that look like an unknown word, with its place.
  private func corrections(in kaart: SocialeKaart) -> [(plaats: Int, woord: String)] {
    let wanted = unknown.map { (place: $0, word: woorden[$0]) }
      .filter { $0.word.count >= Self.eenFout && $0.word.allSatisfy(\.isLetter) }
    guard !wanted.isEmpty else { return [] }
    var corrector = Verbeteraar(wanted: wanted)
    for index in kaart.knopen.indices { corrector.compare(kaart.knopen[index].naam) }
    for alias in kaart.aliassen { corrector.compare(alias.naam) }
    return corrector.found
  }
}

/// Compares the words of names with unknown words, each word once.
private struct Verbeteraar {
  let wanted: [(place: Int, word: String)]
  private(set) var found: [(plaats: Int, woord: String)] = []
  private var seen: Set<String> = []

  init(wanted: [(place: Int, word: String)]) { self.wanted = wanted }

  mutating func compare(_ name: String) {
    for part in name.utf8.split(whereSeparator: { !Self.isLetter($0) }) {
      // Letters with an accent take two bytes or three, so a word may be longer than it looks.
      guard wanted.contains(where: { part.count >= $0.word.utf8.count - 2 }) else { continue }
      let text = String(Substring(part))
      guard seen.insert(text).inserted else { continue }
      for word in Tekenvorm.words(of: text) {
        for (place, other) in wanted where isNear(other, word) { found.append((place, word)) }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private func isNear(_ wanted: String, _ word: String) -> Bool {
    guard wanted.first == word.first, abs(wanted.utf8.count - word.utf8.count) <= 2,
      !Zinregels.lexicon.contains(word)
    else { return false }
    let allowed = min(wanted.count, word.count) >= Spelherstel.tweeFouten ? 2 : 1
    return Gelijkenis.distance(wanted, word) <= allowed
  }
}
