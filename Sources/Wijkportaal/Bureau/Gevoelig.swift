import DocumentText
import Kaartopslag
import Wijkmodel

/// The ties in a proposal that tell about a person what nobody may record, such as a faith.
struct Gevoelig {
  private let zinnen: [String]

  /// Looks at what a proposal would add.
  init(_ voorstel: Voorstel, in kader: Bureaukader) {
    let cells = voorstel.rijVelden
    switch voorstel.tabel {
    case .relaties:
      zinnen = [Self.zin(cells[.van], cells[.relatie], cells[.naar], in: kader)].compactMap(\.self)
    case .knopen(let kind):
      let old = voorstel.rij.flatMap { kader.stand.rij($0) }
      let naam = cells[.naam] ?? old?.velden[.naam] ?? ""
      let knoop = Knoop(id: old?.id ?? "nieuw", naam: naam, knoopsoort: kind, velden: cells)
      var found = Self.kort(knoop, in: kader)
      // A new person is tied to the organisation that proposes it.
      if voorstel.soort == .nieuw, kind == .sleutelfiguur, cells[.organisatie] == nil,
        let owner = voorstel.door.namens.flatMap({ kader.stand.rij($0) })?.id,
        let other = kader.kaart.nummer(of: owner)
      {
        found.append((knoop, .werktBij, kader.kaart[other]))
      }
      zinnen = found.compactMap(Self.zin)
    default: zinnen = []
    }
  }

  /// The warnings.
  var markup: [HTMLFragment] { zinnen.map { .paragraph(HTMLFragment($0), kind: "oud") } }

  private typealias Band = (van: Knoop, soort: Relatiesoortnummer, naar: Knoop)

  private static func zin(
    _ van: String?, _ soort: String?, _ naar: String?, in kader: Bureaukader
  ) -> String? {
    guard let from = van.flatMap({ kader.kaart.nummer(of: $0) }),
      let target = naar.flatMap({ kader.kaart.nummer(of: $0) }),
      let kind = soort.flatMap({ kader.kaart.relatiesoort(named: $0) })
    else { return nil }
    return zin((kader.kaart[from], kind, kader.kaart[target]))
  }

  /// The ties that the short columns of an entry stand for.
  private static func kort(_ knoop: Knoop, in kader: Bureaukader) -> [Band] {
    KorteKolom.alle.filter { $0.soorten.contains(knoop.knoopsoort) }.flatMap { kolom in
      knoop.velden.values(of: kolom.kolom).compactMap { id in
        guard let other = kader.kaart.nummer(of: id) else { return nil }
        let named = kader.kaart[other]
        return kolom.isOmgekeerd
          ? (named, kolom.relatiesoort, knoop) : (knoop, kolom.relatiesoort, named)
      }
    }
  }

  private static func zin(_ band: Band) -> String? {
    guard let found = GevoeligeBand(van: band.van, soort: band.soort, naar: band.naar) else {
      return nil
    }
    let (persoon, groep) =
      band.van.knoopsoort == .sleutelfiguur ? (band.van, band.naar) : (band.naar, band.van)
    let begin =
      "Let op: uit een band tussen \(persoon.naam) en \(groep.naam) kan iemand "
      + "\(found.onderwerp.omschrijving) van deze persoon afleiden. "
    return begin
      + (found.isVoorWerk
        ? "Gaat het om het werk van deze persoon? Dan mag dat. Anders niet."
        : "Zulke gegevens mag u bijna nooit bewaren. Leg de band vast bij de organisatie zelf.")
  }
}
