internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Actorvoorstellen {
  /// What the map leaves open, as questions to the advisor.
  public var vragen: [String] {
    [ontbrekendGebied, ontbrekendThema, wijkraadvraag].compactMap(\.self)
      + Vergetensector.allCases.compactMap(sectorvraag) + [woonvraag].compactMap(\.self)
  }

  private var ontbrekendGebied: String? {
    guard plek.gebieden.isEmpty else { return nil }
    return "Het gebied van dit vraagstuk is niet vermeld. Om welk gebied gaat het? Zonder gebied "
      + "zoekt wijkweb alleen op thema, en is niet te zeggen welke wijkraad erbij hoort."
  }

  private var ontbrekendThema: String? {
    guard plek.themas.isEmpty else { return nil }
    return "Het thema van dit vraagstuk is niet vermeld. Om welk thema gaat het? Zonder thema "
      + "zoekt wijkweb alleen op gebied."
  }

  private var wijkraadvraag: String? {
    guard !plek.gebieden.isEmpty, voorstellen(with: .wijkraad).isEmpty else { return nil }
    return "Een wijkraad voor heel \(gebiedsnamen) is niet vermeld op de kaart. Is er een "
      + "wijkraad, of een andere groep die namens bewoners spreekt? Die hoort er vanaf de eerste "
      + "fase bij."
  }

  private func sectorvraag(_ sector: Vergetensector) -> String? {
    guard !plek.gebieden.isEmpty else { return nil }
    let found = voorstellen(with: sector.reden)
    let inside = found.contains { voorstel in
      voorstel.redenen.contains {
        $0.soort == sector.reden && $0.over.allSatisfy { plek.ligging(of: $0) == .binnen }
      }
    }
    if inside { return nil }
    let around = found.isEmpty ? "" : " Wel dichtbij: \(veld.graaf.namen(found.map(\.actor)))."
    let (missing, question) =
      sector == .ondernemers
      ? ("Ondernemers in \(gebiedsnamen) zijn", "Wie heeft er een winkel of bedrijf?")
      : ("Een school in \(gebiedsnamen) is", "Waar gaan de kinderen naar school?")
    return "\(missing) niet vermeld op de kaart.\(around) \(question)"
  }

  /// How many groups may be missing because nobody wrote down where they live.
  private var woonvraag: String? {
    let graaf = veld.graaf
    let known = Set(doelgroepen)
    let open = graaf.knopen(.init(.doelgroep)).filter {
      !known.contains($0) && graaf.woongebieden(of: $0).isEmpty
    }
    guard !plek.gebieden.isEmpty, !open.isEmpty else { return nil }
    return open.count == 1
      ? "Waar deze groep woont, is niet vermeld: \(graaf.namen(open)). Woont de groep ook in "
        + "\(gebiedsnamen)?"
      : "Waar deze groepen wonen, is niet vermeld: \(graaf.namen(open)). Wonen zij ook in "
        + "\(gebiedsnamen)?"
  }

  /// The areas of the vraagstuk in words.
  var gebiedsnamen: String { veld.graaf.namen(plek.gebieden) }
}
