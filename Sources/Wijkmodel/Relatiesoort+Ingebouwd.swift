extension Relatiesoortnummer {
  /// The built-in kind `bereikt`.
  public static let bereikt = Self(rawValue: 0)
  /// The built-in kind `kent`.
  public static let kent = Self(rawValue: 1)
  /// The built-in kind `lid_van`.
  public static let lidVan = Self(rawValue: 2)
  /// The built-in kind `werkt_bij`.
  public static let werktBij = Self(rawValue: 3)
  /// The built-in kind `vertegenwoordigt`.
  public static let vertegenwoordigt = Self(rawValue: 4)
  /// The built-in kind `aanwezig_bij`.
  public static let aanwezigBij = Self(rawValue: 5)
  /// The built-in kind `werkt_samen_met`.
  public static let werktSamenMet = Self(rawValue: 6)
  /// The built-in kind `beheert`.
  public static let beheert = Self(rawValue: 7)
  /// The built-in kind `ondersteunt`.
  public static let ondersteunt = Self(rawValue: 8)
  /// The built-in kind `subsidieert`.
  public static let subsidieert = Self(rawValue: 9)
  /// The built-in kind `verwijst_naar`.
  public static let verwijstNaar = Self(rawValue: 10)
  /// The built-in kind `adviseert`.
  public static let adviseert = Self(rawValue: 11)
  /// The built-in kind `tegengesteld_belang`.
  public static let tegengesteldBelang = Self(rawValue: 12)
  /// The built-in kind `actief_op`.
  public static let actiefOp = Self(rawValue: 13)
  /// The built-in kind `werkzaam_in`.
  public static let werkzaamIn = Self(rawValue: 14)
  /// The built-in kind `deel_van`.
  public static let deelVan = Self(rawValue: 15)
  /// The built-in kind `aanspreekpunt_voor`.
  public static let aanspreekpuntVoor = Self(rawValue: 16)
  /// The built-in kind `mogelijk_dezelfde`.
  public static let mogelijkDezelfde = Self(rawValue: 17)

  /// Whether the relation ties a person to an organisation.
  public var isBandMetOrganisatie: Bool { self == .werktBij || self == .vertegenwoordigt }
}

extension Relatiesoort {
  private static let persoonOfPartner = Knoopsoorten(.sleutelfiguur, .wijkpartner)
  private static let samenkomst = Knoopsoorten(.netwerk, .initiatief)

  /// The kinds of relation that every map knows, in the order of their numbers.
  public static let ingebouwd = [
    Relatiesoort(
      naam: "bereikt", van: .partij, naar: .init(.doelgroep), contact: .nee,
      heen: "bereikt", terug: "wordt bereikt door"),
    Relatiesoort(
      naam: "kent", van: .init(.sleutelfiguur), naar: .init(.sleutelfiguur), contact: .ja,
      heen: "kent", terug: "kent", isSymmetrisch: true),
    Relatiesoort(
      naam: "lid_van", van: persoonOfPartner,
      naar: .init(.netwerk, .wijkpartner, .initiatief), contact: .ja,
      heen: "is lid van", terug: "heeft als lid"),
    Relatiesoort(
      naam: "werkt_bij", van: .init(.sleutelfiguur), naar: .init(.wijkpartner), contact: .ja,
      heen: "werkt bij", terug: "heeft in dienst"),
    Relatiesoort(
      naam: "vertegenwoordigt", van: .init(.sleutelfiguur), naar: .init(.wijkpartner),
      contact: .ja, heen: "vertegenwoordigt", terug: "wordt vertegenwoordigd door"),
    Relatiesoort(
      naam: "aanwezig_bij", van: persoonOfPartner, naar: samenkomst, contact: .ja,
      heen: "was aanwezig bij", terug: "had als aanwezige", standaardsterkte: 1),
    Relatiesoort(
      naam: "werkt_samen_met", van: .partij, naar: .partij, contact: .ja,
      heen: "werkt samen met", terug: "werkt samen met", isSymmetrisch: true),
    Relatiesoort(
      naam: "beheert", van: .partij, naar: samenkomst, contact: .ja,
      heen: "beheert", terug: "wordt beheerd door"),
    Relatiesoort(
      naam: "ondersteunt", van: .partij, naar: .partij, contact: .ja,
      heen: "ondersteunt", terug: "wordt ondersteund door"),
    Relatiesoort(
      naam: "subsidieert", van: .partij, naar: .partij, contact: .ja,
      heen: "subsidieert", terug: "wordt gesubsidieerd door", standaardsterkte: 1),
    Relatiesoort(
      naam: "verwijst_naar", van: .partij, naar: .partij, contact: .ja,
      heen: "verwijst naar", terug: "krijgt verwijzingen van", standaardsterkte: 1),
    Relatiesoort(
      naam: "adviseert", van: .partij, naar: .partij, contact: .nee,
      heen: "adviseert", terug: "wordt geadviseerd door"),
    Relatiesoort(
      naam: "tegengesteld_belang", van: .partij, naar: .partij, contact: .nee,
      heen: "heeft een ander belang dan", terug: "heeft een ander belang dan",
      isSymmetrisch: true),
    Relatiesoort(
      naam: "actief_op", van: .partij, naar: .init(.thema), contact: .nee,
      heen: "is actief op", terug: "wordt opgepakt door"),
    Relatiesoort(
      naam: "werkzaam_in", van: .partij, naar: .init(.gebied), contact: .nee,
      heen: "is werkzaam in", terug: "is werkgebied van"),
    Relatiesoort(
      naam: "deel_van", van: .init(.gebied, .netwerk, .wijkpartner, .thema),
      naar: .init(.gebied, .netwerk, .wijkpartner, .thema), contact: .tussenGelijken,
      heen: "is deel van", terug: "omvat", vraagtGelijkeSoort: true),
    Relatiesoort(
      naam: "aanspreekpunt_voor", van: persoonOfPartner,
      naar: .init(.thema, .doelgroep, .netwerk, .gebied), contact: .nee,
      heen: "is aanspreekpunt voor", terug: "heeft als aanspreekpunt"),
    Relatiesoort(
      naam: "mogelijk_dezelfde", van: .alle, naar: .alle, contact: .nee,
      heen: "is mogelijk dezelfde als", terug: "is mogelijk dezelfde als",
      isSymmetrisch: true, vraagtGelijkeSoort: true),
  ]
}
