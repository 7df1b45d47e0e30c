/// What a tie between a person and a group tells about the person that nobody may record: faith,
/// health, political opinion and the like.
///
/// Such a tie belongs to the group itself, with its general address, and not to the person.
public struct GevoeligeBand: Hashable, Sendable {
  /// What the tie tells.
  public let onderwerp: GevoeligOnderwerp
  /// Whether the person comes there for work elsewhere, such as a wijkagent: then the tie tells
  /// less, provided that the map says so.
  public let isVoorWerk: Bool

  /// What a relation, or a cell of a short column, between two entries would tell; nil when it ties
  /// no person to a group, or tells nothing of the kind.
  ///
  /// - Complexity: O(n) in the length of the names and kinds.
  public init?(van: Knoop, soort: Relatiesoortnummer, naar: Knoop) {
    self.init(van: van, soort: soort, naar: naar) { GevoeligOnderwerp(groep: $0) }
  }

  /// The same, for who asks it of many relations and knows already what a group is about.
  public init?(
    van: Knoop, soort: Relatiesoortnummer, naar: Knoop,
    onderwerp: (Knoop) -> GevoeligOnderwerp?
  ) {
    let (persoon, groep) = van.knoopsoort == .sleutelfiguur ? (van, naar) : (naar, van)
    guard persoon.knoopsoort == .sleutelfiguur, Self.groepen.contains(groep.knoopsoort),
      soort == .werktBij || soort.isPersoonlijkeBand, let onderwerp = onderwerp(groep),
      soort != .werktBij || onderwerp.blijktUitWerk
    else { return nil }
    self.onderwerp = onderwerp
    isVoorWerk = soort != .werktBij && persoon.isBeroepskracht
  }

  private static let groepen = Knoopsoorten(.wijkpartner, .netwerk, .initiatief)
}

extension Relatiesoortnummer {
  /// Whether who has such a relation to a group belongs to it or stands behind it.
  ///
  /// A kind that a map adds is taken to be so. What parties do with each other, such as referring
  /// to one another, tells nothing about a person.
  fileprivate var isPersoonlijkeBand: Bool {
    switch self {
    case .lidVan, .vertegenwoordigt, .aanwezigBij, .beheert, .ondersteunt, .aanspreekpuntVoor: true
    default: index >= Relatiesoort.ingebouwd.count
    }
  }
}

extension Knoop {
  private static let beroepen = Woordenlijst(
    heel: ["functie", "professional", "beroepskracht", "medewerker", "boa", "opbouwwerker"],
    eind: [
      "agent", "ambtenaar", "regisseur", "manager", "consulent", "adviseur", "jongerenwerker",
      "wethouder", "verpleegkundige",
    ])

  /// Whether the row of a person says that it is about work, and the work is not that of a faith.
  fileprivate var isBeroepskracht: Bool {
    let words = [soort, velden[.functie]].compactMap(\.self).map { FoldedText($0).words }
    let faith = GevoeligOnderwerp.geloof.woordenlijst
    return words.contains(where: Self.beroepen.fits)
      && !(words + [FoldedText(naam).words]).contains(where: faith.fits)
  }
}
