import Wijkmodel

/// By what a person can be recognised in a text: names, keys, addresses and numbers.
struct Persoonstermen: Hashable {
  /// What stands where a name was.
  static let vervanging = "[verwijderd]"
  /// A shorter name would be found everywhere.
  private static let kortste = 4

  /// The keys; a key of one word may be any word, so that it counts in references only.
  private(set) var ids: Set<String> = []
  /// The names, keys of several words and addresses, as runs of folded words by their first word.
  private var reeksen: [String: Set<[String]>] = [:]
  /// The folded names, by which a cell may refer to the person.
  private var namen: Set<FoldedText> = []
  private var nummers: Set<String> = []

  /// Whether nothing is known by which to find anything.
  var isEmpty: Bool { ids.isEmpty && reeksen.isEmpty && nummers.isEmpty }

  mutating func add(id: String) {
    ids.insert(id)
    let words = Tekstwoorden(id).woorden
    if words.count > 1 { insert(words) }
  }

  mutating func add(naam: String) {
    namen.insert(FoldedText(naam))
    insert(Tekstwoorden(naam).woorden)
  }

  mutating func add(adres: String) { insert(Tekstwoorden(adres).woorden) }

  mutating func add(telefoon: String) {
    let found = Telefoonnummers.find(in: telefoon)
    nummers.formUnion(found.map(\.nummer))
    if found.isEmpty { insert(Tekstwoorden(telefoon).woorden) }
  }

  private mutating func insert(_ words: [String]) {
    guard let first = words.first, words.reduce(0, { $0 + $1.count }) >= Self.kortste else {
      return
    }
    reeksen[first, default: []].insert(words)
  }

  /// Takes what a cell of the row of the person says, when it is something to recognise them by.
  mutating func add(_ kolom: Kolomnaam, _ waarde: String) {
    switch kolom {
    case .id: add(id: waarde)
    case .naam: add(naam: waarde)
    case .email: add(adres: waarde)
    case .telefoon: add(telefoon: waarde)
    default: return
    }
  }

  /// Whether a name is one of the person's.
  func isNaam(_ naam: String) -> Bool { namen.contains(FoldedText(naam)) }

  /// Whether a text mentions the person.
  ///
  /// - Complexity: O(n) in the length of the text, however many terms there are.
  func mentions(_ text: String) -> Bool { !places(in: text).isEmpty }

  /// The text with every mention of the person replaced.
  func removed(from text: String) -> String {
    if ids.contains(text) { return Self.vervanging }
    var result = ""
    var place = text.startIndex
    for range in places(in: text) where range.upperBound > place {
      if range.lowerBound >= place {
        result += text[place..<range.lowerBound] + Self.vervanging
      }
      place = range.upperBound
    }
    return result + text[place...]
  }

  private func places(in text: String) -> [Range<String.Index>] {
    let words = Tekstwoorden(text)
    var places = words.woorden.indices.flatMap { start in
      reeksen[words.woorden[start], default: []].compactMap { words.place(of: $0, at: start) }
    }
    if !nummers.isEmpty {
      places += Telefoonnummers.find(in: text).filter { nummers.contains($0.nummer) }.map(\.plaats)
    }
    // The longer of two that begin together covers the other.
    return places.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
  }

  /// Whether a value of a reference names the person.
  func isReference(_ waarde: String, to soorten: Knoopsoorten) -> Bool {
    ids.contains(waarde) || (soorten.contains(.sleutelfiguur) && isNaam(waarde))
  }
}
