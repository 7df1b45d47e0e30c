import DocumentText
import Wijkmodel

/// The names that can be filled in under a field that mentions entries, folded up: who knows the
/// name needs no list.
struct Namenhulp {
  private let namen: [String]
  private let label: String

  /// Longer lists help nobody; a name that is nearly right is recognised.
  private static let mostNames = 300
  /// As few names stand in the help of the field itself.
  private static let leastNames = 13

  init(_ kolom: Kolomnaam, in tabel: Tabel, _ blik: Eigenblik, zonder eigen: String? = nil) {
    label = Veldtekst(tabel, in: blik.zicht).label(kolom)
    guard case .verwijzingen(let kinds) = tabel.kolom(kolom)?.waarde else {
      namen = []
      return
    }
    namen = Ingangnamen(blik.zicht).namen(kinds, zonder: eigen)
  }

  var markup: HTMLFragment {
    guard (Self.leastNames...Self.mostNames).contains(namen.count) else { return .empty }
    return .element(
      "details", [:], .element("summary", [:], "Welke namen kunt u invullen bij ‘\(label)’?"),
      .list(namen.map { HTMLFragment($0) }))
  }
}
