/// What a line between two entries of a chain means, and how it is drawn: by colour, dash and sign
/// together.
enum Schakelstijl: Int, Hashable, Sendable, CaseIterable {
  /// A relation that is there.
  case gewoon
  /// The relation that the question is about.
  case nadruk
  /// A relation that is no more.
  case verbroken
  /// A relation that began.
  case begonnen
  /// A relation that ended.
  case gestopt
  /// A relation of which something changed.
  case gewijzigd
  /// A relation that does not exist yet.
  case bedacht
  /// Two who stand at the same door and do not work together.
  case nogNiet
  /// Two who work together.
  case samen
  /// From somebody to two whom he or she can bring together.
  case verbindt

  var kleur: String {
    switch self {
    case .gewoon: Stijl.Kleur.lijn
    case .nadruk, .gewijzigd, .bedacht, .nogNiet, .samen: Stijl.Kleur.nadruk
    case .verbroken, .gestopt: Stijl.Kleur.leegte
    case .begonnen: Stijl.Kleur.erbij
    case .verbindt: Stijl(.sleutelfiguur).rand
    }
  }

  /// Whether the legend shows it with an arrow.
  var hasArrow: Bool { ![.nogNiet, .samen, .verbindt, .verbroken].contains(self) }

  var isDashed: Bool { [.verbroken, .gestopt, .bedacht, .nogNiet, .verbindt].contains(self) }

  /// The sign before a row that is about such a relation.
  var teken: String {
    switch self {
    case .begonnen: "+"
    case .gestopt: "–"
    case .gewijzigd: "~"
    case .verbroken: "×"
    default: ""
    }
  }

  var dikte: Double { self == .gewoon ? Stijl.lijndikte : Stijl.nadrukdikte }

  /// What the legend says.
  var tekst: String {
    switch self {
    case .gewoon: Teksten.schakelGewoon
    case .nadruk: Teksten.lijnBereik
    case .verbroken: Teksten.schakelVerbroken
    case .begonnen: Teksten.schakelBegonnen
    case .gestopt: Teksten.schakelGestopt
    case .gewijzigd: Teksten.schakelGewijzigd
    case .bedacht: Teksten.schakelBedacht
    case .nogNiet: Teksten.schakelNogNiet
    case .samen: Teksten.schakelSamen
    case .verbindt: Teksten.kanVerbinden
    }
  }
}

/// A line between two entries that stand beside one another.
struct Schakel: Hashable, Sendable {
  /// The words in the line.
  var woorden = ""
  var stijl = Schakelstijl.gewoon
  var hasArrow = true
  /// The thickness, where it tells something.
  var dikte: Double?

  /// The words in lines; nil where one would be broken or, in readable type, left out.
  func lines(size: Double, width: Double) -> [String]? {
    guard !woorden.isEmpty else { return stijl == .verbroken ? [stijl.teken] : [] }
    guard TextMeasure.wordWidth(woorden, .halfvet, size: size) <= width else { return nil }
    let text = WrappedText(woorden, font: .halfvet, size: size, width: width)
    return text.isShortened && size > 9 && woorden.count <= 80 ? nil : text.lines
  }
}

extension Stijl.Kleur {
  /// What is new.
  static let erbij = "#007A5A"
}

extension Sheet {
  /// A line from one box to the next at its right, with words in it where there are any.
  mutating func add(
    _ schakel: Schakel, _ lines: [String], named name: String, from: (name: String, rect: Rect),
    to: (name: String, rect: Rect), at y: Double, size: Double
  ) {
    let start = Point(from.rect.maxX, y)
    let end = Point(to.rect.minX, y)
    guard !lines.isEmpty else {
      return addPiece(
        schakel, from: from.name, to: to.name, [start, end], hasArrow: schakel.hasArrow)
    }
    let wide = lines.map { TextMeasure.width($0, .halfvet, size: size) }.max().map { $0 + 4 } ?? 0
    let middle = (start.x + end.x - (schakel.hasArrow ? Course.arrow : 0)) / 2
    let place = Rect(middle - wide / 2, y - 1, wide, 2)
    add(
      lines, named: name, in: place, size: size, font: .halfvet, color: schakel.stijl.kleur,
      alignment: .center, kind: "lijntekst")
    addPiece(
      schakel, from: from.name, to: name, [start, Point(place.minX - 2, y)], hasArrow: false)
    addPiece(
      schakel, from: name, to: to.name, [Point(place.maxX + 2, y), end],
      hasArrow: schakel.hasArrow)
  }

  private mutating func addPiece(
    _ schakel: Schakel, from: String, to: String, _ points: [Point], hasArrow: Bool
  ) {
    var line = Line(from: from, to: to, points: points)
    line.isDashed = schakel.stijl.isDashed
    line.hasArrow = hasArrow
    line.color = schakel.stijl.kleur
    line.width = schakel.dikte ?? schakel.stijl.dikte
    lines.append(line)
  }

  /// A sign in a small box, such as a plus.
  mutating func addMark(_ text: String, _ color: String, named name: String, in rect: Rect) {
    panels.append(
      .init(name: name, rect: rect, fill: color, border: color, kind: "kaart merk"))
    add(
      [text], named: name + ".tekst", in: rect, size: rect.height * 0.72, font: .halfvet,
      color: Stijl.Kleur.papier, alignment: .center, kind: "merk")
  }
}
