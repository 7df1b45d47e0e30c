extension Mactor {
  /// Every plane for which enough is known, in the order in which they are told.
  public var vlakken: [Assenvlak] {
    [invloedvlak, convergentievlak, afstandsvlak].compactMap(\.self)
  }

  /// Influence against dependence, direct and through one other together; nil without influences.
  public var invloedvlak: Assenvlak? {
    guard !invloeden.actoren.isEmpty else { return nil }
    let (out, into) = (kracht.invloed, kracht.afhankelijkheid)
    let mean = Double(out.reduce(0, +)) / Double(out.count)
    return Assenvlak(
      "invloed-afhankelijkheid", titel: "Wie heeft invloed op wie?",
      x: .init(titel: "Afhankelijk van anderen", grens: mean),
      y: .init(titel: "Invloed op anderen", grens: mean),
      hoeken: .sectoren,
      punten: zip(invloeden.actoren, zip(out, into)).map { actor, sums in
        .init(knoop: actor, x: Double(sums.1), y: Double(sums.0))
      },
      uitleg: "Hoe hoger, hoe meer invloed op anderen, rechtstreeks en via één ander. Hoe verder "
        + "naar rechts, hoe meer anderen invloed hebben op deze partij. De lijnen staan bij het "
        + "gemiddelde.")
  }

  /// Actors near to each other want much the same (order 3, else 2); nil without positions.
  public var convergentievlak: Assenvlak? {
    vlak(
      "eensgezind", titel: "Wie wil hetzelfde?", \.convergentie,
      uitleg: "Partijen die dicht bij elkaar staan, staan bij veel doelen aan dezelfde kant.")
  }

  /// Actors near to each other agree much and disagree little (order 3, else 2); nil without
  /// positions.
  public var afstandsvlak: Assenvlak? {
    vlak(
      "afstand", titel: "Wie staat dicht bij wie?", \.saldo,
      uitleg: "Partijen die dicht bij elkaar staan, zijn het vaak eens en zelden oneens. Wie ver "
        + "uit elkaar staan, zijn mogelijke tegenstanders.")
  }

  /// The convergences with the strength of the actors where that is known, else without.
  public var zwaarsteOvereenstemming: Overeenstemming {
    overeenstemming[2].actoren.count > 1 ? overeenstemming[2] : overeenstemming[1]
  }

  private func vlak(
    _ naam: String, titel: String, _ likeness: (Overeenstemming) -> [[Double]], uitleg: String
  ) -> Assenvlak? {
    let source = zwaarsteOvereenstemming
    guard source.actoren.count > 1 else { return nil }
    let axes = Hoofdassen(likeness(source))
    let share = Int((100 * axes.aandeel).rounded())
    return Assenvlak(
      naam, titel: titel, x: .init(titel: "Grootste verschil", grens: nil),
      y: .init(titel: "Verschil daarna", grens: nil),
      punten: zip(source.actoren, axes.punten).map { .init(knoop: $0, x: $1.x, y: $1.y) },
      uitleg: uitleg + " Alleen de afstanden betekenen iets; links of rechts, boven of onder "
        + "niet. De tekening toont \(share) procent van de verschillen.")
  }
}

extension Assenvlak.Hoeken {
  /// The four sectors of influence against dependence.
  static let sectoren = Self(
    linksBoven: Sector.drijvend.naam, rechtsBoven: Sector.knooppunt.naam,
    linksOnder: Sector.autonoom.naam, rechtsOnder: Sector.afhankelijk.naam)
}
