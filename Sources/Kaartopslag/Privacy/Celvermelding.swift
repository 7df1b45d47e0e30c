import Wijkmodel

/// How a cell mentions a person.
enum Celvermelding: Hashable {
  /// Not at all.
  case niet
  /// It refers to the person; what is left of the cell without that, nil for nothing.
  case verwijzing(rest: String?)
  /// It is a text in which the person is named.
  case tekst
  /// It is the name of something else, in which the name of the person stands.
  case naam

  /// Looks at a cell.
  ///
  /// - Complexity: O(n) in the length of the cell.
  init(_ kolom: Kolomnaam, _ waarde: String, in tabel: Tabel, _ termen: Persoonstermen) {
    let column = Kolomkennis.kolom(kolom, of: tabel)
    switch column?.waarde {
    case .verwijzing(let soorten), .verwijzingen(let soorten):
      let values = Velden.values(in: waarde)
      let left = values.filter { !termen.isReference($0, to: soorten) }
      self =
        left.count == values.count
        ? .niet : .verwijzing(rest: left.isEmpty ? nil : left.joined(separator: "|"))
    case .tekst, nil:
      let isNamed = termen.mentions(waarde) || (column == nil && termen.ids.contains(waarde))
      self = !isNamed ? .niet : column?.isVerplicht == true ? .naam : .tekst
    default: self = .niet
    }
  }
}

extension Tabel {
  /// Whether a row is about whom a cell of it refers to, so that it cannot be without.
  func isAbout(_ kolom: Kolomnaam) -> Bool {
    let column = Kolomkennis.kolom(kolom, of: self)
    return switch column?.waarde {
    case .verwijzing: column?.isVerplicht == true
    // A talk with nobody left is no talk.
    case .verwijzingen: self == .krachtenveld(.gesprekken) && kolom == .actor
    default: false
    }
  }
}
