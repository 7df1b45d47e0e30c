public import Foundation

/// Where the project keeps what tests read.
public enum Project {
  /// The root of the checkout.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file or folder below the root.
  public static func path(_ relative: String) -> String {
    root.appendingPathComponent(relative).path
  }

  /// The text of a file below the root.
  public static func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }

  /// The files below a folder whose names end in one of these extensions, in order of path.
  public static func files(below folder: String, extensions: Set<String>) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: path(folder))
    return all.filter { extensions.contains(($0 as NSString).pathExtension) }.sorted()
      .map { folder + "/" + $0 }
  }
}
