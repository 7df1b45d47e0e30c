internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

/// A picture of one krachtenveld between two axes.
struct Assenplaat: Sendable {
  /// The word on the command line.
  let naam: String
  /// What is said after the name of the vraagstuk.
  let titel: String
  let x: Beeldas
  let y: Beeldas
  /// The parts of the plane, as in `Raster`.
  let vakken: [[Raster.Vak]]
  /// What is said below the name of an actor.
  var noten: @Sendable (Positie) -> [String] = { _ in [] }

  /// The picture of judgements.
  ///
  /// - Throws: `KaartbeeldError.nietBeoordeeld` when no actor has a place in the plane.
  /// - Complexity: O(n log n) for n actors, for each of some hundred sizes.
  func plaat(_ vraag: Krachtbeeldvraag) throws(KaartbeeldError) -> Kaartplaat {
    let raster = raster(vraag)
    guard raster.aantalInVeld > 0 else {
      throw .nietBeoordeeld(wat: "\(y.woord) en \(x.woord)")
    }
    let kop = vraag.kop(naam, titel: titel)
    return Vormblad(kop: kop, vorm: Rastervorm(raster: raster)).plaat(
      omschrijving: ([kop.titel + "."] + kop.vooraf + raster.zinnen).joined(separator: " "),
      tabel: tabel(vraag.veld))
  }

  func raster(_ vraag: Krachtbeeldvraag) -> Raster {
    var points: [Raster.Punt] = []
    var beside: [Tile] = []
    for actor in vraag.veld.actoren {
      if let positie = actor.positie, let place = plek(positie) {
        points.append(
          .init(tegel: vraag.tegel(actor, noten: noten(positie)), x: place.x, y: place.y))
      } else {
        beside.append(vraag.tegel(actor, noten: half(actor.positie)))
      }
    }
    return Raster(
      x: x.schaal, y: y.schaal, vakken: vakken, punten: points.belangrijksteEerst,
      terzijde: beside.isEmpty ? [] : [.init(kop: Teksten.nogNietBeoordeeld, tegels: beside)]
    ).geteld
  }

  /// What was judged of an actor that has no place in the plane.
  private func half(_ positie: Positie?) -> [String] {
    guard let positie, let known = [y, x].first(where: { $0.klasse(positie) != nil }) else {
      return []
    }
    return [Teksten.alleen("\(known.woord) \(known.inWoorden(positie))")]
  }

  private func tabel(_ veld: Oordeelveld) -> Beeldtabel {
    let rows = veld.actoren.map { actor in
      let positie = actor.positie
      let place = plek(positie).map {
        vakken[y.schaal.klassen[$0.y].band][x.schaal.klassen[$0.x].band]
      }
      return [
        veld.graaf.rolnaam(actor.knoop), y.inWoorden(positie), x.inWoorden(positie),
        Houdingstijl(positie?.houding).cel, place?.naam ?? Teksten.nietBeoordeeld,
        place?.advies ?? "", positie?.beoordelaar ?? "", positie?.datum.map(Teksten.datum) ?? "",
      ]
    }
    return Beeldtabel(
      kolommen: ["partij", y.woord, x.kolom, "houding", "vak", "advies", "beoordelaar", "datum"],
      rijen: rows)
  }
}

extension Beeldas {
  /// The heading of its column in a table.
  fileprivate var kolom: String {
    schaal.titel.lowercased() == woord ? woord : schaal.titel.lowercased()
  }
}

extension [Raster.Punt] {
  /// Those with the most of what the axes tell first, the vertical one before the horizontal one;
  /// else in the same order.
  var belangrijksteEerst: Self {
    enumerated().sorted { left, right in
      (-left.element.y, -left.element.x, left.offset)
        < (-right.element.y, -right.element.x, right.offset)
    }.map(\.element)
  }
}

extension Raster {
  /// The raster in which the name of each part also tells how many stand there.
  var geteld: Raster {
    var counted = self
    for band in vakken.indices {
      for place in vakken[band].indices {
        counted.vakken[band][place].naam = Teksten.vak(
          vakken[band][place].naam, punten(in: place, band).count)
      }
    }
    return counted
  }

  /// The actors in a part of the plane.
  func punten(in xBand: Int, _ yBand: Int) -> [Punt] {
    punten.filter {
      $0.naar == nil && x.klassen[$0.x].band == xBand && y.klassen[$0.y].band == yBand
    }
  }

  /// Who stands where, for those who cannot see it.
  var zinnen: [String] {
    let inside = vakken.indices.reversed().flatMap { band in
      vakken[band].indices.map { place in
        Teksten.inVak(vakken[band][place].naam, punten(in: place, band).map(\.tegel.name))
      }
    }
    let beside = terzijde.map { Teksten.inVak($0.kop, $0.tegels.map(\.name)) }
    return (inside + beside).filter { !$0.isEmpty }
  }
}
