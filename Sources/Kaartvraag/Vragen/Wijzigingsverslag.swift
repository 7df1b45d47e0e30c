import GraphCore
import Kaartgraaf
import Wijkmodel

/// Tells of a relation that is not the same on two dates.
struct Wijzigingsverslag {
  private let wijziging: Wijziging
  private let graaf: KaartGraph
  private let oud: Relatie?
  private let nieuw: Relatie?

  init(_ wijziging: Wijziging, in graaf: KaartGraph) {
    self.wijziging = wijziging
    self.graaf = graaf
    oud = wijziging.verloop.oud.map { graaf.kaart.relaties[$0.index] }
    nieuw = wijziging.verloop.nieuw.map { graaf.kaart.relaties[$0.index] }
  }

  /// The row about it.
  var rij: (Rijontwerp, Rijuitleg) {
    let (van, naar) = (wijziging.van, wijziging.naar)
    let nummer = wijziging.verloop.laatste
    let sources = Teksten.verschillende([oud?.bron, nieuw?.bron].compactMap(\.self))
    let row = Rijontwerp(
      .relatie(
        nummer, id: graaf.kaart.relatiebasis(graaf.kaart.relaties[nummer.index]),
        naam: graaf.relatienaam(van, wijziging.soort, naar)),
      bronnen: sources.sorted { $0.precedesByCodePoint($1) })
    return (
      row,
      Rijuitleg(
        zin: zin,
        velden: [
          JSONVeld("van", .tekst(graaf.knoop(van).id)),
          JSONVeld("relatie", .tekst(graaf.kaart[wijziging.soort].naam)),
          JSONVeld("naar", .tekst(graaf.knoop(naar).id)),
          JSONVeld("was", zoalsVermeld(oud)), JSONVeld("wordt", zoalsVermeld(nieuw)),
        ])
    )
  }

  private func zoalsVermeld(_ relatie: Relatie?) -> JSONWaarde {
    guard let relatie else { return .null }
    return .object([
      JSONVeld("sterkte", .getal(relatie.sterkte)),
      JSONVeld("niveau", .tekst(relatie.niveauwoord)),
      JSONVeld("kanaal", .tekst(relatie.velden[.kanaal] ?? "")),
    ])
  }

  private var zin: String {
    let sectie = wijziging.verloop.sectie.rawValue
    let who = graaf.relatiezin(wijziging.van, wijziging.soort, wijziging.naar)
    let head = "\(sectie.prefix(1).uppercased())\(sectie.dropFirst()): \(who)"
    if let oud, let nieuw {
      return "\(head): \(Teksten.opsomming(verschillen(oud, nieuw)))."
    }
    let stated = (nieuw ?? oud).map(vermeld) ?? []
    return stated.isEmpty ? "\(head)." : "\(head) (\(stated.joined(separator: ", ")))."
  }

  private func vermeld(_ relatie: Relatie) -> [String] {
    kenmerken(relatie).filter { !$0.waarde.isEmpty }.map { "\($0.naam) \($0.waarde)" }
  }

  private func verschillen(_ oud: Relatie, _ nieuw: Relatie) -> [String] {
    let isSame = [
      oud.sterkte == nieuw.sterkte, oud.niveauwoord == nieuw.niveauwoord,
      oud.hasSameChannels(as: nieuw),
    ]
    return zip(isSame, zip(kenmerken(oud), kenmerken(nieuw))).filter { !$0.0 }.map { _, pair in
      let values = [pair.0.waarde, pair.1.waarde].map { $0.isEmpty ? "onbekend" : $0 }
      return "\(pair.0.naam) van \(values[0]) naar \(values[1])"
    }
  }

  /// What is compared of a relation, in words; "" where it is not stated.
  private func kenmerken(_ relatie: Relatie) -> [(naam: String, waarde: String)] {
    [
      ("sterkte", relatie.sterkte.map { "\($0)" } ?? ""), ("niveau", relatie.niveauwoord),
      ("kanaal", Teksten.opsomming(relatie.kanalenOpNaam)),
    ]
  }
}
