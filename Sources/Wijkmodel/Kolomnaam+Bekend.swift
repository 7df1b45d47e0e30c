extension Kolomnaam {
  // Columns that every entry has.
  /// The column `id`.
  public static let id: Self = "id"
  /// The column `naam`.
  public static let naam: Self = "naam"
  /// The column `soort`.
  public static let soort: Self = "soort"
  /// The column `omschrijving`.
  public static let omschrijving: Self = "omschrijving"
  /// The column `zichtbaarheid`.
  public static let zichtbaarheid: Self = "zichtbaarheid"
  /// The column `eigenaar`.
  public static let eigenaar: Self = "eigenaar"
  /// The column `laatst_gewijzigd`.
  public static let laatstGewijzigd: Self = "laatst_gewijzigd"
  /// The column `laatst_bevestigd`.
  public static let laatstBevestigd: Self = "laatst_bevestigd"
  /// The column `zekerheid`.
  public static let zekerheid: Self = "zekerheid"
  /// The column `bron`.
  public static let bron: Self = "bron"

  // Columns of one or a few tables.
  /// The column `schaal`.
  public static let schaal: Self = "schaal"
  /// The column `deel_van`.
  public static let deelVan: Self = "deel_van"
  /// The column `code`.
  public static let code: Self = "code"
  /// The column `code_jaar`.
  public static let codeJaar: Self = "code_jaar"
  /// The column `leefwereld`.
  public static let leefwereld: Self = "leefwereld"
  /// The column `sector`.
  public static let sector: Self = "sector"
  /// The column `gebied`.
  public static let gebied: Self = "gebied"
  /// The column `niveau`.
  public static let niveau: Self = "niveau"
  /// The column `gemeentelijk`.
  public static let gemeentelijk: Self = "gemeentelijk"
  /// The column `website`.
  public static let website: Self = "website"
  /// The column `email`.
  public static let email: Self = "email"
  /// The column `telefoon`.
  public static let telefoon: Self = "telefoon"
  /// The column `adres`.
  public static let adres: Self = "adres"
  /// The column `kvk`.
  public static let kvk: Self = "kvk"
  /// The column `functie`.
  public static let functie: Self = "functie"
  /// The column `organisatie`.
  public static let organisatie: Self = "organisatie"
  /// The column `grondslag`.
  public static let grondslag: Self = "grondslag"
  /// The column `bewaren_tot`.
  public static let bewarenTot: Self = "bewaren_tot"
  /// The column `duur`.
  public static let duur: Self = "duur"
  /// The column `thema`.
  public static let thema: Self = "thema"
  /// The column `plek`.
  public static let plek: Self = "plek"
  /// The column `trekker`.
  public static let trekker: Self = "trekker"
  /// The column `moeilijk_bereikbaar`.
  public static let moeilijkBereikbaar: Self = "moeilijk_bereikbaar"
  /// The column `omvang`.
  public static let omvang: Self = "omvang"

  // Columns of relations, aliases and own kinds.
  /// The column `van`.
  public static let van: Self = "van"
  /// The column `relatie`.
  public static let relatie: Self = "relatie"
  /// The column `naar`.
  public static let naar: Self = "naar"
  /// The column `sterkte`.
  public static let sterkte: Self = "sterkte"
  /// The column `vertrouwen`.
  public static let vertrouwen: Self = "vertrouwen"
  /// The column `kanaal`.
  public static let kanaal: Self = "kanaal"
  /// The column `vanaf`.
  public static let vanaf: Self = "vanaf"
  /// The column `tot`.
  public static let tot: Self = "tot"
  /// The column `toelichting`.
  public static let toelichting: Self = "toelichting"
  /// The column `alias`.
  public static let alias: Self = "alias"
  /// The column `contact`.
  public static let contact: Self = "contact"
  /// The column `heen`.
  public static let heen: Self = "heen"
  /// The column `terug`.
  public static let terug: Self = "terug"
  /// The column `symmetrisch`.
  public static let symmetrisch: Self = "symmetrisch"
  /// The column `sleutel`.
  public static let sleutel: Self = "sleutel"
  /// The column `waarde`.
  public static let waarde: Self = "waarde"
}
