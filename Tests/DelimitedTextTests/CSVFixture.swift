import Foundation
import TestSupport

/// A file of `Tests/Fixtures/csv` and how it must be read.
struct CSVFixture: Decodable {
  struct Report: Decodable, Equatable {
    let line: Int
    let column: Int
    let kind: String
  }

  let encoding: String
  let delimiter: String
  let rows: [[String]]
  let reports: [Report]

  /// The names of all fixtures.
  static var names: [String] {
    let files = (try? Project.files(below: "Tests/Fixtures/csv", extensions: ["csv"])) ?? []
    return files.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
  }

  /// Reads the expectation of a fixture.
  init(named name: String) throws {
    let path = Project.path("Tests/Fixtures/csv/\(name).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The bytes of a fixture.
  static func bytes(of name: String) throws -> [UInt8] {
    let path = Project.path("Tests/Fixtures/csv/\(name).csv")
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
