import Kaartopslag
import Wijkmodel

/// A value that was sent in for a cell and waits for the wijkbureau.
struct Wachtend {
  /// The proposal in which it was sent.
  let voorstel: Voorstel
  /// The value, as far as it may be seen; nil when the cell is to be emptied.
  let na: String?
}

extension Eigenblik {
  /// What waits for a cell of an own entry, oldest first, whoever sent it in.
  func wachtend(_ kolom: Kolomnaam, of rij: Registerrij) -> [Wachtend] {
    open.filter { $0.rij == rij.nummer && $0.soort == .wijziging }.flatMap { voorstel in
      voorstel.velden.filter { $0.kolom == kolom && $0.besluit == nil }.map {
        Wachtend(voorstel: voorstel, na: zichtbaar($0.na, of: kolom, in: rij))
      }
    }
  }

  /// What waits for a cell of an own entry, as sentences.
  func wachtzinnen(_ kolom: Kolomnaam, of rij: Registerrij) -> [String] {
    wachtend(kolom, of: rij).map { sent in
      let who = isEigen(sent.voorstel) ? "U" : "Iemand anders"
      let what =
        sent.na.map { "gaf door: \(tekst($0, of: kolom, in: rij.tabel))." }
        ?? "gaf door dat dit weg mag."
      return "\(who) \(what) Dat wacht op het wijkbureau."
    }
  }

  /// Whether a proposal was sent in by who looks.
  func isEigen(_ voorstel: Voorstel) -> Bool { voorstel.door.namens == eigen.nummer }

  /// What of a proposed cell may be seen.
  private func zichtbaar(
    _ waarde: String?, of kolom: Kolomnaam, in rij: Registerrij
  ) -> String? {
    var row = rij
    row.velden[kolom] = waarde
    return zichtbaar(row)[kolom]
  }
}
