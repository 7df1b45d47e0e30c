import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Antwoordplaatjesvorm {
  /// Who stand at the same door.
  func overlap() -> Kaartplaat? {
    paren { rij in
      paar(
        rij, gedeeld: rij.velden.teksten("gemeenschappelijk"), tekst: "",
        isSamen: rij.sectie == "werkt al samen", verbinder: .geen)
    }
  }

  /// Which networks should meet.
  func ontmoetingen() -> Kaartplaat? {
    paren { rij in
      let id = rij.velden.object("verbinder")?.tekst("id") ?? ""
      return paar(
        rij, gedeeld: rij.velden.teksten("themas") + rij.velden.teksten("doelgroepen"),
        tekst: rij.velden.isWaar("zelfde_gebied") ? Teksten.zelfdeGebied : "", isSamen: false,
        verbinder: vak(id).map { .iemand($0) } ?? .niemand)
    }
  }

  private func paren(_ make: (Antwoordrij) -> Paren.Paar?) -> Kaartplaat? {
    let lists = lijsten(make).map { (kop: $0.kop, paren: $0.rijen) }
    return lists.isEmpty ? nil : Paren(kop, lijsten: lists).plaat()
  }

  private func paar(
    _ rij: Antwoordrij, gedeeld: [String], tekst: String, isSamen: Bool,
    verbinder: Paren.Verbinder
  ) -> Paren.Paar? {
    let ids = einden(rij)
    guard ids.count == 2 else { return nil }
    return Paren.Paar(
      ids[0], ids[1], gedeeld: vakken(gedeeld), tekst: tekst,
      score: Int((rij.score?.waarde ?? 0).rounded()), isSamen: isSamen, verbinder: verbinder,
      regel: regel(rij))
  }

  /// The two entries of a pair; a key may hold the sign that stands between them.
  func einden(_ rij: Antwoordrij) -> [Beeldvak] {
    let parts = rij.id.split(separator: "|", omittingEmptySubsequences: false)
    for place in parts.indices.dropFirst() {
      let both = [parts[..<place], parts[place...]].map { $0.joined(separator: "|") }
      let found = vakken(both)
      if found.count == 2 { return found }
    }
    return []
  }

  /// Relations that began, ended or changed, and how many parties reach each group.
  func verschil() -> Kaartplaat? {
    func changes(_ section: String) -> [Verschil.Wijziging] {
      antwoord.rijen.filter { $0.sectie == section }.compactMap(wijziging)
    }
    let counts = velden.objecten("doelgroepen").compactMap { groep in
      vak(groep.tekst("id")).map {
        Verschil.Telling(
          $0, eerst: groep.getal("op_d1") ?? 0, laatst: groep.getal("op_d2") ?? 0)
      }
    }
    guard !antwoord.rijen.isEmpty else { return nil }
    return Verschil(
      kop, begonnen: changes("begonnen"), gestopt: changes("gestopt"),
      gewijzigd: changes("gewijzigd"), tellingen: counts
    ).plaat()
  }

  private func wijziging(_ rij: Antwoordrij) -> Verschil.Wijziging? {
    guard let from = vak(rij.velden.tekst("van")), let to = vak(rij.velden.tekst("naar"))
    else { return nil }
    let name = rij.velden.tekst("relatie")
    let words = graaf.kaart.relatiesoorten.first { $0.naam == name }?.heen ?? name
    return .init(from, words, to, toelichting: toelichting(rij), regel: regel(rij))
  }

  /// What is stated of a relation, or what of it changed.
  private func toelichting(_ rij: Antwoordrij) -> String {
    let (was, now) = (rij.velden.object("was"), rij.velden.object("wordt"))
    func value(_ fields: [JSONVeld]?, _ key: String) -> String {
      fields?.getal(key).map { "\($0)" } ?? fields?.tekst(key).replacing("|", with: ", ") ?? ""
    }
    let parts = ["sterkte", "niveau", "kanaal"].compactMap { key -> String? in
      let (before, after) = (value(was, key), value(now, key))
      guard was != nil, now != nil else {
        return before + after == "" ? nil : "\(key) \(before)\(after)"
      }
      return before == after ? nil : "\(key): \(Teksten.vanNaar(before, after))"
    }
    return parts.joined(separator: "; ")
  }
}
