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
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty && line.count + 1 + word.count > room {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
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
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control || scalar == "\u{2028}"
        || scalar == "\u{2029}" || ("\u{202A}"..."\u{202E}").contains(scalar)
        || ("\u{2066}"..."\u{2069}").contains(scalar)
      result.append(isControl ? " " : scalar)
    }
    return String(result)
  }
}
