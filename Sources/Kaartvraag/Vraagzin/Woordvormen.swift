/// Other forms of a Dutch word: singular and plural, with and without -e.
///
/// A form is one ending away. Two words with different endings on the same stem, such as *ouders*
/// and *ouderen*, are no forms of each other: they may mean different things.
enum Woordvormen {
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
  private static let shortest = 4

  /// The forms of a word, without the word itself.
  static func forms(of word: String) -> Set<String> {
    guard word.count >= shortest, word.allSatisfy(\.isLetter) else { return [] }
    var forms = longer(word)
    if word.hasSuffix("s") { forms.insert(String(word.dropLast())) }
    if word.hasSuffix("n") { forms.insert(String(word.dropLast())) }
    if word.hasSuffix("en") { forms.formUnion(stems(String(word.dropLast(2)))) }
    if word.hasSuffix("e") { forms.formUnion(stems(String(word.dropLast()))) }
    forms.remove(word)
    return forms.filter { $0.count >= shortest - 1 }
  }

  /// The word with an ending.
  private static func longer(_ word: String) -> Set<String> {
    var forms: Set = [word + "s"]
    if word.hasSuffix("e") {
      forms.formUnion([word + "n", word + "en"])
      return forms
    }
    for stem in [word, opened(word), doubled(word), voiced(word), voiced(opened(word))] {
      forms.formUnion([stem + "e", stem + "en"])
    }
    return forms
  }

  /// The words that may have lost their own spelling before an ending.
  private static func stems(_ stem: String) -> Set<String> {
    var forms: Set = [stem, unvoiced(stem)]
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last, !vowels.contains(last) else { return forms }
    let before = letters[letters.count - 2]
    if before == last { forms.insert(String(stem.dropLast())) }
    if vowels.contains(before), !vowels.contains(letters[letters.count - 3]) {
      let closed = String(letters.dropLast()) + String(before) + String(last)
      forms.formUnion([closed, unvoiced(closed)])
    }
    return forms
  }

  /// `straat` as it stands in `straten`.
  private static func opened(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count > 3, let last = letters.last, !vowels.contains(last),
      letters[letters.count - 2] == letters[letters.count - 3],
      vowels.contains(letters[letters.count - 2])
    else { return word }
    return String(letters.dropLast(2)) + String(last)
  }

  /// `club` as it stands in `clubben`.
  private static func doubled(_ word: String) -> String {
    let letters = Array(word)
    guard let last = letters.last, letters.count > 2, !vowels.contains(last),
      vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
    else { return word }
    return word + String(last)
  }

  /// `huis` as it stands in `huizen`.
  private static func voiced(_ word: String) -> String {
    if word.hasSuffix("s") { return word.dropLast() + "z" }
    return word.hasSuffix("f") ? word.dropLast() + "v" : word
  }

  private static func unvoiced(_ word: String) -> String {
    if word.hasSuffix("z") { return word.dropLast() + "s" }
    return word.hasSuffix("v") ? word.dropLast() + "f" : word
  }
}
