/// The page of a network with values: the network, lists at the side, and what it all means.
struct Analyseblad {
  private let beeld: Analysebeeld
  private let papier: Papier
  private let net: Analysenet
  private let groepen: Analysegroepen
  private let lijnstijl: Lijnstijl

  init(_ beeld: Analysebeeld, _ papier: Papier) {
    self.beeld = beeld
    self.papier = papier
    net = Analysenet(beeld)
    groepen = Analysegroepen(net.punten.map { beeld.knopen[$0] })
    lijnstijl = Lijnstijl(net.lijnen, isGericht: beeld.isGericht)
  }

  /// Parts up to this size stand in the lists at the side.
  private static let klein = 6
  /// So many lines tell of the highest whose names found no place.
  private static let meer = 3

  func plaat() -> Kaartplaat {
    // The longest text that may stand above decides the room below.
    let count = net.punten.count
    let longest = blad([telling, Teksten.namenErbij(count, of: count + 1)])
    let room = longest.body(of: page)
    var words = toelichting(beeld.toelichting, width: room.width)
    var (inhoud, body) = inhoud(in: room, regels: words.count)
    if !inhoud.ongenoemd.isEmpty {
      (inhoud, body) = self.inhoud(in: room, regels: words.count + Self.meer)
      let missing = inhoud.ongenoemd.map { beeld.knopen[net.punten[$0]] }
      words += toelichting(
        missing.isEmpty ? [] : [Teksten.ookHoog(Teksten.opsomming(missing))], width: room.width,
        atMost: Self.meer)
    }
    let shown = inhoud.namen
    let remark = shown < count ? [Teksten.namenErbij(shown, of: count)] : []
    var sheet = blad([telling] + remark).sheet(page)
    sheet.hasLinesBelow = true
    draw(inhoud, on: &sheet)
    sheet.add(
      words, named: "toelichting",
      in: Rect(
        body.minX, body.maxY + 8, body.width, Double(words.count) * papier.typeSizes.legend.regel),
      size: papier.typeSizes.legend,
      color: Stijl.Kleur.bijschrift, kind: "toelichting")
    return Kaartplaat(
      titel: beeld.titel, omschrijving: omschrijving,
      document: sheet.document(name: "analyse"), tabel: beeld.tabel,
      weggelaten: beeld.knopen.count - inhoud.cirkels.count - inhoud.strook.opgesomd.count)
  }

  /// What stands on the page above so many lines of text.
  private func inhoud(in room: Rect, regels: Int) -> (Analyseinhoud, Rect) {
    var body = room
    body.size.height -= regels == 0 ? 0 : Double(regels) * papier.typeSizes.legend.regel + 8
    let opmaak = Analyseopmaak(beeld, net, room: body.size, papier: papier)
    let inhoud = Analyseinhoud(
      net: net, opmaak: opmaak, stijlen: stijlen,
      groepen: net.punten.map { beeld.knopen[$0].groep }, hoogste: net.hoogste(beeld),
      room: body, kleinste: Self.klein)
    return (inhoud, body)
  }

  /// A page for a screen grows with what is drawn.
  private var page: Size {
    if let size = papier.size { return size }
    let factor = max((Double(net.punten.count) / 80).squareRoot(), 1)
    return Size((1_180 * factor).rounded(), (760 * factor).rounded())
  }

  private func blad(_ remarks: [String]) -> Netblad {
    let lines =
      (beeld.onderschrift.isEmpty ? [] : [beeld.onderschrift])
      + [remarks.joined(separator: " ")]
    return Netblad(
      papier: papier, titleBlock: TitleBlock(title: beeld.titel, lines: lines), legenda: legenda)
  }

  private var telling: String {
    net.isUitsnede
      ? Teksten.uitsnede(net.punten.count, of: beeld.knopen.count, lijnen: net.lijnen.count)
      : Teksten.nettelling(
        punten: net.punten.count, lijnen: net.lijnen.count, delen: net.delen.count)
  }

  private var stijlen: [Cirkelstijl] { net.punten.map { groepen.stijl(beeld.knopen[$0]) } }

