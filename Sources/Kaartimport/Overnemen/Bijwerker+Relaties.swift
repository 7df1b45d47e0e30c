import DelimitedText
import Wijkmodel

extension Bijwerker {
  private static let directions: Set<String> = ["directed", "undirected", "mutual", "mixed", ""]

  /// Reads a file of relations; they are joined with those of the map when all files are read.
  mutating func leesRelaties(_ invoer: inout Tabelinvoer) {
    leaveOutDirections(&invoer)
    let given = aanwijzing.relatie.flatMap { opbouw.soortnummer($0) }
      .map { Relatiesoortnummer(rawValue: Int16($0)) }
    if invoer.indeling.index(of: .relatie) == nil, given == nil {
      return keurAf(&invoer, zonder: .relatie)
    }
    let before = opbouw.relaties.count
    opbouw.leesRelaties(&invoer, standaard: given)
    for index in before..<opbouw.relaties.count {
      if opbouw.relaties[index].laatstBevestigd != nil {
        bevestigingen += 1
        opbouw.relaties[index] = opbouw.relaties[index].unconfirmed
      }
      bestanden.append(invoer.bestand)
    }
  }

  /// Makes a column an own one of the user in which a program says of each relation whether it
  /// has a direction, and not what kind it is.
  private func leaveOutDirections(_ invoer: inout Tabelinvoer) {
    guard let place = invoer.indeling.plaatsen.first(where: { $0.naam == .relatie }),
      Kopnaam(place.kop) == Kopnaam("type")
    else { return }
    var probe = invoer
    while probe.next() {
      guard Self.directions.contains(FoldedText(probe.tekst(place.index)).rawValue) else { return }
    }
    invoer.read(
      as: .relaties,
      Kolomindeling(koppen: invoer.koppen, tabel: .relaties, eigen: [place.index]))
  }

  /// Joins the relations of the files with those of the map.
  mutating func voegRelatiesSamen() {
    let new = Array(opbouw.relaties[rijen...])
    let lines = Array(opbouw.vindplaatsen.relaties[rijen...])
    opbouw.relaties.removeSubrange(rijen...)
    opbouw.vindplaatsen.relaties.removeSubrange(rijen...)
    var samenvoeging = Samenvoeging(
      bestaand: opbouw.relaties, nieuw: new, soorten: opbouw.relatiesoorten)
    for (index, relatie) in new.enumerated() {
      let place = Plaats(bestand: bestanden[index], regel: Int(lines[index]))
      if let match = samenvoeging.match(for: index) {
        update(match, from: relatie, at: place)
      } else if !voegBijKorte(relatie) {
        plaatsen[opbouw.relaties.count] = place
        opbouw.relaties.append(relatie)
        opbouw.vindplaatsen.relaties.append(lines[index])
      }
    }
    opbouw.deriveShortRelations()
  }

  private mutating func update(_ match: Int, from relatie: Relatie, at place: Plaats) {
    let updated = opbouw.relaties[match].updated(from: relatie)
    if let vanaf = updated.vanaf, let tot = updated.tot,
      tot.laatsteDag.packed < vanaf.eersteDag.packed
    {
      return opbouw.meld(.cel(.totVoorVanaf(vanaf: vanaf, tot: tot)), place)
    }
    if updated == opbouw.relaties[match] {
      verschil.ongewijzigd += 1
    } else {
      opbouw.relaties[match] = updated
    }
  }

  /// Whether a relation is one that a short column stands for already.
  ///
  /// When it says more than the column does, it takes the place of what stands there.
  private mutating func voegBijKorte(_ relatie: Relatie) -> Bool {
    for kolom in KorteKolom.alle where kolom.relatiesoort == relatie.soort {
      let row = (kolom.isOmgekeerd ? relatie.naar : relatie.van).index
      let other = (kolom.isOmgekeerd ? relatie.van : relatie.naar).index
      guard kolom.soorten.contains(opbouw.knopen[row].knoopsoort) else { continue }
      var ids = opbouw.knopen[row].velden.values(of: kolom.kolom)
      guard let place = ids.firstIndex(of: opbouw.knopen[other].id) else { continue }
      var cells = Velden()
      cells[.bron] = opbouw.knopen[row].bron
      let short = Relatie(
        van: relatie.van, soort: relatie.soort, naar: relatie.naar,
        laatstBevestigd: opbouw.knopen[row].laatstBevestigd, velden: cells)
      if relatie.addsNothing(to: short) {
        verschil.ongewijzigd += 1
        return true
      }
      ids.remove(at: place)
      opbouw.knopen[row].velden[kolom.kolom] = ids.joined(separator: "|")
      opbouw.relaties.append(short.updated(from: relatie))
      opbouw.vindplaatsen.relaties.append(0)
      return true
    }
    return false
  }
}

/// Finds for each relation of the files the relation of the map that it is about.
private struct Samenvoeging {
  private let bestaand: [Relatie]
  private let nieuw: [Relatie]
  private let soorten: [Relatiesoort]
  private var perSleutel: [Relatiesleutel: [Int]] = [:]
  private var aantalNieuw: [Relatiesleutel: Int] = [:]
  private var aantalBestaand: [Relatiesleutel: Int] = [:]

  init(bestaand: [Relatie], nieuw: [Relatie], soorten: [Relatiesoort]) {
    self.bestaand = bestaand
    self.nieuw = nieuw
    self.soorten = soorten
    for relatie in nieuw { aantalNieuw[Relatiesleutel(relatie, soorten), default: 0] += 1 }
    for (index, relatie) in bestaand.enumerated() {
      let key = Relatiesleutel(relatie, soorten)
      guard aantalNieuw[key] != nil else { continue }
      perSleutel[key, default: []].append(index)
      aantalBestaand[key, default: 0] += 1
    }
  }

  /// The relation of the map, which is then taken, or nil when the relation is new.
  mutating func match(for index: Int) -> Int? {
    let relatie = nieuw[index]
    let key = Relatiesleutel(relatie, soorten)
    guard var left = perSleutel[key], !left.isEmpty else { return nil }
    let isOnly = aantalBestaand[key] == 1 && aantalNieuw[key] == 1
    guard
      let place = left.firstIndex(where: { other in
        isOnly || isAboutTheSame(bestaand[other], relatie)
      })
    else { return nil }
    let match = left.remove(at: place)
    perSleutel[key] = left
    return match
  }

  private func isAboutTheSame(_ left: Relatie, _ right: Relatie) -> Bool {
    left.vanaf == right.vanaf
      && left.kanalen.map { FoldedText($0) } == right.kanalen.map { FoldedText($0) }
  }
}
