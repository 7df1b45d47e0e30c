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

  // Columns of the krachtenveld.
  /// The column `vraagstuk`.
  public static let vraagstuk: Self = "vraagstuk"
  /// The column `fase`.
  public static let fase: Self = "fase"
  /// The column `doel`.
  public static let doel: Self = "doel"
  /// The column `speelruimte`.
  public static let speelruimte: Self = "speelruimte"
  /// The column `vaststaand`.
  public static let vaststaand: Self = "vaststaand"
  /// The column `actor`.
  public static let actor: Self = "actor"
  /// The column `kijk`.
  public static let kijk: Self = "kijk"
  /// The column `belang`.
  public static let belang: Self = "belang"
  /// The column `invloed`.
  public static let invloed: Self = "invloed"
  /// The column `houding`.
  public static let houding: Self = "houding"
  /// The column `urgentie`.
  public static let urgentie: Self = "urgentie"
  /// The column `legitimiteit`.
  public static let legitimiteit: Self = "legitimiteit"
  /// The column `rol`.
  public static let rol: Self = "rol"
  /// The column `ring`.
  public static let ring: Self = "ring"
  /// The column `verantwoordelijkheid`.
  public static let verantwoordelijkheid: Self = "verantwoordelijkheid"
  /// The column `inspanning_bewoner`.
  public static let inspanningBewoner: Self = "inspanning_bewoner"
  /// The column `inspanning_gemeente`.
  public static let inspanningGemeente: Self = "inspanning_gemeente"
  /// The column `kernboodschap`.
  public static let kernboodschap: Self = "kernboodschap"
  /// The column `datum`.
  public static let datum: Self = "datum"
  /// The column `beoordelaar`.
  public static let beoordelaar: Self = "beoordelaar"
  /// The column `geldig_tot`.
  public static let geldigTot: Self = "geldig_tot"
  /// The column `doelstelling`.
  public static let doelstelling: Self = "doelstelling"
  /// The column `middel`.
  public static let middel: Self = "middel"
  /// The column `wat_gehoord`.
  public static let watGehoord: Self = "wat_gehoord"
  /// The column `wat_gedaan`.
  public static let watGedaan: Self = "wat_gedaan"
  /// The column `trede`.
  public static let trede: Self = "trede"
  /// The column `kant`.
  public static let kant: Self = "kant"
}
