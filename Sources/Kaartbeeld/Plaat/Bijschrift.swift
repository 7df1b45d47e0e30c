internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension KaartGraph {
  /// The line below the title: place, reference date and source.
  func bijschrift(_ vraag: Beeldvraag) -> String {
    Teksten.bijschrift(
      plaats: plaats(vraag), peildatum: peildatum, bron: kaart.gegevens.bron)
  }

  /// The place that a picture is about: the area asked for, the one city, or the map itself.
  private func plaats(_ vraag: Beeldvraag) -> String {
    if let gebied = vraag.gebied { return knoop(gebied).naam }
    let cities = knopen(.init(.gebied)).filter { knoop($0).schaal == .stad }
    return cities.count == 1 ? knoop(cities[0]).naam : kaart.gegevens.titel
  }
}
