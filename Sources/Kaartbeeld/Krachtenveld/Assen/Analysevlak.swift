internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtplaatsoort {
  /// Influence against dependence of MACTOR.
  static let mactorInvloed = Krachtplaatsoort(
    "mactor-invloed", uitleg: "Wie invloed heeft, en wie van anderen afhangt."
  ) { vraag throws(KaartbeeldError) in
    try Analysevlak("mactor-invloed", vraag, Mactor(vraag.veld).invloedvlak, decimalen: 0).plaat()
  }

  /// Influence against dependence of MICMAC, with what longer ways change.
  static let micmac = Krachtplaatsoort(
    "micmac", uitleg: "Wie invloed heeft, ook via anderen."
  ) { vraag throws(KaartbeeldError) in
    let micmac = Micmac(vraag.veld)
    return try Analysevlak(
      "micmac", vraag, micmac.indirectvlak, eerst: micmac.directvlak, decimalen: 1
    ).plaat()
  }
}

/// The picture of a plane of an analysis, cut into classes so that no label covers another; the
/// exact numbers stand in the table.
struct Analysevlak: Sendable {
  private let naam: String
  private let vraag: Krachtbeeldvraag
  private let vlak: Assenvlak
  /// The plane from which actors move, if there is one.
  private let eerst: Assenvlak?
  private let decimalen: Int
  private let x: Klassenas
  private let y: Klassenas

  /// - Throws: `KaartbeeldError.nietBeoordeeld` when no influences were judged.
  init(
    _ naam: String, _ vraag: Krachtbeeldvraag, _ vlak: Assenvlak?, eerst: Assenvlak? = nil,
    decimalen: Int
  ) throws(KaartbeeldError) {
    guard let vlak, !vlak.punten.isEmpty else {
      throw .nietBeoordeeld(wat: Teksten.invloedOpElkaar, bestand: "invloeden.csv")
    }
    self.naam = naam
    self.vraag = vraag
    self.vlak = vlak
    self.eerst = eerst
    self.decimalen = decimalen
    let all = vlak.punten + (eerst?.punten ?? [])
    x = Klassenas(
      vlak.x.titel, uitleg: Teksten.verderNaarRechts, all.map(\.x), grens: vlak.x.grens ?? 0,
      decimalen: decimalen)
    y = Klassenas(
      Teksten.invloedAs, uitleg: vlak.y.titel.lowercased(), all.map(\.y), grens: vlak.y.grens ?? 0,
      decimalen: decimalen)
  }

  /// The finished picture.
  func plaat() -> Kaartplaat {
    let raster = raster
    let kop = vraag.kop(naam, titel: vlak.titel, vooraf: [Teksten.lijnenBijGemiddelde])
    return Vormblad(kop: kop, vorm: Rastervorm(raster: raster)).plaat(
      omschrijving: ([kop.titel, vlak.uitleg] + kop.vooraf + raster.zinnen).joined(separator: " "),
      tabel: tabel)
  }

  private func plek(_ punt: Assenvlak.Punt) -> Rasterplek {
    Rasterplek(x: x.klasse(punt.x), y: y.klasse(punt.y))
  }

  private var raster: Raster {
    let places = Dictionary(
      uniqueKeysWithValues: (eerst?.punten ?? []).map { ($0.knoop, plek($0)) })
    var points = vlak.punten.map { punt in
      Raster.Punt(tegel: vraag.tegel(punt.knoop), x: plek(punt).x, y: plek(punt).y)
    }.belangrijksteEerst
    let order = Dictionary(
      uniqueKeysWithValues: points.enumerated().map { ($0.element.tegel.id, $0.offset) })
    for punt in vlak.punten {
      guard let before = places[punt.knoop], before != plek(punt) else { continue }
      var trace = vraag.tegel(punt.knoop)
      guard let target = order[trace.id] else { continue }
      trace.id += ".eerder"
      trace.nadruk = .eerder
      points.append(.init(tegel: trace, x: before.x, y: before.y, naar: target))
    }
    let known = Set(vlak.punten.map(\.knoop))
    let beside = vraag.veld.actoren.filter { !known.contains($0.knoop) }.map { vraag.tegel($0) }
    return Raster(
      x: x.schaal, y: y.schaal, vakken: vakken, punten: points,
      terzijde: beside.isEmpty ? [] : [.init(kop: Teksten.geenInvloeden, tegels: beside)],
      spoortekst: Teksten.rechtstreeks
    ).geteld
  }

  private var vakken: [[Raster.Vak]] {
    let names = vlak.hoeken
    return [
      [
        .init(naam: names?.linksOnder ?? "", advies: Teksten.hoekLos),
        .init(naam: names?.rechtsOnder ?? "", advies: Teksten.hoekAfhankelijk),
      ],
      [
        .init(naam: names?.linksBoven ?? "", advies: Teksten.hoekDrijvend),
        .init(naam: names?.rechtsBoven ?? "", advies: Teksten.hoekKnooppunt),
      ],
    ]
  }

  private var tabel: Beeldtabel {
    let before = Dictionary(
      uniqueKeysWithValues: (eerst?.punten ?? []).map { ($0.knoop, $0) })
    let axes = [vlak.y.titel, vlak.x.titel]
    let heads = eerst == nil ? axes : axes.flatMap { Teksten.tweeWegen($0) }
    return Beeldtabel(
      kolommen: ["partij"] + heads + ["vak"],
      rijen: vlak.punten.map { punt in
        let old = before[punt.knoop]
        let numbers = [old?.y, punt.y, old?.x, punt.x].compactMap(\.self)
        let place = plek(punt)
        return [vraag.veld.graaf.rolnaam(punt.knoop)]
          + numbers.map { Klassenas.number($0, decimalen) }
          + [vakken[y.schaal.klassen[place.y].band][x.schaal.klassen[place.x].band].naam]
      })
  }
}

extension Krachtbeeldvraag {
  /// The tile of an entry that has influence or wants something, judged or not.
  func tegel(_ node: NodeID) -> Tile {
    if let actor = veld.actoren.first(where: { $0.knoop == node }) { return tegel(actor) }
    let knoop = veld.graaf.knoop(node)
    var tile = Tile(id: knoop.id, soort: Beeldsoort(knoop), name: veld.graaf.rolnaam(node))
    tile.houding = .nietBeoordeeld
    return tile
  }
}
