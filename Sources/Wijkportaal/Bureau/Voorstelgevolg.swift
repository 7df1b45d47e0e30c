import DocumentText
import Kaartopslag
import Wijkmodel

/// What is in a proposal that is decided as a whole, and what accepting it does.
struct Voorstelgevolg {
  let kader: Bureaukader
  let voorstel: Voorstel

  private var kaart: SocialeKaart { kader.kaart }
  private var rij: Registerrij? { voorstel.rij.flatMap { kader.stand.rij($0) } }

  /// What is proposed, cell by cell.
  var inhoud: HTMLFragment {
    switch voorstel.soort {
    case .nieuw, .relatie:
      let tekst = Veldtekst(voorstel.tabel, in: kaart)
      return .deel(
        "Wat er wordt voorgesteld",
        [
          .terms(
            voorstel.velden.map { veld in
              (
                term: HTMLFragment(tekst.label(veld.kolom)),
                content: [HTMLFragment(tekst.tekst(veld.na, in: veld.kolom))]
              )
            })
        ])
    case .dubbel: return Dubbelvergelijking(voorstel, in: kader).markup
    default: return .empty
    }
  }

  /// The sentences about what accepting does.
  var markup: [HTMLFragment] {
    zinnen.map { .paragraph(HTMLFragment($0)) } + [zonderEigenaar] + waarschuwingen
  }

  /// What nobody keeps when the entry goes; of cells that are emptied the entry itself stays.
  private var zonderEigenaar: HTMLFragment {
    guard let rij, voorstel.soort == .einde || voorstel.soort == .verwijdering,
      Verwijderopdracht(voorstel, kader.stand)?.alleen.isEmpty ?? true
    else { return .empty }
    return Vertrek(rij, in: kader).zonderEigenaar
  }

  private var zinnen: [String] {
    switch voorstel.soort {
    case .wijziging: []
    case .nieuw: nieuw
    case .relatie: relatie
    case .einde: einde
    case .dubbel: Dubbelvergelijking(voorstel, in: kader).gevolgen
    case .verwijdering:
      verwijdering
    }
  }

  private var nieuw: [String] {
    guard case .knopen(let kind) = voorstel.tabel else { return [] }
    let naam = voorstel.rijVelden[.naam] ?? "Zonder naam"
    var lines = ["\(naam) komt op de kaart als \(kind.rawValue)."]
    if let owner = voorstel.door.namens.flatMap({ kader.stand.rij($0) }) {
      let tie = Self.krijgtBand(kind, owner.tabel) ? " en krijgt er een relatie mee" : ""
      lines.append("\(kader.namen.naam(owner)) houdt de regel bij\(tie).")
    }
    return lines
  }

  /// Whether a new entry of a kind is tied to who proposes it, as the register does.
  private static func krijgtBand(_ soort: Knoopsoort, _ eigenaar: Tabel) -> Bool {
    switch (soort, eigenaar) {
    case (.sleutelfiguur, .knopen(.wijkpartner)), (.netwerk, .knopen(.wijkpartner)),
      (.netwerk, .knopen(.sleutelfiguur)):
      true
    case (.initiatief, .knopen(let kind)): kind.isPartij
    default: false
    }
  }

  private var relatie: [String] {
    let cells = voorstel.rijVelden
    let same = kader.stand.rijen.contains { rij in
      rij.tabel == .relaties
        && [.van, .relatie, .naar].allSatisfy { rij.velden[$0] == cells[$0] }
    }
    let line = "Op de kaart komt te staan: \(kader.namen.naam(.relaties, cells))."
    return same
      ? [line, "Let op: deze relatie staat al op de kaart. Dan staat zij er dubbel."] : [line]
  }

  private var einde: [String] {
    guard let rij else { return [Self.weg] }
    let dag = voorstel.rijVelden[.tot].flatMap { Datum($0) }
    return Vertrek(rij, op: dag, in: kader).bijEinde
  }

  private var verwijdering: [String] {
    guard let rij else { return [Self.weg] }
    let vertrek = Vertrek(rij, in: kader)
    guard let opdracht = Verwijderopdracht(voorstel, kader.stand) else {
      return vertrek.metLogboek
    }
    guard !opdracht.alleen.isEmpty else { return vertrek.gewist }
    let tekst = Veldtekst(rij.tabel, in: kaart)
    let labels = opdracht.alleen.map { tekst.label($0) }
    return [
      "Bij \(kader.namen.naam(rij)) wordt dit leeg: \(Teksten.opsomming(labels))."
    ] + Vertrek.gewist
  }

  /// That nothing of it stays.
  static let gewist = [
    "Ook uit de geschiedenis en uit voorstellen gaat het weg. Het logboek bewaart alleen dat er "
      + "iets is verwijderd.",
    "Let op: dit kunt u niet terugdraaien.",
  ]

  private static let weg = "De regel is er niet meer. U kunt dit alleen weigeren."

  private var waarschuwingen: [HTMLFragment] {
    (lijktOp.map { [.paragraph($0, kind: "oud")] } ?? [])
      + Gevoelig(voorstel, in: kader).markup
  }

  /// Entries of the same kind with a name like the new one.
  private var lijktOp: HTMLFragment? {
    guard voorstel.soort == .nieuw, case .knopen(let kind) = voorstel.tabel,
      let naam = voorstel.rijVelden[.naam]
    else { return nil }
    let same = kader.stand.rijen.filter { $0.tabel == .knopen(kind) }
    let list = Namenlijst(same.map { $0.velden[.naam] ?? $0.id })
    let near = list.nearest(to: naam).filter { list.isNear($0, to: naam) }.map { same[$0] }
    guard !near.isEmpty else { return nil }
    return "Let op: dit lijkt op wat al op de kaart staat: "
      + .joined(near.map(kader.link), separator: ", ") + "."
  }
}