  private func toelichting(_ texts: [String], width: Double, atMost most: Int = 2) -> [String] {
    texts.flatMap {
      WrappedText.lines(of: $0, size: papier.typeSizes.legend, width: width, atMost: most)
    }
  }

  /// What there is to see in words: the highest values, by name.
  private var omschrijving: String {
    let first = net.ranglijst.prefix(5).map { beeld.knopen[$0] }
      .filter { Analysenet.waarde($0) != nil }
    let highest =
      first.isEmpty
      ? ""
      : Teksten.hoogste(
        beeld.maatkop, Teksten.opsomming(first), laagste: beeld.isLaagsteEerst)
    return [beeld.onderschrift, telling, highest].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func draw(_ inhoud: Analyseinhoud, on sheet: inout Sheet) {
    let stijlen = self.stijlen
    for lijn in net.lijnen {
      guard let from = inhoud.cirkels[lijn.from], let to = inhoud.cirkels[lijn.to] else { continue }
      sheet.add(
        lijn, named: (naam(lijn.from), naam(lijn.to)), from: from, to: to,
        om: inhoud.strook.bocht(lijn).map { from.center.x + $0 }, stijl: lijnstijl,
        tooltip: inhoud.opmaak.naam(lijn.from) + " – " + inhoud.opmaak.naam(lijn.to))
    }
    for (nummer, stijl) in stijlen.enumerated() {
      guard let cirkel = inhoud.cirkels[nummer] else { continue }
      sheet.add(
        stijl, named: naam(nummer), at: cirkel.center,
        diameter: inhoud.opmaak.diameters[nummer],
        tooltip: feiten(nummer, inhoud.opmaak.naam(nummer)))
    }
    inhoud.drawNamen(on: &sheet)
  }

  private func naam(_ nummer: Int) -> String { "punt-\(nummer + 1)" }

  private func punt(_ nummer: Int) -> Analysebeeld.Knoop { beeld.knopen[net.punten[nummer]] }

  private func feiten(_ nummer: Int, _ naam: String) -> String {
    let punt = punt(nummer)
    let groep = punt.groep.map { beeld.groepkop($0) }
    return ([naam, "\(beeld.maatkop): \(punt.waardetekst)"] + [groep].compactMap(\.self))
      .joined(separator: "\n")
  }
}

extension Analyseblad {
  /// What size, colour, rings and lines mean: only what occurs.
  private var legenda: Legenda {
    let drawn = net.punten.map { beeld.knopen[$0] }
    let values = drawn.filter { Analysenet.waarde($0) != nil }
    var regels: [Legendaregel] = []
    if !values.isEmpty {
      regels.append(.maat(Teksten.groter(kort(beeld.maatkop), laagste: beeld.isLaagsteEerst)))
    }
    regels += groepen.gekleurd.map { groep in
      .cirkel(groepen.stijl(groep: groep), kort(beeld.groepkop(groep)))
    }
    if groepen.hasOverige {
      regels.append(.cirkel(Analysegroepen.overig, Teksten.overigeGroepen))
    }
    if groepen.hasGeen { regels.append(.cirkel(groepen.stijl(groep: nil), Teksten.geenGroep)) }
    if drawn.contains(where: \.isSnijpunt) {
      regels.append(
        .cirkel(Cirkelstijl(kleur: Stijl.Kleur.lijn, isDubbel: true), Teksten.dubbeleRing))
    }
    if values.count < drawn.count {
      regels.append(
        .cirkel(Cirkelstijl(kleur: Stijl.Kleur.lijn, isGestreept: true), Teksten.geenWaarde))
    }
    if lijnstijl.hasDikte { regels.append(.dikte(Teksten.dikkereLijn)) }
    var legenda = Legenda(
      soorten: [], hasSolid: false, hasDashed: false)
    legenda.regels = regels
    if beeld.isGericht, !net.lijnen.isEmpty { legenda.notes = [Teksten.pijlrichting] }
    return legenda
  }

  /// A text on one line of the legend.
  private func kort(_ text: String) -> String {
    WrappedText(text, size: papier.typeSizes.legend, width: 300, maxLines: 1).lines[0]
  }
}
