public import Wijkmodel

/// A finding about one cell; the row is kept without it.
///
/// When the cell is one without which its row means nothing, the whole row is set aside.
public enum Celbevinding: Hashable, Sendable {
  /// No entry is called this; with the nearest names.
  case onbekendeNaam(lijktOp: [Kandidaat])
  /// More than one entry is called this.
  case meerdereKandidaten([Kandidaat])
  /// The entry exists but is of a kind that may not stand here.
  case verkeerdeSoort(Kandidaat, mag: Knoopsoorten)
  /// One value is expected and the cell holds several.
  case meerdereWaarden
  /// Not one of the words that may stand here.
  case onbekendeKeuze(toegestaan: [String])
  /// An unknown visibility; the entry is treated as confidential.
  case onbekendeZichtbaarheid
  /// No vraagstuk or doelstelling is called this; with the nearest names.
  case onbekendeRij(lijktOp: [String])
  /// Not a date.
  case ongeldigeDatum
  /// Not a whole number from 1 to 5.
  case ongeldigeScore
  /// Not a whole number in this range, nor one of these words.
  case ongeldigGeheel(ClosedRange<Int>, of: [String])
  /// Not a whole number.
  case ongeldigAantal
  /// The end lies before the beginning.
  case totVoorVanaf(vanaf: Datum, tot: Datum)
  /// Not a kind of entry, in a cell that says what a kind of relation may join.
  case onbekendeKnoopsoort

  var code: String {
    switch self {
    case .onbekendeNaam: "onbekende_naam"
    case .meerdereKandidaten: "meerdere_kandidaten"
    case .verkeerdeSoort: "verkeerde_soort"
    case .meerdereWaarden: "meerdere_waarden"
    case .onbekendeKeuze: "onbekende_keuze"
    case .onbekendeZichtbaarheid: "onbekende_zichtbaarheid"
    case .onbekendeRij: "onbekende_rij"
    case .ongeldigeDatum: "ongeldige_datum"
    case .ongeldigeScore: "ongeldige_score"
    case .ongeldigGeheel: "ongeldig_getal"
    case .ongeldigAantal: "ongeldig_aantal"
    case .totVoorVanaf: "tot_voor_vanaf"
    case .onbekendeKnoopsoort: "onbekende_knoopsoort"
    }
  }
}

/// A finding about a whole row.
public enum Rijbevinding: Hashable, Sendable {
  /// A cell is empty without which the row means nothing.
  case leegVerplicht(kolom: String)
  /// The key has characters that a key cannot have; with one that would do.
  case ongeldigID(voorstel: String)
  /// The key is already taken.
  case dubbelID(bestand: String, regel: Int)
  /// The key made from the name is already taken.
  case dubbeleNaam(id: String, bestand: String, regel: Int)
  /// No key can be made from the name.
  case geenIDUitNaam
  /// The row has more cells than there are headings.
  case teLang(verwacht: Int, gevonden: Int)
  /// The row has fewer cells than there are headings.
  case teKort(verwacht: Int, gevonden: Int)
  /// The kind of relation is unknown; with the nearest one.
  case onbekendeRelatie(lijktOp: [String])
  /// This kind of relation does not join these kinds.
  case verkeerdeEinden(relatie: String, van: Knoopsoort, naar: Knoopsoort, pastOmgekeerd: Bool)
  /// The kind of relation exists already.
  case dubbeleRelatiesoort
  /// The map has as many kinds of relation as it can have.
  case teVeelRelatiesoorten
  /// The key of `kaart.csv` exists already.
  case dubbeleSleutel(regel: Int)
  /// The relation joins an entry to itself.
  case zelfdeKnoop
  /// An earlier row says something about the same; this one counts.
  case dubbelOordeel(regel: Int)
  /// An actor has influence on itself, which means nothing.
  case invloedOpZichzelf
  /// A judgement lacks these columns: a judgement has a date, a judge and an end.
  case oordeelZonder([String])
  /// The judge is named as a person and not as a role.
  case beoordelaarIsPersoon
  /// A judgement about a person is marked as public; it is never shown.
  case oordeelOverPersoonOpenbaar

  var ernst: Ernst {
    switch self {
    case .teKort, .dubbelOordeel, .invloedOpZichzelf, .oordeelZonder, .beoordelaarIsPersoon,
      .oordeelOverPersoonOpenbaar:
      .waarschuwing
    case .zelfdeKnoop: .opmerking
    default: .fout
    }
  }

  var code: String {
    switch self {
    case .leegVerplicht: "leeg_verplicht"
    case .ongeldigID: "ongeldig_id"
    case .dubbelID: "dubbel_id"
    case .dubbeleNaam: "dubbele_naam"
    case .geenIDUitNaam: "geen_id_uit_naam"
    case .teLang: "rij_te_lang"
    case .teKort: "rij_te_kort"
    case .onbekendeRelatie: "onbekende_relatie"
    case .verkeerdeEinden: "verkeerde_einden"
    case .dubbeleRelatiesoort: "dubbele_relatiesoort"
    case .teVeelRelatiesoorten: "te_veel_relatiesoorten"
    case .dubbeleSleutel: "dubbele_sleutel"
    case .zelfdeKnoop: "zelfde_knoop"
    case .dubbelOordeel: "dubbel_oordeel"
    case .invloedOpZichzelf: "invloed_op_zichzelf"
    case .oordeelZonder: "oordeel_onvolledig"
    case .beoordelaarIsPersoon: "beoordelaar_is_persoon"
    case .oordeelOverPersoonOpenbaar: "oordeel_over_persoon_openbaar"
    }
  }
}
