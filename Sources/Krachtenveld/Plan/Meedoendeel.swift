import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Step 4: on which rung everybody takes part, what that asks, and how hard-to-reach groups are
/// reached.
struct Meedoendeel {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    [.heading(level: 2, "Stap 4. Hoe doen zij mee?"), .paragraph(ladder)]
      + Verschillen(bron).blokken + afspraakblokken + zonderNiveau + zonderInzet + groepen
  }

  private var afspraakblokken: [DocumentBlock] {
    bron.betrokkenen.isEmpty
      ? [] : [.heading(level: 3, "Wat wij bieden en wat wij vragen"), .table(afspraken)]
  }

  /// Who reaches which group; the advice tells the same with the way to them.
  private var groepen: [DocumentBlock] {
    guard !bron.onderdeel("advies").isEmpty else { return Groepsbereik(bron).blokken }
    return [
      .paragraph(
        "Hoe u elke groep bereikt, wie u uitnodigt en wie al vaak gevraagd is, leest u in het "
          + "advies verderop.")
    ]
  }

  private var ladder: String {
    let rungs = { (side: Ladderkant) in
      bron.graaf.kaart.krachtenveld.ladder(side).map(\.naam).joined(separator: ", ")
    }
    return "De participatieladder heeft twee kanten. Wat de gemeente biedt, van laag naar hoog: "
      + "\(rungs(.voor)). Wat dat van bewoners vraagt, van laag naar hoog: \(rungs(.achter))."
  }

  private var afspraken: DocumentTable {
    let rows = bron.betrokkenen.map { node -> [String] in
      let positie = bron.wenselijk.positie(of: node)
      let cells = [
        positie?.niveau, positie?.verantwoordelijkheid, positie?.inspanningBewoner,
        positie?.inspanningGemeente,
      ].map { $0 ?? "niet vermeld" }
      return [bron.naam(node)] + cells + (bron.isOpenbaar ? [] : [positie?.stempel ?? ""])
    }
    return DocumentTable(
      name: "meedoen", caption: "Wat de gemeente biedt, en wat zij daarvoor vraagt en doet.",
      columns: [
        "Partij", "Niveau", "Verantwoordelijkheid", "Dit vragen wij van bewoners",
        "Dit doet de gemeente",
      ] + (bron.isOpenbaar ? [] : ["Gekozen door, op"]), rows: rows)
  }

  private var zonderNiveau: [DocumentBlock] {
    let missing = bron.actoren.filter { bron.wenselijk.positie(of: $0)?.niveau == nil }
    guard !missing.isEmpty else { return [] }
    return [
      .vraag(
        "Welk niveau biedt u aan \(bron.opsomming(missing))?", .posities, .niveau)
    ]
  }

  private var zonderInzet: [DocumentBlock] {
    let parts: [(KeyPath<Positie, String?>, String, Kolomnaam)] = [
      (\.verantwoordelijkheid, "Welke verantwoordelijkheid vraagt u van", .verantwoordelijkheid),
      (\.inspanningBewoner, "Wat vraagt u aan inzet van", .inspanningBewoner),
      (\.inspanningGemeente, "Wat doet de gemeente zelf voor", .inspanningGemeente),
    ]
    return parts.compactMap { path, words, column in
      let missing = bron.betrokkenen.filter {
        bron.wenselijk.positie(of: $0)?[keyPath: path] == nil
      }
      guard !missing.isEmpty else { return nil }
      return .vraag("\(words) \(bron.opsomming(missing))?", .posities, column)
    }
  }
}
