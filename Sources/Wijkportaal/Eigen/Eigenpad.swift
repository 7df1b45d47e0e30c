import Kaartopslag
import Wijkmodel

/// Where the pages of a group stand.
enum Eigenpad {
  /// The page about an entry that the group keeps.
  static func regel(_ rij: Registerrij, _ blik: Eigenblik) -> Adres {
    rij.nummer == blik.eigen.nummer ? .eigen() : .eigen("regel", rij.id)
  }

  /// What can be done with an entry, in the order in which most people want it.
  static func acties(
    voor rij: Registerrij, _ blik: Eigenblik
  ) -> [(tekst: String, adres: Adres)] {
    let id = rij.id
    let stops = rij.nummer == blik.eigen.nummer ? "u" : rij.velden[.naam] ?? id
    return [
      ("Iets wijzigen of aanvullen", .eigen("wijzig", id)),
      ("Een initiatief of activiteit toevoegen", .eigen("nieuw", Knoopsoort.initiatief.rawValue)),
      ("Een netwerk toevoegen", .eigen("nieuw", Knoopsoort.netwerk.rawValue)),
      ("Een contactpersoon toevoegen", .eigen("nieuw", Knoopsoort.sleutelfiguur.rawValue)),
      ("Een relatie met iemand anders voorstellen", .eigen("relatie", id)),
      ("Melden dat iets dubbel op de kaart staat", .eigen("dubbel", id)),
      ("Melden dat \(stops) stopt", .eigen("stoppen", id)),
      ("Persoonsgegevens laten verwijderen", .eigen("gegevens", id)),
    ]
  }
}

extension Knoopsoort {
  /// The singular with a capital, as people write it.
  var enkelvoud: String {
    switch self {
    case .sleutelfiguur: "Sleutelfiguur (persoon of functie)"
    case .wijkpartner: "Wijkpartner (organisatie of groep)"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}
