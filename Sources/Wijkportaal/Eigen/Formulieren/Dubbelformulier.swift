import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which a group reports that an entry is on the map twice: first which other one it
/// is, then both beside each other.
struct Dubbelformulier: Eigenformulier {
  let verzoek: Eigenverzoek

  private static let zeker = "zeker"
  /// By what people see whether two entries are about the same.
  private static let vergelijking: [Kolomnaam] = [
    .soort, .omschrijving, .functie, .sector, .gebied, .thema, .plek, .adres, .website, .email,
    .telefoon,
  ]

  init(_ verzoek: Eigenverzoek) { self.verzoek = verzoek }

  var titel: String { isTweedeStap ? "Zijn dit dezelfde?" : "Melden dat iets dubbel staat" }
  var adres: Adres { .eigen("dubbel", verzoek.rij.id) }
  var isMis: Bool { verzoek.isVerstuurd && (ander.fout != nil || bericht.fout != nil) }

  var voorstel: Voorstelinvoer? {
    guard isTweedeStap, verzoek.veld(Self.zeker) == "ja", let other = ander.gekozen else {
      return nil
    }
    return Voorstelinvoer(
      .dubbel, rij: verzoek.rij.nummer, tabel: verzoek.rij.tabel, bericht: bericht.bericht,
      velden: [.init(.van, na: verzoek.rij.id), .init(.naar, na: other)])
  }

  var inhoud: [HTMLFragment] { isTweedeStap ? tweedeStap : eersteStap }

  private var eersteStap: [HTMLFragment] {
    guard !ander.ids.isEmpty else {
      return [
        .paragraph(
          HTMLFragment("Er is niets anders op de kaart dat hetzelfde kan zijn als \(verzoek.naam).")
        ), terug,
      ]
    }
    return [
      Formulier.fouten([ander.veld, bericht.veld]),
      .paragraph(
        HTMLFragment("Staat \(verzoek.naam) nog een keer op de kaart? Kies welke dat is.")),
      formulier([
        ander.veld.markup, bericht.veld.markup, Formulier.knoppen(Knop("Verder")),
      ]),
      terug,
    ]
  }

  private var tweedeStap: [HTMLFragment] {
    [
      .paragraph("Er is nog niets verstuurd. Vergelijk de twee.")
    ] + beide
      + [
        .paragraph(
          "Als het wijkbureau het met u eens is, wordt het één regel. "
            + "De relaties van allebei blijven, en de andere naam blijft vindbaar."),
        formulier([
          Formulier.verborgen("ander", ander.gekozen ?? ""),
          Formulier.verborgen(Berichtveld.naam, bericht.tekst),
          Formulier.verborgen(Self.zeker, "ja"),
          Formulier.knoppen(Knop("Ja, dit is hetzelfde")),
        ]),
        terug,
      ]
  }

  /// The other one as everybody sees it, and the own one in the same way.
  private var beide: [HTMLFragment] {
    let kaart = verzoek.blik.zicht
    let entries = [verzoek.rij.id, ander.gekozen ?? ""].compactMap { id in
      kaart.nummer(of: id).map { kaart[$0] }
    }
    return entries.flatMap { entry in
      let words = Veldtekst(.knopen(entry.knoopsoort), in: kaart)
      let facts = Self.vergelijking.filter { entry.velden[$0] != nil }.map { kolom in
        (
          term: HTMLFragment(words.label(kolom)),
          content: [HTMLFragment(words.tekst(entry.velden[kolom], in: kolom))]
        )
      }
      return [
        HTMLFragment.heading(2, HTMLFragment(entry.naam)),
        facts.isEmpty ? .paragraph("Hier is verder niets van vastgelegd.") : .terms(facts),
      ]
    }
  }

  private var isTweedeStap: Bool { verzoek.isVerstuurd && !isMis }

  private var bericht: Berichtveld { Berichtveld(verzoek: verzoek) }

  private var ander: Ingangkeuze {
    guard case .knopen(let kind) = verzoek.rij.tabel else {
      return Ingangkeuze("ander", "", [], verzoek)
    }
    return Ingangkeuze("ander", "Welke andere is het?", Knoopsoorten(kind), verzoek)
  }
}
