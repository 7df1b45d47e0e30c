/// Lays out text for a terminal: wrapped, indented, and in bold where that is allowed.
struct Tekstblad {
  /// How a piece of text is shown.
  enum Nadruk {
    case gewoon
    case vet
    case zacht
  }

  private let breedte: Int?
  private let magKleuren: Bool
  /// What was laid out so far.
  private(set) var tekst = ""

  init(breedte: Int?, magKleuren: Bool) {
    self.breedte = breedte
    self.magKleuren = magKleuren
  }

  /// Adds an empty line, unless nothing was added yet.
  mutating func addBlank() {
    if !tekst.isEmpty { tekst += "\n" }
  }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - lead: What stands before its first line; its other lines are indented as far.
  ///   - nadruk: How it is shown.
  mutating func add(_ text: String, lead: String = "", _ nadruk: Nadruk = .gewoon) {
    let indent = String(repeating: " ", count: lead.count)
    for (place, line) in lines(of: Self.printable(text), indent: lead.count).enumerated() {
      tekst += (place == 0 ? lead : indent) + styled(line, nadruk) + "\n"
    }
  }

  private func lines(of text: String, indent: Int) -> [String] {
    guard let breedte else { return [text] }
    let room = max(breedte - indent, 20)
    if text.utf8.count <= room { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      let word = Substring(word)
      let width = Self.width(of: word)
      if !line.isEmpty && used + 1 + width > room {
        lines.append(line)
        line = String(word)
        used = width
      } else {
        used += line.isEmpty ? width : width + 1
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// The number of characters, counted as bytes where that is the same.
  private static func width(of word: Substring) -> Int {
    word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
  }

  private func styled(_ text: String, _ nadruk: Nadruk) -> String {
    guard magKleuren else { return text }
    switch nadruk {
    case .gewoon: return text
    case .vet: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .zacht: return "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }

  /// The text without characters that could steer the terminal; names come from files.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(steersTerminal(scalar) ? " " : scalar) }
    return String(result)
  }

  /// Whether a character is a control, ends a line or turns the direction of writing.
  private static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
