internal import Wijkmodel

/// How the attitude of an actor is drawn: a colour, a sign and a shape together, so that it
/// survives grey print and is told apart by those who see few colours.
///
/// Green, orange, red and black are what Dutch municipalities use; what was not judged is white,
/// with a dashed border, and never looks like an attitude.
enum Houdingstijl: Hashable, Sendable, CaseIterable, Comparable {
  case sterkVoor, voor, neutraal, tegen, sterkTegen, onvoorspelbaar, nietBeoordeeld

  /// The style of an attitude; nil stands for one that was not judged.
  init(_ houding: Houding?) {
    self =
      switch houding {
      case nil: .nietBeoordeeld
      case .onvoorspelbaar: .onvoorspelbaar
      case .waarde(2...): .sterkVoor
      case .waarde(1): .voor
      case .waarde(0): .neutraal
      case .waarde(-1): .tegen
      case .waarde: .sterkTegen
      }
  }

  /// What the legend says.
  var naam: String {
    switch self {
    case .sterkVoor: "sterk voor"
    case .voor: "voor"
    case .neutraal: "neutraal"
    case .tegen: "tegen"
    case .sterkTegen: "sterk tegen"
    case .onvoorspelbaar: "onvoorspelbaar"
    case .nietBeoordeeld: "houding niet beoordeeld"
    }
  }

  /// The sign inside the shape; empty for what was not judged.
  var teken: String {
    switch self {
    case .sterkVoor: "++"
    case .voor: "+"
    case .neutraal: "o"
    case .tegen: "−"
    case .sterkTegen: "−\u{2009}−"
    case .onvoorspelbaar: "?"
    case .nietBeoordeeld: ""
    }
  }

  /// The shape in the words of Graphviz.
  var vorm: String {
    switch self {
    case .sterkVoor, .voor: "circle"
    case .neutraal: "box"
    case .tegen, .sterkTegen: "diamond"
    case .onvoorspelbaar: "octagon"
    case .nietBeoordeeld: "ellipse"
    }
  }

  /// The light colour inside the box of an actor; only who is unpredictable has a dark one.
  var vulling: String {
    switch self {
    case .sterkVoor: "#B4E0CE"
    case .voor: "#DDF3EA"
    case .neutraal: "#FDECCB"
    case .tegen: "#FBE1DE"
    case .sterkTegen: "#F4BFB8"
    case .onvoorspelbaar: "#2B2B2B"
    case .nietBeoordeeld: "#FFFFFF"
    }
  }

  /// The strong colour of the border and of the shape.
  var rand: String {
    switch self {
    case .sterkVoor: "#00543D"
    case .voor: "#007A5A"
    case .neutraal: "#B36B00"
    case .tegen: "#B3261E"
    case .sterkTegen: "#7F130E"
    case .onvoorspelbaar: "#000000"
    case .nietBeoordeeld: "#6B7280"
    }
  }

  /// The colour of words on the light colour.
  var tekst: String { isDonker ? Stijl.Kleur.papier : Stijl.Kleur.tekst }

  /// The colour of small words on the light colour.
  var bijschrift: String { isDonker ? Stijl.Kleur.papier : Stijl.Kleur.bijschrift }

  /// The colour inside the shape, which is open for what was not judged.
  var tekenvulling: String { self == .nietBeoordeeld ? Stijl.Kleur.papier : rand }

  /// How large the shape is beside a square of the same weight; a diamond has the least room.
  var tekenmaat: Double { vorm == "diamond" ? 1.25 : 1 }

  /// Whether the border is dashed.
  var isGestreept: Bool { self == .nietBeoordeeld }

  /// Whether the box is dark, on which the shape is light and the sign in it dark.
  var isDonker: Bool { self == .onvoorspelbaar }
}

extension Sheet.Sign {
  /// The shape of an attitude with its sign.
  init(name: String, houding: Houdingstijl, center: Point, size: Double) {
    self.init(name: name, soort: .overig, center: center, size: size * houding.tekenmaat)
    self.houding = houding
  }
}

extension Sheet {
  /// The sample of an attitude in the legend: a small box with the sign, as an actor looks.
  mutating func add(_ houding: Houdingstijl, named name: String, sample: Rect) {
    panels.append(
      .init(
        name: name, rect: sample, fill: houding.vulling, border: houding.rand,
        isDashed: houding.isGestreept, kind: "legenda"))
    var sign = Sign(
      name: name + "-teken", houding: houding, center: sample.center, size: sample.height * 0.72)
    sign.isLight = houding.isDonker
    signs.append(sign)
  }
}
