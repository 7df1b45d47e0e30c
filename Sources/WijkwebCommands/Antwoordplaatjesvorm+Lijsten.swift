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
      ]
      return .init(
        rang: rij.rang, vak, balk: rij.score.map { .init($0.waarde, $0.tekst) }, noten: counts,
        waarschuwing: rij.velden.isWaar("scharnier") ? Teksten.scharnier : "", regel: regel(rij))
    }
  }

  /// Groups with the few that reach them.
  func kwetsbaar() -> Kaartplaat? {
    ranglijst { rij in
      guard let vak = vak(rij.id) else { return nil }
      let hard = rij.velden.isWaar("moeilijk_bereikbaar") ? [Teksten.moeilijkBereikbaar] : []
      return .init(
        vak.met(hard), erbij: vakken(rij.velden.teksten("partijen")), isBereikt: true,
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
      let duration = [
        velden.tekst("duur"), rij.status.map { $0 == .lopend ? "" : $0.rawValue } ?? "",
      ]
      .filter { !$0.isEmpty }
      return .init(
        vak.met(duration.isEmpty ? [] : [duration.joined(separator: ", ")]),
        noten: [Teksten.aantalLeden(velden.teksten("leden").count)],
        waarschuwing: velden.teksten("aanspreekpunten").isEmpty ? Teksten.geenAanspreekpunt : "",
        erbij: vakken(velden.teksten("themas") + velden.teksten("doelgroepen")),
        regel: regel(rij))
    }
  }

  /// The parties of an area with the groups they reach and their themes.
  func profiel() -> Kaartplaat? {
    ranglijst { rij in
      guard let vak = vak(rij.id) else { return nil }
      return .init(
        vak.met(rij.viaOrganisatie == true ? [Teksten.viaOrganisatie] : []),
        erbij: vakken(rij.velden.teksten("doelgroepen") + rij.velden.teksten("themas")),
        regel: regel(rij))
    }
  }

  /// Parties under the level at which they work.
  func perNiveau() -> Kaartplaat? {
    let groups = groepen { $0.velden.tekst("niveau") }.map { level, rows in
      Ranglijst.Groep(
        Teksten.niveaukop(level),
        rows.compactMap { rij in
          guard let vak = vak(rij.id) else { return nil }
          let theme = rij.velden.tekst("thema")
          let place = rij.velden.tekst("ligging")
          let strength = rij.velden.getal("sterkte").map { [Teksten.sterkte($0)] } ?? []
          return .init(
            vak, noten: strength + (["", "binnen"].contains(place) ? [] : [place]),
            waarschuwing: rij.velden.isWaar("ander_niveau") ? Teksten.anderNiveau : "",
            erbij: vakken(theme.isEmpty ? [] : [theme]), regel: regel(rij))
        })
    }
    guard groups.contains(where: { !$0.rijen.isEmpty }) else { return nil }
    return Ranglijst(kop, groepen: groups).plaat()
  }

  /// What has no contact, per kind.
  func zonderAanspreekpunt() -> Kaartplaat? {
    let groups = groepen(\.soort).map { kind, rows in
      Ranglijst.Groep(
        Knoopsoort(rawValue: kind).map { Teksten.meervoud($0) } ?? kind,
        rows.compactMap { rij in vak(rij.id).map { .init($0.leemte(), regel: regel(rij)) } })
    }
    guard !groups.isEmpty else { return nil }
    return Ranglijst(kop, groepen: groups).plaat()
  }
}
