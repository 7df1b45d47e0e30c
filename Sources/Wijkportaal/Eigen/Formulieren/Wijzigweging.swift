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

  /// A proposal that waits.
  struct Wachtend {
    let voorstel: Voorstel
    let na: String?
  }
}

/// Weighs the cells that somebody filled in against what others did with them.
struct Wijzigweging {
  /// The cells to propose.
  private(set) var velden: [Voorstelinvoer.Veld] = []
  /// The cells about which somebody has to choose first.
  private(set) var botsingen: [Veldbotsing] = []

  /// The names of the unseen fields of the page with conflicts.
  enum Naam {
    /// The numbers of the proposals that somebody was shown.
    static let voorstellen = "gezien-voorstellen"
    /// What is chosen for a column.
    static func keuze(_ kolom: Kolomnaam) -> String { "keuze-" + Veldnaam.cel(kolom) }
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
    let waiting = wachtend(cell.kolom)
    let isChanged = now != cell.voor
    // What stands there already, or was sent already, needs not be sent again.
    if now == cell.na || waiting.contains(where: { $0.na == cell.na }) { return }
    let isNew = isChanged || waiting.contains { !getoond.contains($0.voorstel.nummer) }
    let answer = verzoek.veld(Naam.keuze(cell.kolom))
    let choice = answer.flatMap(Keuze.init(rawValue:))
    let isForgotten = !isNew && !waiting.isEmpty && choice == nil
    if !isNew, choice == .laten { return }
    guard isNew || isForgotten else {
      velden.append(full(cell.kolom, now: now, cell.na))
      return
    }
    botsingen.append(
      Veldbotsing(
        kolom: cell.kolom, nu: now, isVeranderd: isChanged, wachtend: waiting, mijn: cell.na,
        isKeuzeVergeten: isForgotten))
  }

  private func wachtend(_ kolom: Kolomnaam) -> [Veldbotsing.Wachtend] {
    verzoek.blik.open.filter { $0.rij == verzoek.rij.nummer && $0.soort == .wijziging }
      .flatMap { voorstel in
        voorstel.velden.filter { $0.kolom == kolom && $0.besluit == nil }.map {
          Veldbotsing.Wachtend(voorstel: voorstel, na: visible($0.na, kolom))
        }
      }
  }

  /// What of a proposed cell may be seen.
  private func visible(_ waarde: String?, _ kolom: Kolomnaam) -> String? {
    var row = verzoek.rij
    row.velden[kolom] = waarde
    return verzoek.blik.zichtbaar(row)[kolom]
  }

  private func full(_ kolom: Kolomnaam, now: String?, _ na: String?) -> Voorstelinvoer.Veld {
    Voorstelinvoer.Veld(
      kolom, voor: verzoek.blik.volledig(now, of: kolom, in: verzoek.rij),
      na: verzoek.blik.volledig(na, of: kolom, in: verzoek.rij))
  }
}
