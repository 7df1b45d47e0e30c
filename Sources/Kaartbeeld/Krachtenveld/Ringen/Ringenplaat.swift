internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtplaatsoort {
  /// The actors in rings around the decision, by the part that they have.
  static let ringen = Krachtplaatsoort(
    "ringen",
    uitleg: "Wie beslist, werkt, denkt of weet mee, en in welke rol (ringen van invloed)."
  ) { vraag throws(KaartbeeldError) in try Ringenplaat(vraag).plaat() }
}

/// Sorts the actors of a vraagstuk into rings and sectors; who was not judged stands beside them.
private struct Ringenplaat {
  private let vraag: Krachtbeeldvraag
  private var beeld: Ringenbeeld

  init(_ vraag: Krachtbeeldvraag) {
    self.vraag = vraag
    beeld = Ringenbeeld(papier: vraag.papier)
    for actor in vraag.veld.actoren { add(actor) }
  }

  private mutating func add(_ actor: Actoroordeel) {
    switch (actor.positie?.ring, actor.positie?.rol) {
    case (let ring?, let rol?):
      beeld.cellen[ring.plaats][Ringsector(rol).rawValue].append(vraag.tegel(actor))
    case (nil, let rol?):
      beeld.terzijde[.ring, default: []].append(vraag.tegel(actor, noten: [Teksten.metRol(rol)]))
    case (let ring?, nil):
      beeld.terzijde[.rol, default: []].append(vraag.tegel(actor, noten: [Teksten.inRing(ring)]))
    case (nil, nil): beeld.terzijde[.beide, default: []].append(vraag.tegel(actor))
    }
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let actoren = vraag.veld.actoren
    let titel = Teksten.ringentitel(vraag.veld.vraagstuk.naam)
    guard !actoren.isEmpty else {
      return vraag.zinplaat(
        "ringen", vraag.titleBlock(titel, []), Teksten.geenPartijen, tabel)
    }
    let aside = beeld.aantalTerzijde
    let telling = Teksten.ringtelling(geplaatst: actoren.count - aside, terzijde: aside)
    guard let result = beeld.composed({ vraag.titleBlock(titel, [telling + $0]) }) else {
      throw .partijenPassenNiet(aantal: actoren.count, papier: vraag.papier)
    }
    return Kaartplaat(
      titel: titel, omschrijving: omschrijving, document: result.sheet.document(name: "ringen"),
      tabel: tabel, weggelaten: result.leftOut)
  }

  /// Who stands in each ring, and who in none.
  private var omschrijving: String {
    let rings = Ring.allCases.map { ring in
      Teksten.ringregel(ring, beeld.cellen[ring.plaats].joined().map(\.name))
    }
    let aside = vraag.veld.actoren.filter { $0.positie?.ring == nil || $0.positie?.rol == nil }
    let names = aside.map { vraag.veld.graaf.rolnaam($0.knoop) }
    return ([vraag.veld.herkomst] + rings + (names.isEmpty ? [] : [Teksten.ernaast(names)]))
      .joined(separator: " ")
  }

  private var tabel: Beeldtabel {
    Beeldtabel(
      kolommen: ["partij", "ring", "rol", "houding", "beoordeeld door", "beoordeeld op"],
      rijen: vraag.veld.actoren.map { actor in
        let positie = actor.positie
        return [
          vraag.veld.graaf.rolnaam(actor.knoop),
          positie?.ring?.rawValue ?? Teksten.nietBeoordeeld,
          positie?.rol?.rawValue ?? Teksten.nietBeoordeeld,
          Houdingstijl(positie?.houding).cel, positie?.beoordelaar ?? "",
          positie?.datum.map { Teksten.datum($0) } ?? "",
        ]
      })
  }
}
