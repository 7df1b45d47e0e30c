public import Wijkmodel

/// A finding about what files add to a map.
public enum Overnamebevinding: Hashable, Sendable {
  /// How a file without a name of the data model was read.
  case gelezenAls(Bestandslezing)
  /// The new map got its title from the folder.
  case titelGemaakt(String)
  /// So many confirmations were not taken over: only the owner can confirm.
  case bevestigingNietOvergenomen(aantal: Int)
  /// The row does not say what kind of entry it is.
  case soortOnbekend
  /// The word was read as this kind of entry.
  case soortGelezenAls(Knoopsoort)
  /// The key belongs to an entry of another kind.
  case andereSoort(Kandidaat)
  /// A new entry has the name of an existing one.
  case naamBestaatAl(Kandidaat)
  /// The row changes a kind of relation such that relations of the map no longer fit.
  case relatiesoortInGebruik
  /// The ladder lacks these rungs, which judgements of the map mention.
  case tredeInGebruik([String])
  /// A participant is named without organisation.
  case geenOrganisatie
  /// One cell names more than one organisation.
  case tweeOrganisaties([String])
  /// The cell holds a function beside the name of an organisation.
  case functieInNaam(functie: String, Kandidaat)
  /// The cell holds an explanation beside the name of an organisation.
  case toelichtingInNaam(Kandidaat)
  /// The name is probably another spelling of a known one.
  case spelling(Kandidaat)
  /// The name contains that of another organisation, or the reverse.
  case lijktOp(Kandidaat)

  var ernst: Ernst {
    switch self {
    case .gelezenAls, .titelGemaakt, .bevestigingNietOvergenomen, .soortGelezenAls,
      .geenOrganisatie:
      .opmerking
    case .naamBestaatAl, .lijktOp: .waarschuwing
    default: .fout
    }
  }

  var code: String {
    switch self {
    case .gelezenAls: "bestand_gelezen_als"
    case .titelGemaakt: "titel_gemaakt"
    case .bevestigingNietOvergenomen: "bevestiging_niet_overgenomen"
    case .soortOnbekend: "soort_onbekend"
    case .soortGelezenAls: "soort_gelezen_als"
    case .andereSoort: "andere_soort"
    case .naamBestaatAl: "naam_bestaat_al"
    case .relatiesoortInGebruik: "relatiesoort_in_gebruik"
    case .tredeInGebruik: "trede_in_gebruik"
    case .geenOrganisatie: "geen_organisatie"
    case .tweeOrganisaties: "twee_organisaties"
    case .functieInNaam: "functie_in_naam"
    case .toelichtingInNaam: "toelichting_in_naam"
    case .spelling: "spelling"
    case .lijktOp: "lijkt_op"
    }
  }
}
