extension Migratie {
  /// The first form of a register.
  ///
  /// The log is append-only: triggers refuse to change or remove an entry. Only what a cell of the
  /// log says may be erased, for the privacy of a person, and never be replaced.
  static let begin = Migratie(naam: "begin", opdrachten: register + logboek + toegang + voorstellen)

  private static let register = [
    "CREATE TABLE migratie (nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, tijd INTEGER NOT NULL) STRICT",
    """
    CREATE TABLE rij (nummer INTEGER PRIMARY KEY AUTOINCREMENT, tabel TEXT NOT NULL,
      sleutel TEXT NOT NULL) STRICT
    """,
    "CREATE INDEX rij_sleutel ON rij (tabel, sleutel)",
    """
    CREATE TABLE cel (rij INTEGER NOT NULL REFERENCES rij ON DELETE CASCADE,
      kolom TEXT NOT NULL, waarde TEXT NOT NULL CHECK (waarde <> ''),
      sinds INTEGER NOT NULL REFERENCES handeling, PRIMARY KEY (rij, kolom)) STRICT, WITHOUT ROWID
    """,
  ]

  private static let logboek = [
    """
    CREATE TABLE handeling (nummer INTEGER PRIMARY KEY, tijd INTEGER NOT NULL, rol TEXT NOT NULL,
      namens INTEGER, soort TEXT NOT NULL, zegel BLOB NOT NULL CHECK (length(zegel) = 32)) STRICT
    """,
    """
    CREATE TABLE logrij (handeling INTEGER NOT NULL REFERENCES handeling, plaats INTEGER NOT NULL,
      rij INTEGER NOT NULL, tabel TEXT NOT NULL, soort TEXT NOT NULL,
      PRIMARY KEY (handeling, plaats)) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX logrij_rij ON logrij (rij)",
    """
    CREATE TABLE logcel (handeling INTEGER NOT NULL, plaats INTEGER NOT NULL, nr INTEGER NOT NULL,
      zegel BLOB NOT NULL CHECK (length(zegel) = 32), zout BLOB, kolom TEXT, voor TEXT, na TEXT,
      PRIMARY KEY (handeling, plaats, nr),
      FOREIGN KEY (handeling, plaats) REFERENCES logrij) STRICT, WITHOUT ROWID
    """,
    refuse("UPDATE", of: "handeling"), refuse("DELETE", of: "handeling"),
    refuse("UPDATE", of: "logrij"), refuse("DELETE", of: "logrij"), refuse("DELETE", of: "logcel"),
    """
    CREATE TRIGGER logcel_update BEFORE UPDATE ON logcel
    WHEN new.zegel IS NOT old.zegel OR new.handeling IS NOT old.handeling
      OR new.plaats IS NOT old.plaats OR new.nr IS NOT old.nr OR new.zout IS NOT NULL
      OR new.kolom IS NOT NULL OR new.voor IS NOT NULL OR new.na IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'het logboek verandert niet'); END
    """,
  ]

  private static func refuse(_ action: String, of table: String) -> String {
    """
    CREATE TRIGGER \(table)_\(action.lowercased()) BEFORE \(action) ON \(table)
    BEGIN SELECT RAISE(ABORT, 'het logboek verandert niet'); END
    """
  }

  private static let toegang = [
    """
    CREATE TABLE uitnodiging (nummer INTEGER PRIMARY KEY AUTOINCREMENT,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), rij INTEGER NOT NULL,
      gemaakt INTEGER NOT NULL, verloopt INTEGER NOT NULL, gebruikt INTEGER,
      ingetrokken INTEGER) STRICT
    """,
    "CREATE INDEX uitnodiging_rij ON uitnodiging (rij)",
    """
    CREATE TABLE gebruiker (naam TEXT PRIMARY KEY, rol TEXT NOT NULL, wachtwoord TEXT NOT NULL,
      gemaakt INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sessie (hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
      uitnodiging INTEGER REFERENCES uitnodiging, gebruiker TEXT REFERENCES gebruiker
      ON DELETE CASCADE, verloopt INTEGER NOT NULL,
      CHECK ((uitnodiging IS NULL) <> (gebruiker IS NULL))) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE inzending (nummer TEXT PRIMARY KEY, van TEXT NOT NULL, tijd INTEGER NOT NULL,
      uitkomst TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
  ]

  private static let voorstellen = [
    """
    CREATE TABLE voorstel (nummer INTEGER PRIMARY KEY AUTOINCREMENT, tijd INTEGER NOT NULL,
      rol TEXT NOT NULL, namens INTEGER, soort TEXT NOT NULL, rij INTEGER, tabel TEXT NOT NULL,
      bericht TEXT) STRICT
    """,
    "CREATE INDEX voorstel_namens ON voorstel (namens)",
    """
    CREATE TABLE voorstelveld (voorstel INTEGER NOT NULL REFERENCES voorstel, plaats INTEGER NOT NULL,
      kolom TEXT NOT NULL, voor TEXT, na TEXT, besluit TEXT, reden TEXT, tijd INTEGER, rol TEXT,
      handeling INTEGER REFERENCES handeling, PRIMARY KEY (voorstel, plaats)) STRICT, WITHOUT ROWID
    """,
  ]
}
