import Wijkmodel

/// Which columns of a list of participants hold what.
struct Deelnemerkolommen {
  /// What a column of such a list can hold.
  enum Rol: CaseIterable {
    case persoon, organisatie, groep, rolInGroep

    /// Whether a heading means this.
    func fits(_ kop: Kopnaam) -> Bool {
      let text = kop.rawValue
      switch self {
      case .persoon:
        return ["persoon", "person", "deelnemer", "participant", "naam", "name", "id"].contains(
          text)
          || text.hasPrefix("sleutelfiguur")
      case .organisatie: return text.hasPrefix("organisat") || text.hasPrefix("organizat")
      case .groep: return Self.meetings.contains(text) || Self.bodies.contains(text)
      case .rolInGroep: return text.hasPrefix("rol") || text.hasPrefix("functie") || text == "role"
      }
    }

    static let meetings = ["groep", "group", "bijeenkomst", "sessie", "workshop", "tafel"]
    static let bodies = ["netwerk", "network", "overleg", "werkgroep", "commissie"]
  }

  /// The participant: a key or a name.
  let persoon: Int
  /// A column with the name of the participant beside the one with the key.
  let naam: Int?
  let organisatie: Int
  let groep: Int
  let rol: Int?
  let bron: Int?
  /// The heading of the group.
  let groepskop: String
  /// How a participant belongs to the group: present at a meeting, or a member of a body.
  let relatie: Relatiesoortnummer

  init?(koppen: [String]) {
    let folded = koppen.map { Kopnaam($0) }
    let place = { (rol: Rol) in folded.firstIndex { rol.fits($0) } }
    let isKey = { (kop: Kopnaam) in kop.rawValue.hasSuffix("id") }
    let people = folded.indices.filter { Rol.persoon.fits(folded[$0]) }
    guard let organisatie = place(.organisatie), let groep = place(.groep),
      let persoon = people.first(where: { isKey(folded[$0]) }) ?? people.first
    else { return nil }
    self.persoon = persoon
    naam = people.first { $0 != persoon && !isKey(folded[$0]) }
    self.organisatie = organisatie
    self.groep = groep
    rol = place(.rolInGroep)
    bron = folded.firstIndex(of: Kopnaam("bron"))
    groepskop = koppen[groep]
    relatie = Rol.bodies.contains(folded[groep].rawValue) ? .lidVan : .aanwezigBij
  }
}
