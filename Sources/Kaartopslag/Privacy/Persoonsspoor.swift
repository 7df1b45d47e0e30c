import Wijkmodel

/// Everywhere that a register knows a person: the rows that are or were about them, and by what
/// they can be recognised elsewhere.
struct Persoonsspoor {
  /// The rows of the person, now and earlier, such as one that was merged into another.
  private(set) var eigen: Set<Int> = []
  /// The rows that are or were about the person: relations, other spellings, judgements.
  private(set) var over: Set<Int> = []
  /// By what the person can be recognised.
  private(set) var termen = Persoonstermen()

  /// Follows the trail of a person.
  ///
  /// - Parameters:
  ///   - persoon: Whom.
  ///   - stand: What the register says now.
  ///   - log: The cells of the log.
  /// - Complexity: O(n) in the number of cells, a few times.
  init(_ persoon: Persoonskeuze, _ stand: Registerstand, _ log: [Logplaats]) {
    switch persoon {
    case .id(let id): termen.add(id: id)
    case .ids(let ids): for id in ids { termen.add(id: id) }
    case .naam(let naam): termen.add(naam: naam)
    }
    let present = Set(stand.rijen.map(\.nummer))
    let others = stand.ids.subtracting(termen.ids)
    // A row whose key somebody else has now was theirs.
    let theirs = Set(
      log.filter { $0.kolom == .id && $0.waarden.contains(where: others.contains) }.map(\.rij))
    let gone = log.filter { !present.contains($0.rij) && !theirs.contains($0.rij) }
    while true {
      let before = (eigen, termen)
      for rij in stand.rijen { take(rij) }
      for cel in gone where !eigen.contains(cel.rij) && isOwn(cel) { eigen.insert(cel.rij) }
      for cel in log where eigen.contains(cel.rij) {
        for waarde in cel.waarden { termen.add(cel.kolom, waarde) }
      }
      takeAliases(log)
      if before == (eigen, termen) { break }
    }
    for rij in stand.rijen where isAbout(rij) { over.insert(rij.nummer) }
    for cel in log where !present.contains(cel.rij) && !eigen.contains(cel.rij) && isAbout(cel) {
      over.insert(cel.rij)
    }
  }

  /// Whether a cell of the log is about the person or mentions them.
  func touches(_ cel: Logplaats) -> Bool {
    eigen.contains(cel.rij) || over.contains(cel.rij) || cel.mentions(termen)
  }

  private mutating func take(_ rij: Registerrij) {
    if rij.tabel == .knopen(.sleutelfiguur), termen.ids.contains(rij.id) {
      eigen.insert(rij.nummer)
      for cel in rij.velden.alle { termen.add(cel.kolom, cel.waarde) }
    }
    if rij.tabel == .aliassen, termen.ids.contains(rij.id), let naam = rij.velden[.alias] {
      termen.add(naam: naam)
    }
  }

  /// Whether a cell of a row that is gone says that the row was of the person.
  private func isOwn(_ cel: Logplaats) -> Bool {
    guard cel.tabel == .knopen(.sleutelfiguur) else { return false }
    return switch cel.kolom {
    case .id: cel.waarden.contains { termen.ids.contains($0) }
    case .naam: cel.waarden.contains(where: termen.isNaam)
    case .email: cel.waarden.contains(where: termen.mentions)
    default: false
    }
  }

  private mutating func takeAliases(_ log: [Logplaats]) {
    let cells = log.filter { $0.tabel == .aliassen }
    let own = Set(
      cells.filter { $0.kolom == .id && $0.waarden.contains { termen.ids.contains($0) } }
        .map(\.rij))
    for cel in cells where cel.kolom == .alias && own.contains(cel.rij) {
      for waarde in cel.waarden { termen.add(naam: waarde) }
    }
  }

  private func isAbout(_ rij: Registerrij) -> Bool {
    guard !eigen.contains(rij.nummer) else { return false }
    return rij.velden.alle.contains { cel in
      rij.tabel.isAbout(cel.kolom)
        && Celvermelding(cel.kolom, cel.waarde, in: rij.tabel, termen) == .verwijzing(rest: nil)
    }
  }

  private func isAbout(_ cel: Logplaats) -> Bool {
    cel.tabel.isAbout(cel.kolom)
      && cel.waarden.contains {
        Celvermelding(cel.kolom, $0, in: cel.tabel, termen) == .verwijzing(rest: nil)
      }
  }
}
