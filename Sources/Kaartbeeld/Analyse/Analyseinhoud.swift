/// Where everything of a network stands on the page.
struct Analyseinhoud {
  let net: Analysenet
  let opmaak: Analyseopmaak
  private let stijlen: [Cirkelstijl]
  /// The circles by number; those without a place are only in the table.
  private(set) var cirkels: [Int: Sheet.Cirkel] = [:]
  /// The names that stand at their circles, by number, with their places.
  private var bijschriften: [Int: (lines: [String], rect: Rect)] = [:]
  let strook: Analysestrook
  private var strookplek = Point(0, 0)
  /// Those who must be named, the highest value first.
  private let hoogste: [Int]

  private static let naambreedte = 10.5
  private static let breedst = 14.0
  /// The lists at the side take at least and at most such a part of the page.
  private static let strookdeel = 0.25...0.5
  private static let afstand = 2.0
  /// A name without room of its own is at least so far from what it does not belong to.
  private static let tussenruimte = 3.0

  init(
    net: Analysenet, opmaak: Analyseopmaak, stijlen: [Cirkelstijl], groepen: [Int?], hoogste: [Int],
    room: Rect, kleinste: Int
  ) {
    self.net = net
    self.opmaak = opmaak
    self.stijlen = stijlen
    self.hoogste = hoogste
    let groot = Self.groot(net, kleinste)
    let rest = net.delen.filter { !groot.contains($0) && !net.lijnen.isEmpty }
    strook = Self.strook(
      rest, hoogste, net, opmaak, zip(opmaak.diameters, stijlen).map { $0 + $1.rand }, room)
    var own = room
    own.size.width -= strook.breedte
    strookplek = Point(own.maxX + Analysestrook.tussen, room.minY)
    place(groot, groepen, in: own)
    var sheet = Sheet(size: room.size)
    for (nummer, center) in strook.draw(on: &sheet, at: strookplek) {
      cirkels[nummer] = cirkel(nummer, center)
    }
  }

  /// How many names can be read.
  var namen: Int {
    bijschriften.count + strook.opgesomd.count
      + strook.kolommen.joined().reduce(0) { count, place in
        if case .deel(let leden) = place.stuk { count + leden.count } else { count }
      }
  }

  /// Those of the highest whose names found no place.
  var ongenoemd: [Int] {
    hoogste.filter {
      bijschriften[$0] == nil && strook.rijen[$0] == nil && !strook.opgesomd.contains($0)
    }
  }

  /// What is drawn in full; without any lines that is everybody, in rows.
  private static func groot(_ net: Analysenet, _ kleinste: Int) -> [[Int]] {
    if net.lijnen.isEmpty { return [Array(net.punten.indices)] }
    let large = net.delen.filter { $0.count > kleinste }
    return large.isEmpty ? net.delen.filter { $0.count > 1 } : large
  }

  private static func strook(
    _ delen: [[Int]], _ hoogste: [Int], _ net: Analysenet, _ opmaak: Analyseopmaak,
    _ ruimtes: [Double], _ room: Rect
  ) -> Analysestrook {
    // What there is no room for is not that of the highest.
    let isHigh = delen.map { deel in hoogste.contains { deel.contains($0) } }
    let order =
      zip(delen, isHigh).filter(\.1).map(\.0) + zip(delen, isHigh).filter { !$0.1 }.map(\.0)
    let groepjes = order.filter { $0.count > 1 }
    let los = order.filter { $0.count == 1 }.map { $0[0] }
    let title = net.isUitsnede ? Teksten.losOpBlad(los.count) : Teksten.zonderVerbinding(los.count)
    func filled(_ most: Int, _ space: Double, isVol: Bool = false) -> Analysestrook {
      Analysestrook(
        groepjes: groepjes, los: los, losTitel: title, kolommen: most, hoogte: room.height,
        isVol: isVol, regelruimte: space, ruimtes: ruimtes, opmaak: opmaak)
    }
    // As few columns as hold everybody, and no more of the page than they are of the network.
    let part = Double(delen.joined().count) / Double(max(net.punten.count, 1))
    let share = min(max(part, strookdeel.lowerBound), strookdeel.upperBound)
    let most = max(Int(room.width * share / opmaak.kolombreedte), 1)
    let ways: [(columns: Int, space: Double)] = (1...most).flatMap { columns in
      [4, 2.5, 1].map { (columns: columns, space: $0) }
    }
    return ways.lazy.map { filled($0.columns, $0.space) }.first { $0.weggelaten == 0 }
      ?? filled(most, 1, isVol: true)
  }

  private mutating func place(_ delen: [[Int]], _ groepen: [Int?], in room: Rect) {
    let rooms = Treemap.parts(of: room, areas: delen.map { Double($0.count) })
    for (deel, own) in zip(delen, rooms) {
      place(deel, groepen, in: delen.count > 1 ? own.inset(8) : own)
    }
    addNamen(delen.joined().filter { bijschriften[$0] == nil }, in: room)
  }

