import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which a group changes what is recorded of an entry.
struct Wijzigformulier: Eigenformulier {
  let verzoek: Eigenverzoek
  /// What was filled in.
  private let lezing: Veldlezing
  /// What it comes to, given what the register says and what waits already.
  private let weging: Wijzigweging

  /// Opens the form, or reads it when it was sent.
  ///
  /// - Complexity: O(n) in the number of entries of the map.
  init(_ verzoek: Eigenverzoek) {
    self.verzoek = verzoek
    let (blik, rij) = (verzoek.blik, verzoek.rij)
    lezing = Veldlezing(
      Self.kolommen(of: rij), of: blik.zichtbaar(rij), in: rij.tabel, stand: blik.stand,
      zicht: blik.zicht, veld: verzoek.veld)
    weging = Wijzigweging(verzoek, lezing)
  }

  /// What the wijkbureau keeps of an entry, such as who owns it and on which ground personal data is
  /// held.
  private static let kept: Set<Kolomnaam> = [
    .id, .eigenaar, .laatstGewijzigd, .laatstBevestigd, .zekerheid, .grondslag, .bewarenTot,
  ]

  /// The columns of a row for which a group may propose something, those of the user's own last.
  static func kolommen(of rij: Registerrij) -> [Kolomnaam] {
    kolommen(rij.tabel) + rij.eigenKolommen.filter { !kept.contains($0) }
  }

  /// The columns of a table for which a group may propose something.
  static func kolommen(_ tabel: Tabel) -> [Kolomnaam] {
    (tabel.kolommen + tabel.ookBegrepen).map(\.naam).filter { !kept.contains($0) }
  }

  var titel: String {
    weging.botsingen.isEmpty
      ? "\(verzoek.naam) wijzigen" : "Dit is intussen ook veranderd"
  }

  var adres: Adres { .eigen("wijzig", verzoek.rij.id) }

  var isMis: Bool {
    verzoek.isVerstuurd && (!lezing.isGoed || bericht.fout != nil)
  }

  var isNiets: Bool {
    verzoek.isVerstuurd && !isMis && weging.botsingen.isEmpty && weging.velden.isEmpty
  }

  var status: Int { isMis ? 422 : weging.botsingen.isEmpty ? 200 : 409 }

  var voorstel: Voorstelinvoer? {
    guard verzoek.isVerstuurd, !isMis, !isNiets, weging.botsingen.isEmpty else { return nil }
    return Voorstelinvoer(
      .wijziging, rij: verzoek.rij.nummer, tabel: verzoek.rij.tabel, bericht: bericht.bericht,
      velden: weging.velden)
  }

  var inhoud: [HTMLFragment] {
    guard isMis || weging.botsingen.isEmpty else {
      return botsingdeel.inhoud + [formulier(botsingvelden), terug]
    }
    let fields = velden
    return [
      niets, Formulier.fouten(fields + [bericht.veld]), overige,
      .paragraph("Verander alleen wat niet klopt. De rest laat u staan."),
      formulier(
        zip(Self.kolommen(of: verzoek.rij), fields).flatMap {
          [$1.markup, wachtend($0), namenhulp($0), gezien($0)]
        }
          + [bericht.veld.markup, Formulier.knoppen(Knop("Versturen naar het wijkbureau"))]),
      watErGebeurt, terug,
    ]
  }

  private var bericht: Berichtveld { Berichtveld(verzoek: verzoek) }

  private var invoer: Veldinvoer {
    Veldinvoer(verzoek.rij.tabel, in: verzoek.blik.zicht, zonder: verzoek.rij.id)
  }

  /// What waits already for a field, so that nobody sends it again.
  private func wachtend(_ kolom: Kolomnaam) -> HTMLFragment {
    .lines(
      verzoek.blik.wachtzinnen(kolom, of: verzoek.rij).map {
        .paragraph(HTMLFragment($0), kind: "klein")
      })
  }

  private func namenhulp(_ kolom: Kolomnaam) -> HTMLFragment {
    Namenhulp(kolom, in: verzoek.rij.tabel, verzoek.blik, zonder: verzoek.rij.id).markup
  }

  private var velden: [Invoerveld] {
    let invoer = invoer
    let row = verzoek.blik.zichtbaar(verzoek.rij)
    return Self.kolommen(of: verzoek.rij).map { kolom in
      invoer.veld(
        kolom, waarde: row[kolom], ingevuld: lezing.ingevuld[kolom],
        fout: verzoek.isVerstuurd ? lezing.fouten[kolom] : nil)
    }
  }

  /// What the form showed when it was opened; a second sending still says so.
  private func gezien(_ kolom: Kolomnaam) -> HTMLFragment {
    let seen = lezing.gezien[kolom] ?? verzoek.blik.zichtbaar(verzoek.rij)[kolom]
    return invoer.gezien(kolom, waarde: seen)
  }

  private var overige: HTMLFragment {
    verzoek.isVerstuurd ? .list(lezing.overige.map { HTMLFragment($0) }) : .empty
  }

  private var niets: HTMLFragment {
    guard isNiets else { return .empty }
    let why =
      lezing.wijzigingen.isEmpty
      ? "U hebt niets veranderd. Er is niets verstuurd."
      : weging.overgeslagen.map(\.zin).joined(separator: " ")
    return Melding(.opgelet, HTMLFragment(why)).markup
  }

  private var botsingdeel: Botsingdeel {
    Botsingdeel(verzoek: verzoek, lezing: lezing, botsingen: weging.botsingen)
  }

  private var botsingvelden: [HTMLFragment] {
    botsingdeel.velden
      + [
        Formulier.verborgen(Berichtveld.naam, bericht.tekst),
        Formulier.knoppen(Knop("Versturen naar het wijkbureau")),
      ]
  }
}
