public import Kaartgraaf
import Kaartvraag

/// Why a network cannot be made.
public enum Netfout: Error, Hashable, Sendable {
  /// No relation kind has this name; with those that there are.
  case onbekendeRelatie(String, bekend: [String])
  /// No entry is of this kind; with those that there are.
  case onbekendeSoort(String, bekend: [String])
  /// A name does not mean exactly one area.
  case naam(Naamfout)
}

extension Netfout {
  /// What the user reads: one or two sentences in Dutch.
  public var zin: String {
    switch self {
    case .onbekendeRelatie(let naam, let bekend):
      "De relatie ‘\(naam)’ bestaat niet. Kies uit \(Teksten.opsomming(bekend, "of"))."
    case .onbekendeSoort(let soort, let bekend):
      "Niemand in dit netwerk is van de soort ‘\(soort)’. Kies uit "
        + "\(Teksten.opsomming(bekend, "of"))."
    case .naam(let fout): Vraagfout.naam(fout).zin
    }
  }
}
