import GraphCore
import Kaartgraaf
import Wijkmodel

/// The area in which an answer must lie, looked up in the map.
struct Gebiedsgrens {
  let ligging: Gebiedsligging
  let strikt: Bool
  let naam: String
  private let graaf: KaartGraph

  /// Looks up the area that is asked for; nil when none is.
  ///
  /// - Throws: `Vraagfout.naam` when the name does not mean exactly one area.
  init?(_ keuze: Gebiedskeuze?, in graaf: KaartGraph) throws(Vraagfout) {
    guard let keuze else { return nil }
    let area = try graaf.named(keuze.naam, among: .init(.gebied))
    ligging = Gebiedsligging(area, in: graaf)
    strikt = keuze.strikt
    naam = graaf.naam(area)
    self.graaf = graaf
  }

  /// The sections of a list of parties, in order.
  var secties: [Ligging] { strikt ? [.binnen] : [.binnen, .omvattend, .onbekend] }

  /// Whether a party counts where parties are counted or combined.
  func counts(_ partij: NodeID) -> Bool {
    let found = ligging.ligging(of: partij).ligging
    return found == .binnen || (found == .omvattend && !strikt)
  }

  /// Whether a target group takes part.
  func takesPart(_ groep: NodeID) -> Bool { ligging.takesPart(groep) }

  /// " in G", as it stands in sentences.
  var inGebied: String { " in \(naam)" }
}
