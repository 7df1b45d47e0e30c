import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Antwoordplaatjesvorm {
  private var lezer: Weglezer { Weglezer(antwoord.selectie, in: graaf) }

  /// One new acquaintance, with what it opens, in three columns.
  func koppelingen() -> Kaartplaat? {
    let lezer = lezer
    return wegen { rij in
      let introducer = vak(rij.velden.tekst("introducent"))?.naam
      return driedelig(rij, lezer).map {
        .init(
          $0,
          noot: Teksten.koppeling(
            rij.rang, oud: rij.velden.tekst("oud"), nieuw: rij.score?.tekst ?? "",
            introducent: introducer), regel: regel(rij))
      }
    }
  }

  /// Who stands between two sets, in three columns.
  func verbinders() -> Kaartplaat? {
    let lezer = lezer
    return wegen { rij in
      driedelig(rij, lezer).map {
        .init($0, noot: Teksten.nummer(rij.rang, rij.score?.tekst), regel: regel(rij))
      }
    }
  }

  /// A route as its begin, the one that the row is about and its end; who is between is named on
  /// the line.
  private func driedelig(_ rij: Antwoordrij, _ lezer: Weglezer) -> Weg? {
    guard let place = rij.route.firstIndex(of: rij.id), let first = rij.route.first,
      let last = rij.route.last
    else { return nil }
    let steps = [Array(rij.route[...place]), Array(rij.route[place...])].map { leg in
      let ends = lezer.stap(leg[max(leg.count - 2, 0)], leg[leg.count - 1])
      guard leg.count > 2 else { return ends }
      return Weg.Stap(
        Teksten.via(leg.dropFirst().dropLast().compactMap { vak($0)?.naam }), ends.aard)
    }
    let ends = vakken([first, rij.id, last])
    return ends.count == 3 ? Weg(ends, steps) : nil
  }

  /// Who is the contact for what was asked, under the level of each.
  func aanspreekpunten() -> Kaartplaat? {
    perNiveau { _ in gevraagd.first }
  }

  /// Who works on a theme, under the level of each.
  func themawerkers() -> Kaartplaat? {
    perNiveau { vak($0.velden.tekst("thema")) }
  }

  /// One relation per row, under the level of each.
  private func perNiveau(_ end: (Antwoordrij) -> Beeldvak?) -> Kaartplaat? {
    let lezer = lezer
    let groups = groepen { $0.velden.tekst("niveau") }.map { level, rows in
      (
        kop: Teksten.niveaukop(level),
        rijen: rows.compactMap { rij -> Wegen.Rij? in
          guard let vak = vak(rij.id), let goal = end(rij) else { return nil }
          let steps = [lezer.stap(vak.id, goal.id)]
          let stated = lezer.sterkte(vak.id, goal.id)
          return .init(Weg([vak, goal], steps), noot: noot(rij, stated), regel: regel(rij))
        }
      )
    }.filter { !$0.rijen.isEmpty }
    return groups.isEmpty ? nil : Wegen(kop, lijsten: groups).plaat()
  }

  private func noot(_ rij: Antwoordrij, _ stated: Int?) -> String {
    let place = rij.velden.tekst("ligging")
    return [
      stated.map(Teksten.sterkte) ?? "",
      ["", "binnen"].contains(place) ? "" : Teksten.gebied(place),
      rij.velden.isWaar("ander_niveau") ? Teksten.anderNiveau : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func wegen(_ make: (Antwoordrij) -> Wegen.Rij?) -> Kaartplaat? {
    let lists = lijsten(make)
    return lists.isEmpty ? nil : Wegen(kop, lijsten: lists).plaat()
  }

  /// What is lost when a party stops.
  func verlies() -> Kaartplaat? {
    let lezer = lezer
    guard let party = gevraagd.first, !antwoord.rijen.isEmpty else { return nil }
    var losses: [VoorEnNa.Soort: [VoorEnNa.Verlies]] = [:]
    for rij in antwoord.rijen {
      guard let kind = VoorEnNa.Soort(rawValue: rij.sectie) else { continue }
      let about = kind == .paar ? einden(rij) : vakken([rij.id])
      let way = kind == .weg ? lezer.weg(rij.route, sterkte: rij.score?.tekst ?? "") : nil
      guard !about.isEmpty, kind != .weg || way != nil else { continue }
      losses[kind, default: []].append(
        .init(about, over: vakken(rij.velden.teksten("partijen")), weg: way, regel: regel(rij)))
    }
    return VoorEnNa(kop, partij: party, verlies: losses).plaat()
  }

  /// The entries that the question names.
  var gevraagd: [Beeldvak] {
    antwoord.selectie.knopen.filter { $0.reden == .gevraagd }.compactMap {
      vak(graaf.kaart[$0.knoop].id)
    }
  }

  private static let longestTitle = 110

  /// A team around what is asked of it.
  func team() -> Kaartplaat? {
    let open = velden.teksten("ongedekt")
    let covered = antwoord.rijen.flatMap { $0.velden.teksten("dekt") }
    var seen: Set<String> = []
    let asked = vakken((covered + open).filter { seen.insert($0).inserted })
    guard !asked.isEmpty else { return nil }
    var kop = kop
    // All that is asked is on the picture; a title that names it all would be cut.
    if antwoord.titel.count > Self.longestTitle { kop.titel = Teksten.teamtitel }
    return Teamster(
      kop, gevraagd: asked,
      leden: antwoord.rijen.compactMap { rij in
        vak(rij.id).map {
          .init(
            $0, dekt: rij.velden.teksten("dekt"), alleen: rij.velden.teksten("alleen"),
            regel: regel(rij))
        }
      }
    ).plaat()
  }
}
