import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Antwoordplaatjesvorm {
  /// Areas against groups.
  func witteVlekken() -> Kaartplaat? {
    let cells = velden.objecten("tabel")
    let rows = byName(cells.map { $0.tekst("gebied") })
    let columns = byName(cells.map { $0.tekst("doelgroep") })
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let found = Dictionary(
      cells.map { ([$0.tekst("gebied"), $0.tekst("doelgroep")], cel($0.tekst("cel"))) },
      uniquingKeysWith: { first, _ in first })
    let hard = columns.filter { vak in
      graaf.kaart.nummer(of: vak.id).map { graaf.kaart[$0].moeilijkBereikbaar == .ja } ?? false
    }
    return Hittetabel(
      kop, rijen: rows, kolommen: columns,
      cellen: rows.map { row in columns.map { found[[row.id, $0.id]] } },
      moeilijk: Set(hard.map(\.id))
    ).plaat()
  }

  /// A cell as the answer writes it: "5", "omvattend (3)" or "".
  private func cel(_ text: String) -> Hittetabel.Cel {
    let digits = text.filter(\.isNumber)
    return Int(digits).map { .sterkte($0, omvattend: digits.count < text.count) } ?? .leeg
  }

  /// Different entries in the order of their names.
  private func byName(_ ids: [String]) -> [Beeldvak] {
    let nodes = unique(ids).compactMap { graaf.kaart.nummer(of: $0).map(graaf.node) }
    return vakken(graaf.sortedByName(nodes).map { graaf.knoop($0).id })
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// Parties against the wijken in which they work.
  func grenzen() -> Kaartplaat? {
    let rows = antwoord.rijen.compactMap { rij in vak(rij.id).map { (vak: $0, rij: rij) } }
    let columns = byName(rows.flatMap { $0.rij.velden.teksten("wijken") })
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    return Hittetabel(
      kop, rijen: rows.map(\.vak), kolommen: columns,
      cellen: rows.map { row in
        let own = Set(row.rij.velden.teksten("wijken"))
        return columns.map { own.contains($0.id) ? .stip : nil }
      }
    ).plaat()
  }

  /// Owners against kinds, with how much must be checked.
  func verouderd() -> Kaartplaat? {
    let counts = velden.objecten("tellingen")
    let owners = unique(counts.map { $0.tekst("eigenaar") })
    let kinds = unique(
      Knoopsoort.allCases.map(\.rawValue).filter { kind in
        counts.contains { $0.tekst("soort") == kind }
      } + counts.map { $0.tekst("soort") })
    guard !counts.isEmpty else { return nil }
    guard owners.count > 1 else { return balken(counts) }
    let most = Double(counts.compactMap { $0.getal("aantal") }.max() ?? 1)
    let cells = owners.map { owner in
      kinds.map { kind -> Hittetabel.Cel? in
        let own = counts.first { $0.tekst("eigenaar") == owner && $0.tekst("soort") == kind }
        guard let own, let count = own.getal("aantal") else { return nil }
        return .getal(
          count, deel: Double(count) / most,
          onder: Teksten.nooitBevestigd(own.getal("nooit_bevestigd") ?? 0))
      }
    }
    return Hittetabel(
      kop, rijen: owners.map { vak($0) ?? .woord(Teksten.zonderEigenaar) },
      kolommen: kinds.map { .woord($0) }, cellen: cells
    ).plaat()
  }

  /// Kinds with how much must be checked, where there is one owner or none.
  private func balken(_ counts: [[JSONVeld]]) -> Kaartplaat {
    let owner = counts.first.flatMap { vak($0.tekst("eigenaar"))?.naam }
    let rows = counts.map { count in
      let number = count.getal("aantal") ?? 0
      let never = Teksten.waarvanNooit(count.getal("nooit_bevestigd") ?? 0)
      let kind = count.tekst("soort")
      return Ranglijst.Rij(
        nil, tekst: kind, balk: .init(Double(number), "\(number)"), noten: [never],
        regel: Beeldregel("\(kind): \(number), \(never)."))
    }
    return Ranglijst(kop, groepen: [.init(owner ?? Teksten.zonderEigenaar, rows)]).plaat()
  }
}
