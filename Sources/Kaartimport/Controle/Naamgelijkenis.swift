import Wijkmodel

/// Finds entries whose names look so much alike that they may be the same.
///
/// Two names look alike when they are equal apart from case, accents, spaces, signs and the words
/// stichting and vereniging; or when they differ in one letter of a word of at least four. Numbers
/// must be the same. Names of persons must be equal: roles such as "lid 1" and "lid 2" resemble
/// each other as they should.
struct Naamgelijkenis {
  /// An entry and an earlier one of the same kind that its name resembles.
  struct Paar: Hashable {
    let eerder: Int
    let later: Int
  }

  /// All pairs, in order of the later entry; each entry with the first that it resembles.
  ///
  /// - Complexity: O(n) in the length of all names, but for the names of one kind with the same
  ///   numbers in them O(n · l) in their length l.
  static func pairs(in knopen: [Knoop]) -> [Paar] {
    var first = Vingerafdrukken(capacity: knopen.count)
    var groups: [UInt64: [Int]] = [:]
    var pairs: [Paar] = []
    var form = Naamvorm()
    for (index, knoop) in knopen.enumerated() {
      form.read(knoop.naam)
      // The kind is in the highest bits, so that names of different kinds never meet.
      let kind = UInt64(Knoopsoorten(knoop.knoopsoort).rawValue) << 57
      let print = form.fingerprint >> 7 | kind
      if let earlier = first.insert(print, index),
        Naamvorm(knopen[earlier].naam) == form
      {
        pairs.append(Paar(eerder: earlier, later: index))
      } else if knoop.knoopsoort != .sleutelfiguur {
        groups[form.numberprint >> 7 | kind, default: []].append(index)
      }
    }
    for group in groups.values where group.count > 1 { pairs += nearPairs(group, knopen) }
    return pairs.sorted { ($0.later, $0.eerder) < ($1.later, $1.eerder) }
  }

  /// Whether two names may be spellings of one.
  static func lookAlike(_ left: String, _ right: String) -> Bool {
    let forms = (Naamvorm(left), Naamvorm(right))
    if forms.0 == forms.1 { return true }
    guard forms.0.digits == forms.1.digits, (6...60).contains(forms.0.letters.count)
    else { return false }
    return differInOneLetter(left, right)
  }

  /// The pairs of a group that differ in one letter.
  ///
  /// Names that differ in one letter become equal when a suitable letter of each is left out
  /// (Mor and Fraenkel, A hash code method for detecting and correcting spelling errors, 1982).
  private static func nearPairs(_ group: [Int], _ knopen: [Knoop]) -> [Paar] {
    var seen: [String: [Int]] = [:]
    var pairs: [Paar] = []
    for index in group {
      let letters = Array(Naamvorm(knopen[index].naam).text.unicodeScalars)
      guard (6...60).contains(letters.count) else { continue }
      var candidates: Set<Int> = []
      for variant in variants(letters) {
        candidates.formUnion(seen[variant] ?? [])
        seen[variant, default: []].append(index)
      }
      let near = candidates.sorted().first {
        differInOneLetter(knopen[$0].naam, knopen[index].naam)
      }
      if let near { pairs.append(Paar(eerder: near, later: index)) }
    }
    return pairs
  }

  private static func variants(_ letters: [Unicode.Scalar]) -> Set<String> {
    var result: Set<String> = [String(String.UnicodeScalarView(letters))]
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      result.insert(String(String.UnicodeScalarView(shorter)))
    }
    return result
  }

  private static func differInOneLetter(_ left: String, _ right: String) -> Bool {
    let first = FoldedText(left).rawValue.split(separator: " ")
    let second = FoldedText(right).rawValue.split(separator: " ")
    let distance = Gelijkenis.distance(Naamvorm(left).text, Naamvorm(right).text)
    guard distance <= 1 else { return false }
    guard first.count == second.count else { return true }
    let different = zip(first, second).filter { $0 != $1 }
    return different.allSatisfy { min($0.count, $1.count) >= 4 }
  }
}
