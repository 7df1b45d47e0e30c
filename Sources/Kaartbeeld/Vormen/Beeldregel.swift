/// What a row of a form says, for those who cannot see it.
public struct Beeldregel: Hashable, Sendable {
  /// The row in one sentence.
  public var zin: String
  /// Where it is stated.
  public var bronnen: [String]

  /// Puts a sentence and its sources together.
  public init(_ zin: String, bronnen: [String] = []) {
    self.zin = zin
    self.bronnen = bronnen
  }
}

/// Collects the table and the description of a picture.
struct Alternatief {
  private var rijen: [[String]] = []

  mutating func add(_ lijst: String, _ naam: String, _ regel: Beeldregel) {
    rijen.append([lijst, naam, regel.zin, regel.bronnen.joined(separator: " • ")])
  }

  var tabel: Beeldtabel {
    Beeldtabel(kolommen: ["lijst", "naam", "antwoord", "bron"], rijen: rijen)
  }

  /// The first sentences; the table holds them all.
  func omschrijving(_ kop: Beeldkop) -> String {
    (kop.vooraf + rijen.prefix(10).map { $0[2] }).joined(separator: " ")
  }
}

extension Vormblad {
  /// The finished picture with what it says.
  func plaat(_ alternatief: Alternatief) -> Kaartplaat {
    plaat(omschrijving: alternatief.omschrijving(kop), tabel: alternatief.tabel)
  }
}
