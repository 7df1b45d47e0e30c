import Foundation
public import Testing

/// Compares a text with the file in `Tests/Golden` that holds what it must be.
///
/// With `WIJKWEB_RECORD=1` the file is written and the test still fails, so that a recording never
/// passes unseen.
public func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let relative = "Tests/Golden/" + name
  if ProcessInfo.processInfo.environment["WIJKWEB_RECORD"] == "1" {
    let url = Project.root.appendingPathComponent(relative)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: url)
    Issue.record("recorded \(relative); look at it and run again", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? Project.text(relative) else {
    Issue.record("\(relative) does not exist", sourceLocation: sourceLocation)
    return
  }
  guard text != expected else { return }
  let (line, found, wanted) = firstDifference(text, expected)
  Issue.record(
    "\(relative) differs in line \(line): found «\(found)», expected «\(wanted)»",
    sourceLocation: sourceLocation)
}

private func firstDifference(_ text: String, _ expected: String) -> (Int, String, String) {
  let left = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let right = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  for index in 0..<max(left.count, right.count) {
    let found = index < left.count ? left[index] : "(end)"
    let wanted = index < right.count ? right[index] : "(end)"
    if found != wanted { return (index + 1, found, wanted) }
  }
  return (0, "(line ends)", "(line ends)")
}
