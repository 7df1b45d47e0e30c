internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtbeeldvraag {
  /// What stands above a picture of a krachtenveld: place and date, the phase, the view, and who
  /// judged when.
  func kop(_ naam: String, titel: String, vooraf: [String] = []) -> Beeldkop {
    Beeldkop(
      veld.graaf, vraag: naam, titel: "\(veld.vraagstuk.naam): \(titel)",
      vooraf: [veld.herkomst] + vooraf, papier: papier)
  }
}
