import SQLiteAccess
import Wijkmodel

extension Register {
  /// Stores that the owner of an entry says that it is right.
  ///
  /// It counts for the entry and for its relations, and takes effect at once, because nothing is
  /// overwritten by it.
  ///
  /// - Parameters:
  ///   - id: The key of the entry.
  ///   - door: Who says so.
  ///   - inzending: The number of the form.
  /// - Returns: `handeling` and its number, or `al bevestigd` when it was today already.
  /// - Throws: `Registerfout.onbekend` when there is no such entry.
  @discardableResult
  public func bevestig(
    _ id: String, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    let today = klok().datum.isoText
    return try eenmalig(inzending) { (database) throws(Registerfout) in
      let done = try wijzig(.bevestiging, door: door, in: database) {
        (stand) throws(Registerfout) in
        guard let rij = stand.rij(of: id) else { throw .onbekend(id) }
        let all = [rij] + stand.relatierijen(of: id)
        return all.filter { $0.velden[.laatstBevestigd] != today }
          .map { .zet(rij: $0.nummer, [.laatstBevestigd: today]) }
      }
      return done.map { "handeling \($0.nummer)" } ?? "al bevestigd"
    }
  }
}

extension Registerstand {
  /// The rows of the relations that begin or end at an entry.
  ///
  /// - Complexity: O(n) in the number of rows.
  public func relatierijen(of id: String) -> [Registerrij] {
    rijen.filter {
      $0.tabel == .relaties && ($0.velden[.van] == id || $0.velden[.naar] == id)
    }
  }
}
