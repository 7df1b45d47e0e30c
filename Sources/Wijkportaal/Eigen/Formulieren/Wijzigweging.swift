import Kaartopslag
import Wijkmodel

/// A cell that somebody else changed as well: in the register since the form was opened, or in a
/// proposal that waits.
struct Veldbotsing {
  /// The column.
  let kolom: Kolomnaam
  /// What the register says now.
  let nu: String?
  /// Whether that differs from what the form showed.
  let isVeranderd: Bool
  /// What waits for the wijkbureau.
  let wachtend: [Wachtend]
  /// What was filled in.
  let mijn: String?
  /// Whether the choice between the two was asked and not made.
  let isKeuzeVergeten: Bool
}

/// Weighs the cells that somebody filled in against what others did with them.
struct Wijzigweging {
  /// The cells to propose.
  private(set) var velden: [Voorstelinvoer.Veld] = []
  /// Why cells that were changed need not be sent, each reason once.
  private(set) var overgeslagen: [Overgeslagen] = []
  /// The cells about which somebody has to choose first.
  private(set) var botsingen: [Veldbotsing] = []

  /// The names of the unseen fields of the page with conflicts.
  enum Naam {
    /// The numbers of the proposals that somebody was shown.
    static let voorstellen = "gezien-voorstellen"
    /// What is chosen for a column.
    static func keuze(_ kolom: Kolomnaam) -> String { "keuze-" + Veldnaam.cel(kolom) }
  }

  /// Why a cell that was changed need not be sent.
  enum Overgeslagen {
    case staatEr, wacht, gelaten

    /// What somebody is told.
    var zin: String {
      switch self {
      case .staatEr: "Wat u invulde, staat al op de kaart."
      case .wacht: "Wat u invulde, wacht al op het wijkbureau. U hoeft het niet nog eens te sturen."
      case .gelaten: "U koos om niets te versturen. Er is dus niets veranderd."
      }
    }
  }

  /// What is chosen for a column with a conflict.
  enum Keuze: String { case mijn, laten }

  private let verzoek: Eigenverzoek
  private let getoond: Set<Int>

  init(_ verzoek: Eigenverzoek, _ lezing: Veldlezing) {
    self.verzoek = verzoek
    getoond = Set(verzoek.tekst(Naam.voorstellen).split(separator: " ").compactMap { Int($0) })
    let row = verzoek.blik.zichtbaar(verzoek.rij)
    for cell in lezing.wijzigingen { weigh(cell, now: row[cell.kolom]) }
  }

  private mutating func weigh(_ cell: Voorstelinvoer.Veld, now: String?) {
    let waiting = verzoek.blik.wachtend(cell.kolom, of: verzoek.rij)
    let isChanged = now != cell.voor
    if now == cell.na { return skip(.staatEr) }
    if waiting.contains(where: { $0.na == cell.na }) { return skip(.wacht) }
    let isNew = isChanged || waiting.contains { !getoond.contains($0.voorstel.nummer) }
    let answer = verzoek.veld(Naam.keuze(cell.kolom))
    let choice = answer.flatMap(Keuze.init(rawValue:))
    let isForgotten = !isNew && !waiting.isEmpty && choice == nil
    if !isNew, choice == .laten { return skip(.gelaten) }
    guard isNew || isForgotten else {
      velden.append(full(cell.kolom, now: now, cell.na))
      return
    }
    botsingen.append(
      Veldbotsing(
        kolom: cell.kolom, nu: now, isVeranderd: isChanged, wachtend: waiting, mijn: cell.na,
        isKeuzeVergeten: isForgotten))
  }

  private mutating func skip(_ reden: Overgeslagen) {
    if !overgeslagen.contains(reden) { overgeslagen.append(reden) }
  }

  private func full(_ kolom: Kolomnaam, now: String?, _ na: String?) -> Voorstelinvoer.Veld {
    Voorstelinvoer.Veld(
      kolom, voor: verzoek.blik.volledig(now, of: kolom, in: verzoek.rij),
      na: verzoek.blik.volledig(na, of: kolom, in: verzoek.rij))
  }
}
