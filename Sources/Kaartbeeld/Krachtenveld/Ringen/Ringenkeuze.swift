/// Finds how many actors of each part have a place on a page that is too small for all.
struct Ringenkeuze {
  let beeld: Ringenbeeld
  /// What stands above the page, given a remark on who is only counted.
  let title: (String) -> TitleBlock

  /// How many actors each part may show, per ring and in it per sector, and each list beside them.
  struct Maat: Hashable {
    var cellen: [[Int]]
    var lijst: Int

    init(cel: Int, lijst: Int) {
      cellen = .init(
        repeating: .init(repeating: cel, count: Ringsector.allCases.count), count: Ringrand.aantal)
      self.lijst = lijst
    }
  }

  private static let cellen = [24, 16, 11, 8, 6, 5, 4, 3, 2, 1, 0]
  private static let lijsten = [Int.max, 12, 8, 5, 3, 1, 0]

  /// The page with the most actors, or nil where there is none.
  ///
  /// First as many in each part as have a place in all, then more in one part after another.
  ///
  /// - Complexity: That of some hundred layouts of a page.
  func result() -> Ringenbeeld.Result? {
    var best: (maat: Maat, page: Ringenbeeld.Result)?
    for list in Self.lijsten {
      for cell in Self.cellen {
        let maat = Maat(cel: cell, lijst: list)
        guard let page = page(maat, below: best?.page.leftOut) else { continue }
        best = (maat, page)
        break
      }
    }
    guard var (maat, page) = best else { return nil }
    for ring in maat.cellen.indices {
      for sector in maat.cellen[ring].indices {
        for step in [12, 6, 3, 1] {
          var more = maat
          more.cellen[ring][sector] += step
          guard let found = self.page(more, below: page.leftOut) else { continue }
          (maat, page) = (more, found)
        }
      }
    }
    return page
  }

  /// The page in the smallest type, where it has a place for everything and leaves out fewer.
  private func page(_ maat: Maat, below least: Int?) -> Ringenbeeld.Result? {
    let (shorter, leftOut) = beeld.shortened(to: maat)
    guard leftOut > 0, leftOut < least ?? .max else { return nil }
    let blad = Netblad(
      papier: beeld.papier, titleBlock: title(" " + Teksten.ringenWeggelaten(leftOut)),
      legenda: shorter.legenda)
    guard let proef = blad.proeven.last, let opmaak = Ringenopmaak(shorter, blad, proef) else {
      return nil
    }
    return Ringenbeeld.Result(sheet: opmaak.sheet(), leftOut: leftOut)
  }
}
