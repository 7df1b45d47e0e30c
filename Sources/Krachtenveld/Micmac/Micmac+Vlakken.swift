extension Micmac {
  /// Influence against dependence in one step; nil without influences.
  public var directvlak: Assenvlak? {
    vlak("rechtstreeks", titel: "Wie drijft wie, rechtstreeks?", direct)
  }

  /// Influence against dependence over longer ways; nil without influences.
  public var indirectvlak: Assenvlak? {
    vlak("doorwerking", titel: "Wie drijft wie, ook via anderen?", indirect)
  }

  private func vlak(_ naam: String, titel: String, _ values: Doorwerking) -> Assenvlak? {
    guard !actoren.isEmpty else { return nil }
    let mean = 100 / Double(actoren.count)
    return Assenvlak(
      naam, titel: titel, x: .init(titel: "Afhankelijk van anderen (procent)", grens: mean),
      y: .init(titel: "Invloed op anderen (procent)", grens: mean), hoeken: .sectoren,
      punten: actoren.indices.map {
        .init(
          knoop: actoren[$0], x: 100 * values.afhankelijkheid[$0], y: 100 * values.invloed[$0])
      },
      uitleg: "Elk getal is het deel dat deze partij heeft van alle invloed samen. De lijnen "
        + "staan bij het gemiddelde.")
  }
}