  private mutating func place(_ deel: [Int], _ groepen: [Int?], in room: Rect) {
    var numbers: [Int: Int] = [:]
    for (number, lid) in deel.enumerated() { numbers[lid] = number }
    let ranks = rangen(deel)
    let namen = deel.map { naam($0) }
    let schikking = Netschikking(
      leden: zip(deel, namen).map { lid, naam in
        .init(
          cirkel: ruimte(lid),
          naam: Size(naam.width, naam.height + Self.afstand), groep: groepen[lid],
          rang: ranks[lid, default: 0])
      },
      minste: hoogste.count { numbers[$0] != nil },
      links: net.lijnen.compactMap { lijn in
        guard let from = numbers[lijn.from], let to = numbers[lijn.to] else { return nil }
        return (from, to)
      })
    for ((lid, naam), plek) in zip(zip(deel, namen), schikking.plekken(in: room)) {
      cirkels[lid] = cirkel(lid, plek.center)
      guard plek.hasNaam else { continue }
      let top = plek.center.y + ruimte(lid) / 2 + Self.afstand
      bijschriften[lid] = (
        naam.lines, Rect(plek.center.x - naam.width / 2, top, naam.width, naam.height)
      )
    }
  }

  private func cirkel(_ nummer: Int, _ center: Point) -> Sheet.Cirkel {
    .init(center: center, straal: ruimte(nummer) / 2)
  }

  private func ruimte(_ nummer: Int) -> Double { opmaak.diameters[nummer] + stijlen[nummer].rand }

  /// The place of each from the highest value among some.
  private func rangen(_ deel: [Int]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for lid in deel { numbers[net.punten[lid]] = lid }
    let order = net.ranglijst.compactMap { numbers[$0] }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  private func naam(_ nummer: Int) -> (lines: [String], width: Double, height: Double) {
    // Long words stay whole where they can.
    let word = TextMeasure.wordWidth(opmaak.naam(nummer), .gewoon, size: opmaak.letter)
    let width = opmaak.letter * min(max(Self.naambreedte, word / opmaak.letter), Self.breedst)
    let text = WrappedText(
      opmaak.naam(nummer), size: opmaak.letter, width: width,
      maxLines: hoogste.contains(nummer) ? 3 : 2)
    return (
      text.lines, text.width(.gewoon, size: opmaak.letter) + 2,
      Double(text.lines.count) * opmaak.letter.regel
    )
  }

  /// Names for which no room was made, where there happens to be some: the highest values first.
  private mutating func addNamen(_ zonder: [Int], in room: Rect) {
    // A name is nearer to its own circle than to any other, and apart from other names.
    var taken = bijschriften.values.map { $0.rect.inset(-Self.tussenruimte) }
    let circles = cirkels.mapValues { circle in
      let size = 2 * (circle.straal + Self.tussenruimte)
      return Rect(center: circle.center, size: Size(size, size))
    }
    let ranks = rangen(zonder)
    for lid in zonder.sorted(by: { ranks[$0, default: 0] < ranks[$1, default: 0] }) {
      guard let own = cirkels[lid] else { continue }
      let naam = naam(lid)
      let size = Size(naam.width, naam.height)
      let (x, y) = (
        own.straal + Self.afstand + size.width / 2, own.straal + Self.afstand + size.height / 2
      )
      let side = size.width / 2
      let places = [
        Point(0, y), Point(x, 0), Point(-x, 0), Point(0, -y), Point(side, y), Point(-side, y),
        Point(side, -y), Point(-side, -y),
      ]
      let rect = places.lazy
        .map { Rect(center: own.center + $0, size: size) }
        .first { rect in
          room.contains(rect) && !taken.contains { $0.intersects(rect) }
            && !circles.contains { $0.key != lid && $0.value.intersects(rect) }
        }
      guard let rect else { continue }
      taken.append(rect.inset(-Self.tussenruimte))
      bijschriften[lid] = (naam.lines, rect)
    }
  }

  /// Draws names and headings.
  func drawNamen(on sheet: inout Sheet) {
    for (nummer, naam) in bijschriften.sorted(by: { $0.key < $1.key }) {
      // Lines fade behind a name, so that it can be read.
      sheet.panels.append(
        .init(
          name: "naamvlak-\(nummer + 1)", rect: naam.rect, fill: "#FFFFFFB4",
          border: "#FFFFFF00", dikte: 0, kind: "kaart", vorm: .recht))
      sheet.add(
        naam.lines, named: "naam-\(nummer + 1)", in: naam.rect, size: opmaak.letter,
        alignment: .center, marge: Analyseopmaak.marge, tooltip: opmaak.naam(nummer), kind: "naam")
    }
    _ = strook.draw(on: &sheet, at: strookplek)
  }
}
