import Wijkmodel

/// Carries out the accepted cells of a proposed change.
struct Celwijziging {
  private let voorstel: Voorstel
  private let accepted: [Veldbesluit]
  private let today: Datum

  init(_ voorstel: Voorstel, _ accepted: [Veldbesluit], _ today: Datum) {
    self.voorstel = voorstel
    self.accepted = accepted
    self.today = today
  }

  func changes(_ stand: Registerstand) throws(Registerfout) -> [Rijwijziging] {
    guard let rij = voorstel.rij.flatMap({ stand.rij($0) }) else {
      throw .onbekend("voorstel \(voorstel.nummer)")
    }
    var cells: [Kolomnaam: String?] = [:]
    var conflicts: [Registerfout.Botsing] = []
    for besluit in accepted {
      guard let veld = voorstel.velden.first(where: { $0.plaats == besluit.plaats }) else {
        continue
      }
      let now = rij.velden[veld.kolom]
      if now != besluit.gezien, now != veld.na {
        conflicts.append(
          Registerfout.Botsing(
            naam: rij.velden[.naam] ?? rij.id, kolom: veld.kolom.rawValue,
            gezien: besluit.gezien, nu: now))
      }
      if now != veld.na { cells.updateValue(veld.na, forKey: veld.kolom) }
    }
    guard conflicts.isEmpty else { throw .achterhaald(conflicts) }
    return rij.changes(cells, on: today)
  }
}

extension Registerrij {
  /// The change that gives cells other values; an entry remembers when that was.
  func changes(_ cells: [Kolomnaam: String?], on today: Datum) -> [Rijwijziging] {
    guard !cells.isEmpty else { return [] }
    var cells = cells
    if case .knopen = tabel, velden[.laatstGewijzigd] != today.isoText {
      cells[.laatstGewijzigd] = today.isoText
    }
    return [.zet(rij: nummer, cells)]
  }
}
