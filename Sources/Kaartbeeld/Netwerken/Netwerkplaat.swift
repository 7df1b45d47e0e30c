internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// All parties with all contacts between them.
  static let netwerk = Plaatsoort(
    "netwerk", uitleg: "Het hele netwerk: alle partijen met hun contacten.",
    teken: { vraag throws(KaartbeeldError) in try Netwerkplaat(vraag).plaat() })
}

private struct Netwerkplaat {
  let vraag: Beeldvraag

  /// More parties than this nobody can survey.
  private static let most = 1_000
  /// Nor can anybody follow more lines than this.
  private static let mostLines = 2_500

  init(_ vraag: Beeldvraag) { self.vraag = vraag }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let gekozen = vraag.gekozen(.partij)
    guard gekozen.count <= Self.most else {
      throw .teGroot(aantal: gekozen.count, grens: Self.most)
    }
    let found = Stapelbouwer(vraag.graaf, gekozen).resultaat()
    guard found.lijnen.count <= Self.mostLines else {
      throw .teGroot(aantal: found.lijnen.count, grens: Self.mostLines)
    }
    let linked = Set(found.lijnen.flatMap { [$0.from.stapel, $0.to.stapel] })
    let telling = Teksten.netwerktelling(
      partijen: gekozen.count, contacten: found.net.rijen.count,
      los: found.stapels.count - linked.count)
    let picture = StackPicture(
      papier: vraag.papier,
      titleBlock: TitleBlock(
        title: Teksten.netwerktitel,
        lines: [
          vraag.graaf.bijschrift(vraag), telling + " " + found.net.nietGetekend(),
        ]),
      legenda: found.net.legenda, losTitel: Teksten.losTitel, stapels: found.stapels,
      lijnen: found.lijnen)
    guard let result = picture.composed(remark: Teksten.alleenGeteld) else {
      throw .pastNiet(aantal: gekozen.count, papier: vraag.papier)
    }
    return Kaartplaat(
      titel: Teksten.netwerktitel, omschrijving: telling,
      document: result.sheet.document(name: "netwerk"),
      tabel: Beeldtabel(kolommen: Netbouwer.kolommen, rijen: found.net.rijen),
      weggelaten: result.leftOut)
  }
}
