import Kaartopslag
import SQLiteAccess
import TestSupport
import Testing
import Wijkmodel

@Suite("The check of a register")
struct KetencontroleTests {
  /// Somebody who writes in the file behind the program's back: its rules go and come back.
  private func tamper(_ pad: String, _ statements: String...) throws {
    let database = try Database(path: pad, mode: .write)
    let rules = try database.rows(
      "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    ) { $0.string(0) ?? "" }
    for name in [
      "handeling_update", "handeling_delete", "logrij_update", "logrij_delete",
      "logcel_update", "logcel_delete",
    ] { try database.execute("DROP TRIGGER \(name)") }
    try database.execute("PRAGMA foreign_keys = OFF")
    for statement in statements { try database.execute(statement) }
    for rule in rules { try database.execute(rule) }
  }

  private func proef() throws -> Proefregister {
    let proef = try Proefregister()
    for _ in 0..<3 {
      proef.klok.verzet(dagen: 1)
      try proef.register.bevestig("buurthuis-de-brink", door: .beheer)
    }
    return proef
  }

  @Test(
    "finds whatever somebody changed by hand",
    arguments: [
      "UPDATE cel SET waarde = '0199 66 66 66' WHERE kolom = 'telefoon' AND waarde LIKE '0199%11'",
      "UPDATE handeling SET rol = 'wijkregisseur' WHERE nummer = 2",
      "UPDATE handeling SET tijd = tijd - 86400 WHERE nummer = 3",
      "DELETE FROM handeling WHERE nummer = 3",
      "UPDATE logcel SET na = '2020-01-01' WHERE handeling = 2 AND nr = 0 AND plaats = 0",
      "UPDATE logcel SET zout = NULL, kolom = NULL, voor = NULL, na = NULL WHERE handeling = 2",
      "DELETE FROM logcel WHERE handeling = 4 AND plaats = 0",
      "INSERT INTO logrij (handeling, plaats, rij, tabel, soort) VALUES (2, 99, 1, 'kaart', 'weg')",
      "DELETE FROM rij WHERE nummer = (SELECT max(nummer) FROM rij)",
      "UPDATE rij SET sleutel = 'iets' WHERE nummer = 10",
      "CREATE TRIGGER stil AFTER INSERT ON cel BEGIN DELETE FROM cel WHERE kolom = 'bron'; END",
    ])
  func tampered(statement: String) throws {
    let proef = try proef()
    #expect(try proef.register.controleer().gebreken == [])
    try tamper(proef.register.pad, statement)
    #expect(try proef.register.controleer().gebreken != [])
  }

  @Test("finds that a rule which protects the log was taken away")
  func ruleGone() throws {
    let proef = try proef()
    try Database(path: proef.register.pad, mode: .write).execute("DROP TRIGGER logcel_delete")
    #expect(try proef.register.controleer().gebreken == [.tabellen])
  }

  @Test("finds that the end was cut off by the seal that somebody wrote down")
  func cutOff() throws {
    let proef = try proef()
    let seal = try proef.register.controleer().stempel
    #expect(try proef.register.controleer(stempel: seal).gebreken == [])
    try tamper(
      proef.register.pad, "DELETE FROM logcel WHERE handeling = 4",
      "DELETE FROM logrij WHERE handeling = 4",
      "UPDATE cel SET waarde = '2026-03-03', sinds = 3 WHERE sinds = 4",
      "DELETE FROM handeling WHERE nummer = 4")
    #expect(try proef.register.controleer().gebreken == [])
    #expect(try proef.register.controleer(stempel: seal).gebreken == [.stempel])
  }

  @Test("the log cannot be changed through the program's own tables")
  func triggers() throws {
    let proef = try proef()
    let database = try Database(path: proef.register.pad, mode: .write)
    for statement in [
      "UPDATE handeling SET rol = 'x'", "DELETE FROM handeling", "DELETE FROM logrij",
      "UPDATE logrij SET rij = 1", "DELETE FROM logcel", "UPDATE logcel SET na = 'x'",
    ] {
      #expect(throws: SQLiteError.self) { try database.execute(statement) }
    }
  }
}
