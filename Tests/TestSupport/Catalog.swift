import Foundation

/// Checks that examples in a catalog are code that was compiled.
public enum Catalog {
  /// Whether the lines between `// begin` and `// end` in a source file stand in a catalog.
  ///
  /// - Parameters:
  ///   - catalog: The path of the page.
  ///   - source: The path of the source file, `#filePath` of the caller.
  /// - Returns: Whether the page has exactly these lines, apart from their indentation.
  /// - Throws: When a file cannot be read.
  public static func holdsExample(_ catalog: String, of source: String) throws -> Bool {
    let lines = try String(contentsOfFile: source, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let begin = lines.firstIndex { $0.hasSuffix("// begin") }
    let end = lines.firstIndex { $0.hasSuffix("// end") }
    guard let begin, let end, begin < end else { return false }
    let indent = lines[begin].prefix { $0 == " " }.count
    let example = lines[begin + 1..<end].map { $0.dropFirst(indent) }.joined(separator: "\n")
    return try Project.text(catalog).contains("```swift\n\(example)\n```")
  }
}
