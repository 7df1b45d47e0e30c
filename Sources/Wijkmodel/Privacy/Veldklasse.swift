/// A column with who may see what stands in it.
public struct Veldklasse: Hashable, Sendable {
  /// The column.
  public let kolom: Kolomnaam
  /// Who may see its cells, in a row that may be seen.
  public let zichtbaarheid: Zichtbaarheid
}

extension Tabel {
  /// Every column of the table with its class: first what everybody may see.
  ///
  /// The one list from which everything for the public is built. It says what may be shown, so that
  /// what was forgotten stays hidden.
  public var veldklassen: [Veldklasse] {
    let (intern, vertrouwelijk) = (internKolommen, vertrouwelijkKolommen)
    let classes: [([Kolomnaam], Zichtbaarheid)] = [
      (openbareKolommen, .openbaar), (intern, .intern), (vertrouwelijk, .vertrouwelijk),
    ]
    return classes.flatMap { columns, zichtbaarheid in
      columns.map { Veldklasse(kolom: $0, zichtbaarheid: zichtbaarheid) }
    }
  }

  /// Who may see the cells of a column; those of a column that the table does not know, because it
  /// is the user's own, are intern: nobody has said that everybody may see them.
  public func zichtbaarheid(of kolom: Kolomnaam) -> Zichtbaarheid {
    veldklassen.first { $0.kolom == kolom }?.zichtbaarheid ?? .intern
  }

  private var internKolommen: [Kolomnaam] {
    switch self {
    // An address at which a person is reached, and what somebody told about a person.
    case .knopen(.sleutelfiguur): [.email, .telefoon, .bron]
    case .relaties: [.toelichting]
    default: []
    }
  }

  private var vertrouwelijkKolommen: [Kolomnaam] {
    switch self {
    case .knopen(.sleutelfiguur): [.grondslag, .bewarenTot]
    case .relaties: [.vertrouwen]
    // Whatever is thought of an actor; what was agreed with it may be known.
    case .krachtenveld(.posities):
      [
        .belang, .invloed, .houding, .vertrouwen, .urgentie, .legitimiteit, .rol, .beoordelaar,
        .toelichting, .bron,
      ]
    case .krachtenveld(.invloeden): [.vraagstuk, .van, .naar, .waarde, .bron]
    case .krachtenveld(.standpunten): [.vraagstuk, .actor, .doelstelling, .waarde, .bron]
    default: []
    }
  }
}

extension Kaartgegevens {
  /// Who may see the value of a key of `kaart.csv`: everybody, but of a key of the user's own only
  /// who may see what is intern.
  public static func zichtbaarheid(of sleutel: Kolomnaam) -> Zichtbaarheid {
    bekendeSleutels.contains(sleutel) ? .openbaar : .intern
  }
}
