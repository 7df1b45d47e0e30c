public import Wijkmodel

/// Builds a small map in a test, a line per entry and relation.
public struct Kaartbouwer: Sendable {
  /// The map so far.
  public private(set) var kaart: SocialeKaart

  /// Begins a map.
  public init(peildatum: String = "2026-01-01") {
    var waarden = Velden()
    waarden["titel"] = "Testkaart"
    waarden["peildatum"] = peildatum
    kaart = SocialeKaart(gegevens: Kaartgegevens(waarden: waarden))
  }

  /// Adds an entry; without a name its key is its name.
  public mutating func knoop(
    _ soort: Knoopsoort, _ id: String, _ naam: String? = nil, _ velden: [Kolomnaam: String] = [:]
  ) throws {
    var cells = Velden()
    for (kolom, waarde) in velden { cells[kolom] = waarde }
    try kaart.add(Knoop(id: id, naam: naam ?? id, knoopsoort: soort, velden: cells))
  }

  /// Adds entries of one kind that have their key as name.
  public mutating func knopen(_ soort: Knoopsoort, _ ids: String...) throws {
    for id in ids { try knoop(soort, id) }
  }

  /// Adds a relation by the keys of its ends and the name of its kind.
  public mutating func relatie(
    _ van: String, _ soort: String, _ naar: String, _ sterkte: Int? = nil,
    vertrouwen: Int? = nil, vanaf: String? = nil, tot: String? = nil,
    _ velden: [Kolomnaam: String] = [:]
  ) throws {
    guard let from = kaart.nummer(of: van), let target = kaart.nummer(of: naar),
      let kind = kaart.relatiesoort(named: soort)
    else { throw Ontbreekt(tekst: "\(van) \(soort) \(naar)") }
    var cells = Velden()
    for (kolom, waarde) in velden { cells[kolom] = waarde }
    try kaart.add(
      Relatie(
        van: from, soort: kind, naar: target, sterkte: sterkte, vertrouwen: vertrouwen,
        vanaf: vanaf.flatMap { Datum($0) }, tot: tot.flatMap { Datum($0) }, velden: cells))
  }

  /// Adds another spelling of the name of an entry.
  public mutating func alias(_ id: String, _ naam: String) throws {
    guard let knoop = kaart.nummer(of: id) else { throw Ontbreekt(tekst: id) }
    try kaart.add(Alias(knoop: knoop, naam: naam))
  }

  /// Adds a kind of relation.
  public mutating func relatiesoort(_ soort: Relatiesoort) throws { try kaart.add(soort) }

  /// What a line of a test names and the map does not have.
  public struct Ontbreekt: Error {
    let tekst: String
  }
}
