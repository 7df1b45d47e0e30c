/// Entries beside one another with lines between them, such as one relation or a route.
struct Ketenrij: Vormrij {
  /// The sign before the row, where it has one.
  var merk: Schakelstijl?
  var tegels: [Tile]
  /// One between each two entries.
  var schakels: [Schakel]
  /// What is said after the last entry.
  var slot = ""
  /// What is said instead of the words in the lines, where those do not fit.
  var zin = ""
  /// Lines lose their words only in type that is small already.
  private static let mostPlain = 11
  /// Whether there is room for such words, so that rows below one another are alike.
  var heeftSlot = false

  var regels: [Legendaregel] {
    // Words on an ordinary line say what it means.
    schakels.filter { $0.stijl != .gewoon || $0.woorden.isEmpty }.map { .schakel($0.stijl) }
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    if let found = Ketenopmaak(self, width: width, type) { return found }
    guard !zin.isEmpty, type.name <= Self.mostPlain else { return nil }
    var plain = self
    plain.slot = zin
    for index in plain.schakels.indices { plain.schakels[index].woorden = "" }
    return Ketenopmaak(plain, width: width, type, isBelow: true)
  }
}

/// A chain with its size.
struct Ketenopmaak: Gezetrij {
  let height: Double
  private let rij: Ketenrij
  private let tegels: [TileLayout]
  private let woorden: [[String]]
  private let slot: [String]
  private let tegelbreedte: Double
  private let schakelbreedte: Double
  private let merkbreedte: Double
  /// The height of the entries and the lines.
  private let hoogte: Double
  /// Whether the last words stand below the entries.
  private let isOnder: Bool
  private let type: Typography

  private static let lucht = 12.0

  init?(_ rij: Ketenrij, width: Double, _ type: Typography, isBelow: Bool = false) {
    let size = Double(type.note)
    let letter = Double(type.name)
    self.rij = rij
    self.type = type
    let steps = Double(rij.schakels.count)
    merkbreedte = rij.merk == nil ? 0 : (1.9 * letter).rounded()
    let told = TextMeasure.width(rij.slot, .gewoon, size: size)
    let isNarrow =
      isBelow || rij.tegels.count > 3 || (width < 56 * letter && told > 0.2 * width)
    let slotWidth = rij.heeftSlot && !isNarrow ? (width * 0.24).rounded() : 0
    let hasWords = rij.schakels.contains { !$0.woorden.isEmpty }
    let most = min(11 * letter, width * 0.46 / (Double(rij.tegels.count) + 0.1))
    let linkWords = most.rounded(.down)
    schakelbreedte = (hasWords ? linkWords + 3 * Self.lucht : 3.4 * letter).rounded()
    let rest = width - merkbreedte - slotWidth - steps * schakelbreedte
    tegelbreedte = min(rest / Double(rij.tegels.count), 21 * letter).rounded(.down)
    let tile = tegelbreedte
    guard rij.tegels.allSatisfy({ $0.wordWidth(type) <= tile }),
      rij.schakels.allSatisfy({
        TextMeasure.wordWidth($0.woorden, .halfvet, size: size) <= linkWords
      })
    else { return nil }
    tegels = rij.tegels.map { TileLayout($0, width: tile, type) }
    guard tegels.allSatisfy(\.isLeesbaar) else { return nil }
    woorden = rij.schakels.map { link in
      guard !link.woorden.isEmpty else { return link.stijl == .verbroken ? ["×"] : [] }
      return WrappedText(link.woorden, font: .halfvet, size: size, width: linkWords, maxLines: 3)
        .lines
    }
    let words = (isNarrow ? width - merkbreedte : slotWidth - 8) - 4
    let slotLines =
      rij.slot.isEmpty
      ? []
      : WrappedText(rij.slot, size: size, width: words, maxLines: isBelow ? 3 : isNarrow ? 2 : 4)
        .lines
    slot = slotLines
    isOnder = isNarrow
    let lines = Double(max(woorden.map(\.count).max() ?? 0, isNarrow ? 0 : slotLines.count))
    hoogte = max(tegels.map(\.size.height).max() ?? 0, lines * type.notePitch, merkbreedte * 0.8)
    height =
      hoogte + (isNarrow && !slotLines.isEmpty ? Double(slotLines.count) * type.notePitch + 3 : 0)
  }

  func draw(on sheet: inout Sheet, named name: String, in rect: Rect) {
    let y = rect.center.y - (height - hoogte) / 2
    if let merk = rij.merk {
      let side = merkbreedte * 0.72
      sheet.addMark(
        merk.teken, merk.kleur, named: name + ".merk",
        in: Rect(rect.minX, y - side / 2, side, side))
    }
    var x = rect.minX + merkbreedte
    var last: (name: String, rect: Rect)?
    for (index, layout) in tegels.enumerated() {
      let place = Rect(x, y - layout.size.height / 2, tegelbreedte, layout.size.height)
      let own = "\(name).t\(index + 1)"
      sheet.add(layout, named: own, in: place)
      if let last {
        sheet.add(
          rij.schakels[index - 1], woorden[index - 1], named: "\(name).s\(index)", from: last,
          to: (own, place), at: y, size: Double(type.note))
      }
      last = (own, place)
      x += tegelbreedte + schakelbreedte
    }
    guard !slot.isEmpty, let last else { return }
    let left = isOnder ? rect.minX + merkbreedte : last.rect.maxX + 8
    let middle = isOnder ? y + height / 2 + 2 : y
    sheet.add(
      slot, named: name + ".slot", in: Rect(left, middle - 1, rect.maxX - left, 2),
      size: Double(type.note), color: Stijl.Kleur.bijschrift, kind: "slot")
  }
}
