public import DocumentText
public import Wijkmodel

/// Makes the fields of a form with which the cells of a row of a table are filled in.
///
/// With every field goes unseen what the cell held when the form was opened, so that a change by
/// somebody else in the meantime is noticed; see `Veldlezing`.
public struct Veldinvoer: Sendable {
  private let tekst: Veldtekst
  private let keuzes: Veldkeuzes
  private let namen: Ingangnamen
  private let eigen: String?

  /// Longer lists are not folded out; then a name is typed.
  private static let mostChoices = 200
  /// As many names are told to choose from.
  private static let mostExamples = 12
  /// The largest number of signs of one line.
  static let longestLine = 300
  /// The largest number of signs of several lines.
  static let longestText = 4000

  /// Takes the table and the map in which the entries that its cells mention are found.
  ///
  /// - Parameters:
  ///   - tabel: The table.
  ///   - kaart: The map.
  ///   - eigen: The key of the entry that is filled in, which cannot be chosen in its own cells.
  /// - Complexity: O(n) in the length of all names of the map.
  public init(_ tabel: Tabel, in kaart: SocialeKaart, zonder eigen: String? = nil) {
    self.eigen = eigen
    tekst = Veldtekst(tabel, in: kaart)
    keuzes = Veldkeuzes(tabel: tabel, kaart: kaart)
    namen = Ingangnamen(kaart)
  }

  /// The field for a column.
  ///
  /// - Parameters:
  ///   - kolom: The column.
  ///   - waarde: The cell, nil when it is not stated.
  ///   - ingevuld: What somebody filled in already, when the form is shown again.
  ///   - fout: What is wrong with it.
  /// - Returns: The field.
  public func veld(
    _ kolom: Kolomnaam, waarde: String?, ingevuld: String? = nil, fout: String? = nil
  ) -> Invoerveld {
    var veld = Invoerveld(
      Veldnaam.cel(kolom), tekst.label(kolom), soort(kolom, waarde),
      waarde: ingevuld ?? getoond(kolom, waarde), hulp: hulp(kolom), fout: fout)
    veld.isVerplicht = kolom == .naam || (tekst.tabel.kolom(kolom)?.isVerplicht ?? false)
    switch veld.soort {
    case .regel: veld.grens = Self.longestLine
    case .tekst: veld.grens = Self.longestText
    default: break
    }
    return veld
  }

  /// What goes along unseen with the field for a column.
  public func gezien(_ kolom: Kolomnaam, waarde: String?) -> HTMLFragment {
    Formulier.verborgen(Veldnaam.gezien(kolom), waarde ?? "")
  }

  /// The cell as it stands in its field.
  func getoond(_ kolom: Kolomnaam, _ waarde: String?) -> String {
    guard let waarde else { return "" }
    switch tekst.tabel.kolom(kolom)?.waarde {
    case .datum: return Datum(waarde)?.dutchText ?? waarde
    case .verwijzing(let kinds): return isFolded(kinds) ? waarde : namen.naam(waarde)
    case .verwijzingen:
      return Velden.values(in: waarde).map(namen.naam).joined(separator: "\n")
    default: return waarde
    }
  }

  private func isFolded(_ soorten: Knoopsoorten) -> Bool {
    tekst.kaart.knopen.count { soorten.contains($0.knoopsoort) } <= Self.mostChoices
  }

  private func soort(_ kolom: Kolomnaam, _ waarde: String?) -> Invoerveld.Soort {
    if let choices = keuzes.keuzes(kolom) { return .keuze(choices) }
    switch tekst.tabel.kolom(kolom)?.waarde {
    case .verwijzing(let kinds) where isFolded(kinds):
      let nobody = Invoerveld.Keuze("", Veldtekst.nietVermeld)
      let ids = namen.ids(kinds).filter { $0 != eigen }
      return .keuze([nobody] + ids.map { .init($0, namen.label($0)) })
    case .verwijzingen: return .tekst(regels: 3)
    default: break
    }
    let isLong = [.omschrijving, .toelichting].contains(kolom) || waarde?.contains("\n") == true
    return isLong ? .tekst() : .regel(kolom == .telefoon ? "tel" : "text")
  }

  private func hulp(_ kolom: Kolomnaam) -> String? {
    let help = tekst.hulp(kolom)
    guard case .verwijzingen(let kinds) = tekst.tabel.kolom(kolom)?.waarde, let help else {
      return help
    }
    let names = namen.namen(kinds, zonder: eigen)
    guard !names.isEmpty, names.count <= Self.mostExamples else { return help }
    return help + " U kunt kiezen uit: " + names.joined(separator: ", ") + "."
  }
}
