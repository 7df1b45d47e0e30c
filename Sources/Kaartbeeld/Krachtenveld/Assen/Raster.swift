/// Actors in a plane with two axes of classes: what is drawn, before it has a size.
struct Raster: Sendable {
  /// A part of the plane with its name and what to do with who stands there.
  struct Vak: Hashable, Sendable {
    var naam: String
    var advies: String
  }

  /// An actor in the plane.
  struct Punt: Hashable, Sendable {
    var tegel: Tile
    /// The class on the horizontal axis.
    var x: Int
    /// The class on the vertical axis.
    var y: Int
    /// The place in `punten` where the actor went, for a trace of where it stood before.
    var naar: Int?
  }

  /// Actors beside the plane, with what they have in common.
  struct Zijlijst: Hashable, Sendable {
    var kop: String
    var tegels: [Tile]
  }

  var x: Rasteras
  var y: Rasteras
  /// The parts of the plane, per band of the vertical axis from low to high and within it per band
  /// of the horizontal one.
  var vakken: [[Vak]]
  /// Who stands in the plane; those who matter most first, because the last give way.
  var punten: [Punt]
  /// Who stands beside it.
  var terzijde: [Zijlijst]
  /// What a trace tells, for the legend.
  var spoortekst = Teksten.stondEerst

  /// Everybody who is drawn in the plane, without traces.
  var aantalInVeld: Int { punten.count { $0.naar == nil } }
}

extension Raster {
  /// The part of the plane in which a class of each axis lies.
  func vak(_ x: Int, _ y: Int) -> Vak {
    vakken[self.y.klassen[y].band][self.x.klassen[x].band]
  }

  /// The raster with only its first actors, and how many of each cell and list were left out.
  ///
  /// A trace stays as long as its actor does.
  func met(eerste most: Int) -> (raster: Raster, weg: Weggelaten) {
    var left = Weggelaten()
    guard most < aantal else { return (self, left) }
    var shown = self
    let order = punten.indices.filter { punten[$0].naar == nil }
    let kept = Set(order.prefix(most))
    var places: [Int: Int] = [:]
    shown.punten = []
    for index in punten.indices where kept.contains(index) {
      places[index] = shown.punten.count
      shown.punten.append(punten[index])
    }
    for punt in punten {
      guard let target = punt.naar, let place = places[target] else { continue }
      var trace = punt
      trace.naar = place
      shown.punten.append(trace)
    }
    for index in order.dropFirst(most) {
      left.cellen[[punten[index].x, punten[index].y], default: 0] += 1
    }
    let quota = Quota.verdeeld(most - kept.count, over: terzijde.map(\.tegels.count))
    for (place, count) in quota.enumerated() {
      left.lijsten.append(terzijde[place].tegels.count - count)
      shown.terzijde[place].tegels = Array(terzijde[place].tegels.prefix(count))
    }
    return (shown, left)
  }

  /// The raster with only the names of its parts.
  var zonderAdvies: Raster {
    var shorter = self
    for band in vakken.indices {
      for place in vakken[band].indices { shorter.vakken[band][place].advies = "" }
    }
    return shorter
  }

  /// How many actors there are, in the plane and beside it.
  var aantal: Int { aantalInVeld + terzijde.reduce(0) { $0 + $1.tegels.count } }

  /// How many actors found no place.
  struct Weggelaten: Sendable {
    /// Per cell, by its class on both axes.
    var cellen: [[Int]: Int] = [:]
    /// Per list beside the plane.
    var lijsten: [Int] = []
  }
}
