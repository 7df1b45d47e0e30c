import Kaartopslag
import Wijkmodel

extension Registerrij {
  /// The columns of the user's own that the row has, such as openingstijden.
  var eigenKolommen: [Kolomnaam] {
    let known = Set((tabel.kolommen + tabel.ookBegrepen).map(\.naam))
    return velden.alle.map(\.kolom).filter { !known.contains($0) }
  }
}
