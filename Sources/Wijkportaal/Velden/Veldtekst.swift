public import Wijkmodel

/// How the columns of a table are called on a page, and how their cells are read.
public struct Veldtekst: Sendable {
  /// What stands where nothing is stated.
  public static let nietVermeld = "Niet vermeld"

  /// The table.
  public let tabel: Tabel
  let kaart: SocialeKaart

  /// Takes the table and the map in which the entries that its cells mention are found.
  public init(_ tabel: Tabel, in kaart: SocialeKaart) {
    self.tabel = tabel
    self.kaart = kaart
  }

  /// What a column is called.
  public func label(_ kolom: Kolomnaam) -> String {
    Self.eigenLabel(kolom, in: tabel) ?? Self.labels[kolom]
      ?? kolom.rawValue.split(separator: "_").joined(separator: " ").beginningWithCapital
  }

  /// What helps to fill a column in, or nil when the table says nothing about it.
  public func hulp(_ kolom: Kolomnaam) -> String? {
    guard let column = tabel.kolom(kolom), !isDuidelijk(kolom) else { return nil }
    switch column.waarde {
    case .verwijzingen where tabel == .knopen(.wijkpartner) && kolom == .deelVan:
      return "Bij welke grotere organisatie hoort deze partij? Zet elke naam op een eigen regel."
    case .datum: return column.uitleg + " Schrijf bijvoorbeeld 13-01-2011, 01-2011 of 2011."
    case .aantal: return column.uitleg + " Schrijf alleen cijfers, zoals 250."
    case .verwijzingen: return column.uitleg + " Zet elke naam op een eigen regel."
    // What only says the label again helps nobody.
    default: return column.uitleg == label(kolom) + "." ? nil : column.uitleg
    }
  }

  /// Whether the label of a column, or what can be chosen, says all that the table says about it.
  private func isDuidelijk(_ kolom: Kolomnaam) -> Bool {
    tabel.isKnopen
      && [.soort, .zichtbaarheid, .gemeentelijk, .duur, .functie, .zekerheid].contains(kolom)
  }

  /// What a cell says, as people read it: names instead of keys, and dates in words.
  ///
  /// - Complexity: O(n) in the length of the cell.
  public func tekst(_ waarde: String?, in kolom: Kolomnaam) -> String {
    guard let waarde, !waarde.isEmpty else { return Self.nietVermeld }
    switch tabel.kolom(kolom)?.waarde {
    case .datum: return Datum(waarde)?.dutchLongText ?? waarde
    case .verwijzing, .verwijzingen:
      return Velden.values(in: waarde).map(naam).joined(separator: ", ")
    case .keuze where kolom == .zekerheid || kolom == .niveau:
      return Veldkeuzes.label(waarde, kolom)
    case .keuze: return waarde.split(separator: "_").joined(separator: " ").beginningWithCapital
    case .tekst where tabel == .relaties && kolom == .relatie:
      return kaart.relatiesoort(named: waarde).map { kaart[$0].heen } ?? waarde
    default: return waarde
    }
  }

  /// The name of the entry with a key, or the key when there is none any more.
  func naam(_ id: String) -> String { kaart.nummer(of: id).map { kaart[$0].naam } ?? id }
}
