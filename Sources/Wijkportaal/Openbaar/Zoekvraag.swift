public import Wijkmodel

/// What somebody looks for on the first page.
public struct Zoekvraag: Hashable, Sendable {
  /// The names of the fields in the address.
  public enum Veldnaam {
    /// The words.
    public static let zoek = "zoek"
    /// The kind of entry.
    public static let soort = "soort"
    /// The wijk.
    public static let wijk = "wijk"
    /// The buurt or place.
    public static let buurt = "buurt"
    /// The sector.
    public static let sector = "sector"
    /// The theme.
    public static let thema = "thema"
    /// The group that is reached.
    public static let doelgroep = "doelgroep"
    /// The page of the results.
    public static let bladzijde = "bladzijde"
    /// Whether the choices are shown at once.
    public static let kiezen = "kiezen"
  }

  /// More letters than this nobody types.
  static let mostLetters = 100

  /// The words.
  public var tekst = ""
  /// The kind of entry, nil for all.
  public var soort: Knoopsoort?
  /// The key of the wijk, "" for all.
  public var wijk = ""
  /// The key of the buurt or place, "" for all.
  public var buurt = ""
  /// The sector, "" for all.
  public var sector = ""
  /// The key of the theme, "" for all.
  public var thema = ""
  /// The key of the group, "" for all.
  public var doelgroep = ""
  /// The page of the results, from 1.
  public var bladzijde = 1
  /// Whether the choices are shown at once, to change them.
  var kiest = false
  /// Whether somebody asked for anything at all, if only for everything.
  public private(set) var isGesteld = false

  /// Asks for nothing.
  public init() {}

  /// Reads the question from the values in an address; what is unknown or empty says nothing.
  public init(_ waarden: [Adres.Waarde]) {
    for waarde in waarden { take(waarde) }
  }

  private mutating func take(_ waarde: Adres.Waarde) {
    let text = String(waarde.waarde.trimmed.prefix(Self.mostLetters))
    switch waarde.naam {
    case Veldnaam.zoek: tekst = text
    case Veldnaam.soort: soort = Knoopsoort(rawValue: text)
    case Veldnaam.wijk: wijk = text
    case Veldnaam.buurt: buurt = text
    case Veldnaam.sector: sector = text
    case Veldnaam.thema: thema = text
    case Veldnaam.doelgroep: doelgroep = text
    case Veldnaam.bladzijde: bladzijde = max(Int(text) ?? 1, 1)
    case Veldnaam.kiezen:
      kiest = !text.isEmpty
      return
    default: return
    }
    isGesteld = true
  }

  /// Whether more than words limits what is found.
  var heeftFilter: Bool {
    soort != nil || ![wijk, buurt, sector, thema, doelgroep].allSatisfy(\.isEmpty)
  }

  /// The address of a page of the results.
  func adres(bladzijde page: Int = 1) -> Adres {
    let values: [Adres.Waarde] = [
      .init(Veldnaam.zoek, tekst), .init(Veldnaam.soort, soort?.rawValue ?? ""),
      .init(Veldnaam.wijk, wijk), .init(Veldnaam.buurt, buurt), .init(Veldnaam.sector, sector),
      .init(Veldnaam.thema, thema), .init(Veldnaam.doelgroep, doelgroep),
      .init(Veldnaam.bladzijde, page > 1 ? String(page) : ""),
    ]
    return .begin.met(values)
  }

  /// The address of the same question with the choices shown.
  var keuzeadres: Adres {
    adres().met([.init(Veldnaam.kiezen, "ja")]).bij(Zoekformulier.keuzeanker)
  }
}
