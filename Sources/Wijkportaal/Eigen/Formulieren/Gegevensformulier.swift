import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which somebody has personal data removed.
struct Gegevensformulier: Eigenformulier {
  let verzoek: Eigenverzoek

  /// What is ticked to have the whole entry of a person removed.
  private static let alles = "alles"

  init(_ verzoek: Eigenverzoek) { self.verzoek = verzoek }

  var titel: String { "Persoonsgegevens laten verwijderen" }
  var adres: Adres { .eigen("gegevens", verzoek.rij.id) }

  var isMis: Bool { verzoek.isVerstuurd && (keuzefout != nil || bericht.fout != nil) }

  var voorstel: Voorstelinvoer? {
    guard verzoek.isVerstuurd, !isMis else { return nil }
    let rij = verzoek.rij
    // Which cells are named tells whether all of it or only those go.
    return Voorstelinvoer(
      .verwijdering, rij: rij.nummer, tabel: rij.tabel, bericht: bericht.bericht,
      velden: (wilAlles ? [.naam] : gekozen).map { .init($0, voor: rij.velden[$0], na: nil) })
  }

  var inhoud: [HTMLFragment] {
    let fields = velden
    guard !fields.isEmpty else { return [nietsTeVerwijderen, personen, elders, terug] }
    return [
      Formulier.fouten(fields + [bericht.veld]),
      .paragraph("Kies wat weg moet. U hoeft niet te zeggen waarom."),
      formulier([
        Formulier.groep("Wat moet weg?", fields.map(\.markup)), bericht.veld.markup,
        Formulier.knoppen(Knop("Verzoek versturen", .gevaar)),
      ]),
      .heading(2, "Wat gebeurt er dan?"),
      .list([
        "U krijgt binnen een maand antwoord. Dat is uw recht volgens de privacywet (AVG).",
        "Wat verwijderd is, verdwijnt ook uit de geschiedenis van de kaart.",
        "Het logboek onthoudt alleen dát er iets is verwijderd, niet wat er stond.",
      ]),
      personen, elders, terug,
    ]
  }

  private var nietsTeVerwijderen: HTMLFragment {
    .paragraph(
      HTMLFragment("Van \(verzoek.naam) zijn geen e-mailadres en telefoonnummer vastgelegd."))
  }

  /// The way to the persons that the group keeps.
  private var personen: HTMLFragment {
    let own = verzoek.blik.machtiging.ids.compactMap { verzoek.blik.stand.rij(of: $0) }
      .filter { $0.tabel == .knopen(.sleutelfiguur) && $0.nummer != verzoek.rij.nummer }
    guard !own.isEmpty else { return .empty }
    return .lines([
      .heading(2, "Personen die u bijhoudt"),
      .list(
        own.map {
          .link(
            HTMLFragment($0.velden[.naam] ?? $0.id),
            to: verzoek.naar(.eigen("gegevens", $0.id)))
        }, kind: "lijst"),
    ])
  }

  private var elders: HTMLFragment {
    .paragraph(
      .link(
        "Staat er ergens anders iets over u? Lees wat u kunt vragen",
        to: verzoek.naar(.over.bij("verbeteren"))) + ".")
  }

  private var isPersoon: Bool { verzoek.rij.tabel == .knopen(.sleutelfiguur) }

  private var wilAlles: Bool { isPersoon && verzoek.veld(Self.alles) == "ja" }

  private var bericht: Berichtveld { Berichtveld(verzoek: verzoek) }

  /// The columns with what reaches or describes a person.
  private var kolommen: [Kolomnaam] {
    let columns: [Kolomnaam] = [.email, .telefoon, .adres] + (isPersoon ? [.omschrijving] : [])
    return columns.filter { verzoek.rij.velden[$0] != nil }
  }

  private var gekozen: [Kolomnaam] {
    kolommen.filter { verzoek.veld(Veldnaam.cel($0)) == "ja" }
  }

  private var keuzefout: String? {
    gekozen.isEmpty && !wilAlles ? "Kies minstens één gegeven dat weg moet." : nil
  }

  private var velden: [Invoerveld] {
    let words = Veldtekst(verzoek.rij.tabel, in: verzoek.blik.zicht)
    var fields = kolommen.map { kolom in
      Invoerveld(
        Veldnaam.cel(kolom),
        "\(words.label(kolom)): \(Teksten.begin(of: verzoek.rij.velden[kolom] ?? ""))", .vinkje,
        waarde: verzoek.tekst(Veldnaam.cel(kolom)))
    }
    if isPersoon {
      fields.append(
        Invoerveld(
          Self.alles, "Alles: \(verzoek.naam) gaat helemaal van de kaart", .vinkje,
          waarde: verzoek.tekst(Self.alles)))
    }
    if verzoek.isVerstuurd, !fields.isEmpty { fields[0].fout = keuzefout }
    return fields
  }
}
