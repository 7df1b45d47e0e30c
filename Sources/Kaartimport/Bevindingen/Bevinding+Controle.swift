public import Wijkmodel

/// A finding about the contents of a map that was read without trouble.
public enum Controlebevinding: Hashable, Sendable {
  /// On some day `deel_van` goes round in a circle through these keys.
  case kring([String])
  /// The map does not say to which date it refers.
  case geenPeildatum
  /// It is not stated whether a target group is hard to reach.
  case moeilijkBereikbaarOnbekend
  /// Contact data of a person without a reason why it may be kept.
  case geenGrondslag
  /// Personal data is kept longer than was stated.
  case bewaartermijnVoorbij(Datum)
  /// Nobody keeps this many entries.
  case geenEigenaar(aantal: Int)
  /// The name looks like that of another entry of the same kind.
  case mogelijkDubbel(Kandidaat)
  /// The other spelling is also the name or a spelling of another entry.
  case aliasVanAnder(Kandidaat)
  /// The size of an area is not stated.
  case geenSchaal
  /// Somebody could conclude from a tie with a group what nobody may record about a person.
  case gevoeligeBand(persoon: Kandidaat, groep: Kandidaat, GevoeligeBand)
  /// The relation begins after the network or initiative ended.
  case relatieNaAfloop(naam: String, tot: Datum)
  /// This many relations have ended before the reference date.
  case afgelopenRelaties(aantal: Int, peildatum: Datum)
  /// This many judgements are past their end on the reference date.
  case verlopenOordelen(aantal: Int, peildatum: Datum)

  var ernst: Ernst {
    switch self {
    case .kring: .fout
    case .gevoeligeBand(_, _, let band) where band.isVoorWerk: .opmerking
    case .geenEigenaar, .afgelopenRelaties, .verlopenOordelen: .opmerking
    default: .waarschuwing
    }
  }

  var code: String {
    switch self {
    case .kring: "kring"
    case .geenPeildatum: "geen_peildatum"
    case .moeilijkBereikbaarOnbekend: "moeilijk_bereikbaar_onbekend"
    case .geenGrondslag: "geen_grondslag"
    case .bewaartermijnVoorbij: "bewaartermijn_voorbij"
    case .geenEigenaar: "geen_eigenaar"
    case .mogelijkDubbel: "mogelijk_dubbel"
    case .aliasVanAnder: "alias_van_ander"
    case .geenSchaal: "geen_schaal"
    case .gevoeligeBand: "gevoelige_band"
    case .relatieNaAfloop: "relatie_na_afloop"
    case .afgelopenRelaties: "afgelopen_relaties"
    case .verlopenOordelen: "verlopen_oordelen"
    }
  }
}
