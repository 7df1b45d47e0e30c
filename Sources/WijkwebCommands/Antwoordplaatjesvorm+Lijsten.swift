import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Antwoordplaatjesvorm {
  /// Who is between others, with a bar.
  func spinnen() -> Kaartplaat? {
    ranglijst(uitleg: [Teksten.balkTussenpositie]) { rij in
      guard let vak = vak(rij.id) else { return nil }
      let counts = [
        Teksten.aantalNetwerken(rij.velden.getal("netwerken") ?? 0),
        Teksten.aantalDoelgroepen(rij.velden.getal("doelgroepen") ?? 0),
      ].filter { !$0.isEmpty }
      return .init(
        rang: rij.rang, vak, balk: rij.score.map { .init($0.waarde, $0.tekst) },
        noten: counts.isEmpty ? [] : [counts.joined(separator: ", ")],
        waarschuwing: rij.velden.isWaar("scharnier") ? Teksten.scharnier : "", regel: regel(rij))
    }
  }

  /// Groups that nobody reaches, with who reaches them elsewhere.
  func onbereikt() -> Kaartplaat? {
    let isElsewhere = antwoord.rijen.contains { !$0.velden.teksten("elders").isEmpty }
    let notes = [Teksten.gestreeptOnbereikt] + (isElsewhere ? [Teksten.ernaastElders] : [])
    return ranglijst(uitleg: notes) { rij in
      guard let vak = vak(rij.id) else { return nil }
      return .init(
        vak.leemte(moeilijk(rij)), erbij: vakken(rij.velden.teksten("elders")), regel: regel(rij))
    }
  }

  private func moeilijk(_ rij: Antwoordrij) -> [String] {
    rij.velden.isWaar("moeilijk_bereikbaar") ? [Teksten.moeilijkBereikbaar] : []
  }

  /// Groups with the few that reach them.
  func kwetsbaar() -> Kaartplaat? {
    let isTogether = antwoord.rijen.contains {
      $0.velden.teksten("partijen").count > $0.velden.getal("aantal") ?? 0
    }
    return ranglijst(uitleg: isTogether ? [Teksten.teltAlsEen] : []) { rij in
      guard let vak = vak(rij.id) else { return nil }
      return .init(
        vak.met(moeilijk(rij)), erbij: vakken(rij.velden.teksten("partijen")), isBereikt: true,
        regel: regel(rij))
    }
  }

  /// Channels with the parties that use them.
  func kanalen() -> Kaartplaat? {
    ranglijst { rij in
      let count = rij.velden.getal("aantal") ?? 0
      return .init(
        rang: rij.rang, nil, tekst: rij.naam,
        balk: .init(Double(count), Teksten.aantalPartijen(count)),
        erbij: vakken(rij.velden.teksten("partijen")), regel: regel(rij))
    }
  }

  /// Networks with their themes and groups.
  func netwerken() -> Kaartplaat? {
    ranglijst { rij in
      guard let vak = vak(rij.id) else { return nil }
      let velden = rij.velden
      let status = rij.status.map { $0 == .lopend ? "" : $0.rawValue } ?? ""
      let term = [velden.tekst("duur"), status].filter { !$0.isEmpty }
      let facts = [
        Teksten.aantalLeden(velden.teksten("leden").count),
        Teksten.aanspreekpunten(velden.teksten("aanspreekpunten").count),
      ].filter { !$0.isEmpty }
      return .init(
        vak.met([term, facts].map { $0.joined(separator: ", ") }.filter { !$0.isEmpty }),
        erbij: vakken(velden.teksten("themas") + velden.teksten("doelgroepen")),
        regel: regel(rij))
    }
  }

  /// The parties of an area with the groups they reach and their themes.
  func profiel() -> Kaartplaat? {
    let picture = ranglijst { rij in
      guard let vak = vak(rij.id) else { return nil }
      return .init(
        vak.met(rij.viaOrganisatie == true ? [Teksten.viaOrganisatie] : []),
        erbij: vakken(rij.velden.teksten("doelgroepen") + rij.velden.teksten("themas")),
        regel: regel(rij))
    }
    // Of many parties the names alone still fit on cards.
    return picture?.weggelaten == 0 ? picture : nil
  }

  /// What has no contact, per kind.
  func zonderAanspreekpunt() -> Kaartplaat? {
    let groups = groepen(\.soort).map { kind, rows in
      Ranglijst.Groep(
        Knoopsoort(rawValue: kind).map { Teksten.meervoud($0) } ?? kind,
        rows.compactMap { rij in vak(rij.id).map { .init($0.leemte(), regel: regel(rij)) } })
    }
    guard !groups.isEmpty else { return nil }
    return Ranglijst(kop, groepen: groups, uitleg: [Teksten.gestreeptZonder]).plaat()
  }
}
