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

  /// The name by which an entry is mentioned: of a person the role and, except where an
  /// organisation itself speaks of its people, where he or she belongs.
  func verwijsnaam(_ node: NodeID, by subject: NodeID) -> String {
    let role = beeldnaam(node)
    guard knoopsoort(node) == .sleutelfiguur else { return role }
    let ties = organisatiebanden(of: node).map { relaties.target(of: $0) }
    guard let organisation = ties.first, !ties.contains(subject) else { return role }
    return "\(role) (\(beeldnaam(organisation)))"
  }
}
