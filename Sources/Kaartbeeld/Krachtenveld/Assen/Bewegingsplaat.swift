internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtplaatsoort {
  /// Where actors went between two phases, or should go.
  static let beweging = Krachtplaatsoort(
    "beweging", uitleg: "Wie is verschoven, of waar u naartoe wilt."
  ) { vraag throws(KaartbeeldError) in try Bewegingsplaat(vraag).plaat() }
}

/// The picture of a movement: arrows from where actors stood to where they stand.
struct Bewegingsplaat: Sendable {
  private let vraag: Krachtbeeldvraag
  private let beweging: Beweging
  private let assen: Assenplaat

  private var x: Beeldas { assen.x }
  private var y: Beeldas { assen.y }

  /// Compares influence and what is at stake; influence and attitude where only that moves.
  init(_ vraag: Krachtbeeldvraag) throws(KaartbeeldError) {
    self.vraag = vraag
    let beweging = try Beweging(vraag)
    self.beweging = beweging
    let all = [Assenplaat.invloedBelang, .invloedHouding]
    assen = all.first { !Self.verschoven(beweging, $0).isEmpty } ?? all[0]
  }

  private static func verschoven(_ beweging: Beweging, _ assen: Assenplaat) -> [Beweging.Actor] {
    beweging.actoren.filter { actor in
      guard let before = assen.plek(actor.eerst), let after = assen.plek(actor.daarna) else {
        return false
      }
      return before != after
    }
  }

  /// The finished picture.
  ///
  /// - Throws: `KaartbeeldError.nietBeoordeeld` when nobody was judged in both.
  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let raster = raster
    guard raster.aantalInVeld > 0 else {
      throw .nietBeoordeeld(wat: Teksten.tweeKeer("\(y.woord) en \(x.woord)"))
    }
    let words = beweging.woorden
    let moved = Self.verschoven(beweging, assen).count
    let kop = Beeldkop(
      beweging.daarna.graaf, vraag: "beweging",
      titel: "\(vraag.veld.vraagstuk.naam): van \(words.eerst) naar \(words.daarna)",
      vooraf: [
        beweging.gelijk, Teksten.verschoven(moved, of: raster.aantalInVeld),
        wie,
      ], papier: vraag.papier)
    return Vormblad(kop: kop, vorm: Rastervorm(raster: raster)).plaat(
      omschrijving: ([kop.titel + "."] + kop.vooraf + zinnen).joined(separator: " "),
      tabel: tabel)
  }

  /// Who judged, and when before and after.
  private var wie: String {
    let both = [beweging.eerst, beweging.daarna]
    let judges = Set(both.flatMap(\.beoordelaars)).sorted { $0.precedesByCodePoint($1) }
    let days = both.map { veld in
      veld.oordeeldata.map { Teksten.dagen($0.eerste, $0.laatste) } ?? Teksten.dagOnbekend
    }
    return Teksten.wie(door: judges, eerst: days[0], daarna: days[1])
  }

  private var raster: Raster {
    var points: [Raster.Punt] = []
    var beside: [[Tile]] = [[], [], []]
    for actor in beweging.actoren {
      let (before, after) = (assen.plek(actor.eerst), assen.plek(actor.daarna))
      guard before != nil, let after else {
        let place = after != nil ? 1 : before != nil ? 0 : 2
        beside[place].append(vraag.tegel(actor.daarna == nil ? actor.toen : actor.nu))
        continue
      }
      let turned = Houdingstijl(actor.eerst?.houding) != Houdingstijl(actor.daarna?.houding)
      points.append(
        .init(
          tegel: vraag.tegel(
            actor.nu,
            noten: turned ? [Teksten.was(Houdingstijl(actor.eerst?.houding).naam)] : []),
          x: after.x, y: after.y))
    }
    points = points.belangrijksteEerst
    let places = Dictionary(
      uniqueKeysWithValues: points.enumerated().map { ($0.element.tegel.id, $0.offset) })
    for actor in Self.verschoven(beweging, assen) {
      let trace = spoor(of: actor)
      guard let before = assen.plek(actor.eerst), let target = places[trace.of] else { continue }
      points.append(.init(tegel: trace.tile, x: before.x, y: before.y, naar: target))
    }
    let words = beweging.woorden
    let heads = [
      Teksten.alleenBeoordeeld(words.eerst), Teksten.alleenBeoordeeld(words.daarna),
      Teksten.nogNietBeoordeeld,
    ]
    return Raster(
      x: x.schaal, y: y.schaal, vakken: assen.vakken, punten: points,
      terzijde: zip(heads, beside).compactMap { head, tiles in
        tiles.isEmpty ? nil : .init(kop: head, tegels: tiles)
      }
    ).geteld
  }

  /// The tile of where an actor stood, and the key of the actor.
  private func spoor(of actor: Beweging.Actor) -> (tile: Tile, of: String) {
    var tile = vraag.tegel(actor.toen)
    let id = tile.id
    tile.id += ".eerder"
    tile.nadruk = .eerder
    return (tile, id)
  }

  private var zinnen: [String] {
    Self.verschoven(beweging, assen).map { actor in
      let words = [y, x].compactMap { axis -> String? in
        let (before, after) = (axis.inWoorden(actor.eerst), axis.inWoorden(actor.daarna))
        return before == after ? nil : "\(axis.woord) van \(before) naar \(after)"
      }
      return "\(vraag.veld.graaf.rolnaam(actor.knoop)): \(Teksten.opsomming(words))."
    }
  }

  private var tabel: Beeldtabel {
    let words = beweging.woorden
    let axes = [Beeldas.invloed, .belang, .houding]
    return Beeldtabel(
      kolommen: ["partij"]
        + axes.flatMap { ["\($0.woord), \(words.eerst)", "\($0.woord), \(words.daarna)"] },
      rijen: beweging.actoren.map { actor in
        [vraag.veld.graaf.rolnaam(actor.knoop)]
          + axes.flatMap { [$0.inWoorden(actor.eerst), $0.inWoorden(actor.daarna)] }
      })
  }
}

extension Assenplaat {
  /// The classes of a judgement on both axes; nil when one of them was not judged.
  func plek(_ positie: Positie?) -> Rasterplek? {
    guard let positie, let across = x.klasse(positie), let up = y.klasse(positie) else {
      return nil
    }
    return Rasterplek(x: across, y: up)
  }
}

/// A class on both axes.
struct Rasterplek: Hashable, Sendable {
  var x: Int
  var y: Int
}
