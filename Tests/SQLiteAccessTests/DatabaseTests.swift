import SQLiteAccess
import TestSupport
import Testing

@Suite("A database")
struct DatabaseTests {
  @Test("gives back what was written, whatever the kind of value")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.path("a.db"), mode: .create)
    try database.execute("CREATE TABLE t (a TEXT, b INTEGER, c BLOB) STRICT")
    try database.execute(
      "INSERT INTO t VALUES (?, ?, ?)", .text("é\u{0}x"), .integer(-5), .blob([0, 255]))
    try database.execute("INSERT INTO t VALUES (?, ?, ?)", .null, .null, .blob([]))
    let rows = try database.rows("SELECT a, b, c FROM t") {
      Found(text: $0.string(0), number: $0.isNull(1) ? nil : $0.int(1), bytes: $0.blob(2))
    }
    #expect(
      rows == [
        Found(text: "é\u{0}x", number: -5, bytes: [0, 255]),
        Found(text: nil, number: nil, bytes: []),
      ])
  }

  private struct Found: Equatable {
    let text: String?
    let number: Int?
    let bytes: [UInt8]?
  }
}
