public import Kaartbeeld
import Wijkmodel

extension OpenbareBladzijden {
  /// The page at an address, or nil when there is none.
  ///
  /// - Parameters:
  ///   - delen: The parts of the path between slashes, decoded; empty for the first page.
  ///   - waarden: What is asked of the page, decoded.
  /// - Returns: The page.
  public func bladzijde(op delen: [String], _ waarden: [Adres.Waarde] = []) -> Bladzijde? {
    switch delen {
    case Adres.begin.delen: begin(Zoekvraag(waarden))
    case Adres.wieBereikt.delen: wieBereikt(Bereikvraag(waarden))
    case Adres.over.delen: over
    case Adres.tekening.delen: tekening
    default: ingangOfTekening(op: delen)
    }
  }

  private func ingangOfTekening(op delen: [String]) -> Bladzijde? {
    guard delen.count == 2 else { return nil }
    if Adres.tekening(delen[1]).delen == delen { return tekening(id: delen[1]) }
    return Adres.soort(of: delen[0]).flatMap { ingang($0, id: delen[1]) }
  }

  /// The picture at an address, as the parts of its path between slashes, decoded; nil when there
  /// is none.
  public func plaat(op delen: [String]) -> Kaartplaat? {
    if delen == ["\(Adres.kaartplaat.delen[0]).svg"] { return kaartplaat }
    guard delen.count == 2, delen[0] == Adres.plaat("").delen[0], delen[1].hasSuffix(".svg") else {
      return nil
    }
    return plaat(id: String(delen[1].dropLast(4)))
  }
}
