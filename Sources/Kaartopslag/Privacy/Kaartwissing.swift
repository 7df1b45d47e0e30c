public import Wijkmodel

/// Removes a person from a map that has no history: the files of a folder.
public enum Kaartwissing {
  /// The map without what must be removed, and what that comes down to.
  ///
  /// - Throws: `Registerfout.onbekend` when there is no such entry, `.afgewezen` when it is no person.
  /// - Complexity: O(n log n) in the size of the map.
  public static func verwijder(
    _ opdracht: Verwijderopdracht, from kaart: SocialeKaart, op dag: Datum
  ) throws(Registerfout) -> (kaart: SocialeKaart, verslag: Verwijderverslag) {
    let stand = Registerstand(kaart: kaart)
    let plan = try Wisplan.make(opdracht, stand, [], op: dag).plan
    let gone = Set(plan.weg.map(\.nummer))
    let rows = stand.rijen.filter { !gone.contains($0.nummer) }.map { rij in
      var rij = rij
      for (kolom, waarde) in plan.zet[rij.nummer, default: [:]].sorted(by: { $0.key < $1.key }) {
        rij.set(kolom, waarde, sinds: 0)
      }
      return rij
    }
    return (try Rijlezer.kaart(rows), plan.verslag)
  }
}
