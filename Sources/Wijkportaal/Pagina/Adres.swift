public import Wijkmodel

/// The address of a page or file of the portal, before it is known from where it is looked at.
///
/// Every address is made here, so that no page can lead to one that does not exist.
public struct Adres: Hashable, Sendable {
  /// A value behind the question mark.
  public struct Waarde: Hashable, Sendable {
    /// The name of the field.
    public let naam: String
    /// What is filled in.
    public let waarde: String

    /// Makes a value.
    public init(_ naam: String, _ waarde: String) {
      self.naam = naam
      self.waarde = waarde
    }
  }

  /// The folders and the name, not yet written as an address; empty for the first page.
  public let delen: [String]
  /// The end of the name of a file, such as "svg"; nil for a page.
  public let uitgang: String?
  /// What is asked of the page.
  public var vraag: [Waarde] = []
  /// The id of the part of the page that is meant.
  public var anker: String?

  /// Makes the address of a page, or of a file with another ending.
  public init(_ delen: [String], uitgang: String? = nil) {
    self.delen = delen
    self.uitgang = uitgang
  }

  /// The address with something asked of the page; what is empty is left out.
  public func met(_ vraag: [Waarde]) -> Adres {
    var result = self
    result.vraag += vraag.filter { !$0.waarde.isEmpty }
    return result
  }

  /// The address of a part of the page.
  public func bij(_ anker: String) -> Adres {
    var result = self
    result.anker = anker
    return result
  }

  /// The page without what is asked of it.
  public var bladzijde: Adres { Adres(delen, uitgang: uitgang) }
}

extension Adres {
  /// The first page: search.
  public static let begin = Adres([])
  /// The question who reaches a group.
  public static let wieBereikt = Adres(["wie-bereikt"])
  /// What the map is, where it comes from, and how to have something put right.
  public static let over = Adres(["over"])
  /// The stylesheet.
  public static let stijl = Adres(["stijl"], uitgang: "css")
  /// The script with which a site without a server can be searched.
  public static let zoekscript = Adres(["zoek"], uitgang: "js")

  /// The page of an entry.
  public static func ingang(_ knoop: Knoop) -> Adres {
    ingang(knoop.knoopsoort, id: knoop.id)
  }

  /// The page of an entry.
  public static func ingang(_ soort: Knoopsoort, id: String) -> Adres { Adres([map(soort), id]) }

  /// The picture of the entry with a key.
  public static func plaat(_ id: String) -> Adres { Adres(["plaat", id], uitgang: "svg") }

  /// The page with the picture of an entry at its full size, and its facts as a table.
  public static func tekening(_ id: String) -> Adres { Adres(["tekening", id]) }

  /// The page with the picture of the whole map, and its facts as a table.
  public static let tekening = Adres(["tekening"])

  /// The picture of the whole map.
  public static let kaartplaat = Adres(["kaart"], uitgang: "svg")

  /// The first part of the address of entries of a kind.
  static func map(_ soort: Knoopsoort) -> String {
    soort == .wijkpartner ? "partner" : soort.rawValue
  }

  /// The kind of entries of which the addresses begin like this, or nil.
  public static func soort(of map: String) -> Knoopsoort? {
    Knoopsoort.allCases.first { Self.map($0) == map }
  }
}

extension Adres {
  /// The personal link that a group gets.
  public static func uitnodiging(_ geheim: String) -> Adres { Adres(["u", geheim]) }
  /// A page for a group that came through its link.
  public static func eigen(_ delen: String...) -> Adres { Adres(["eigen"] + delen) }
  /// A page of the desk of the wijkregisseur.
  public static func bureau(_ delen: String...) -> Adres { Adres(["bureau"] + delen) }
  /// Where the wijkregisseur proves who they are.
  public static let inloggen = Adres(["inloggen"])
  /// Where somebody ends their session.
  public static let uitloggen = Adres(["uitloggen"])
}
