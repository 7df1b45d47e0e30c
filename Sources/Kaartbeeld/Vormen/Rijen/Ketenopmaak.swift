/// The widths of the parts of a chain.
struct Ketenmaten {
  let merk: Double
  let tegel: Double
  /// The line between two entries, and the words in it.
  let schakel: Double
  let schakelwoorden: Double
  /// The words after the last entry.
  let slot: Double
  /// Whether those stand below the entries.
  let isOnder: Bool

  private static let lucht = 12.0

  init(_ rij: Ketenrij, width: Double, _ type: Typography) {
    let letter = Double(type.name)
    let count = Double(rij.tegels.count)
    merk = rij.merk == nil ? 0 : (1.9 * letter).rounded()
    let told = TextMeasure.width(rij.langsteSlot, .gewoon, size: Double(type.note))
    isOnder = rij.vorm != .naast || count > 3 || (width < 56 * letter && told > 0.2 * width)
    let beside = told > 0 && !isOnder ? (width * 0.24).rounded() : 0
    slot = (isOnder ? width - merk : beside - 8) - 4
    schakelwoorden = min(11 * letter, width * 0.46 / (count + 0.1)).rounded(.down)
    let hasWords = rij.schakels.contains { !$0.woorden.isEmpty }
    schakel = (hasWords ? schakelwoorden + 3 * Self.lucht : 3.4 * letter).rounded()
    let rest = width - merk - beside - Double(rij.schakels.count) * schakel
    tegel = min(rest / count, 21 * letter).rounded(.down)
  }
}

/// A chain with its size.
struct Ketenopmaak: Gezetrij {
  let height: Double
  private let rij: Ketenrij
  private let maten: Ketenmaten
  private let tegels: [TileLayout]
  private let woorden: [[String]]
  private let slot: [String]
  /// The height of the entries and the lines.
  private let hoogte: Double
  private let type: Typography

  init?(_ rij: Ketenrij, width: Double, _ type: Typography) {
    let size = Double(type.note)
    let maten = Ketenmaten(rij, width: width, type)
    self.rij = rij
    self.type = type
    self.maten = maten
    tegels = rij.tegels.map { TileLayout($0, width: maten.tegel, type) }
    guard rij.tegels.allSatisfy({ $0.wordWidth(type) <= maten.tegel }),
      tegels.allSatisfy(\.isLeesbaar)
    else { return nil }
    let words = rij.schakels.map { $0.lines(size: size, width: maten.schakelwoorden) }
    woorden = words.compactMap(\.self)
    guard woorden.count == words.count else { return nil }
    slot = WrappedText.lines(
      of: rij.slot, size: size, width: maten.slot,
      atMost: rij.vorm == .zin ? 3 : maten.isOnder ? 2 : 4)
    let lines = max(woorden.map(\.count).max() ?? 0, maten.isOnder ? 0 : slot.count)
    hoogte = max(
      tegels.map(\.size.height).max() ?? 0, Double(lines) * type.notePitch, maten.merk * 0.8)
    let below = maten.isOnder && !slot.isEmpty
    height = hoogte + (below ? Double(slot.count) * type.notePitch + 3 : 0)
  }

  func draw(on sheet: inout Sheet, named name: String, in rect: Rect) {
    let y = rect.center.y - (height - hoogte) / 2
    if let merk = rij.merk {
      let side = maten.merk * 0.72
      sheet.addMark(
        merk.teken, merk.kleur, named: name + ".merk",
        in: Rect(rect.minX, y - side / 2, side, side))
    }
    var x = rect.minX + maten.merk
    var last: (name: String, rect: Rect)?
    for (index, layout) in tegels.enumerated() {
      let place = Rect(x, y - layout.size.height / 2, maten.tegel, layout.size.height)
      let own = "\(name).t\(index + 1)"
      sheet.add(layout, named: own, in: place)
      if let last {
        sheet.add(
          rij.schakels[index - 1], woorden[index - 1], named: "\(name).s\(index)", from: last,
          to: (own, place), at: y, size: Double(type.note))
      }
      last = (own, place)
      x += maten.tegel + maten.schakel
    }
    guard !slot.isEmpty, let last else { return }
    let left = maten.isOnder ? rect.minX + maten.merk : last.rect.maxX + 8
    let middle = maten.isOnder ? y + height / 2 + 2 : y
    sheet.add(
      slot, named: name + ".slot", in: Rect(left, middle - 1, rect.maxX - left, 2),
      size: Double(type.note), color: Stijl.Kleur.bijschrift, kind: "slot")
  }
}
