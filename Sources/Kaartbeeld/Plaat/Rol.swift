internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension KaartGraph {
  /// The name under which an entry is drawn: a person only as a role.
  ///
  /// The name of a sleutelfiguur may be that of a person, so pictures show the function, else the
  /// own kind; the organisation in the second line tells two of them apart.
  func beeldnaam(_ node: NodeID) -> String {
    let entry = knoop(node)
    guard entry.knoopsoort == .sleutelfiguur else { return entry.naam }
    let role = entry.velden[.functie] ?? entry.soort ?? Teksten.sleutelfiguur
    return Teksten.hoofdletter(role)
  }
}
