/// What a cell of a table means, and how it looks: by shade, border and sign together, so that it
/// survives grey print.
enum Celsoort: Hashable, Sendable, Comparable {
  case sterkte, omvattend, leeg, stip, getal

  init(_ cel: Hittetabel.Cel) {
    switch cel {
    case .sterkte(_, let isWider): self = isWider ? .omvattend : .sterkte
    case .leeg: self = .leeg
    case .stip: self = .stip
    case .getal: self = .getal
    }
  }

  /// What the legend says.
  var tekst: String {
    switch self {
    case .sterkte: Teksten.celSterkte
    case .omvattend: Teksten.celOmvattend
    case .leeg: Teksten.celLeeg
    case .stip: Teksten.celStip
    case .getal: Teksten.celGetal
    }
  }

  /// The cells that the legend shows as a sample.
  var voorbeelden: [Hittetabel.Cel] {
    switch self {
    case .sterkte: [1, 3, 5].map { .sterkte($0, omvattend: false) }
    case .omvattend: [.sterkte(3, omvattend: true)]
    case .leeg: [.leeg]
    case .stip: [.stip]
    case .getal: [.getal(1, deel: 0.1, onder: ""), .getal(9, deel: 0.8, onder: "")]
    }
  }
}

/// How one cell is drawn.
struct Celstijl: Hashable, Sendable {
  let vulling: String
  let rand: String
  let tekst: String
  let isDashed: Bool
  let woord: String

  init(_ cel: Hittetabel.Cel) {
    switch cel {
    case .sterkte(let strength, let isWider):
      let step = min(max(strength, 1), 5) - 1
      vulling = isWider ? Stijl.Kleur.papier : Self.tinten[step]
      rand = isWider ? Self.tinten[max(step, 2)] : Self.tinten[step]
      tekst = !isWider && step > 2 ? Stijl.Kleur.papier : Stijl.Kleur.tekst
      isDashed = false
      woord = isWider ? "(\(strength))" : "\(strength)"
    case .leeg:
      (vulling, rand, tekst) = (Stijl.Kleur.papier, Stijl.Kleur.leegte, Stijl.Kleur.leegte)
      isDashed = true
      woord = "–"
    case .stip:
      (vulling, rand, tekst) = (Stijl.Kleur.nadruk, Stijl.Kleur.nadruk, Stijl.Kleur.papier)
      isDashed = false
      woord = ""
    case .getal(let number, let share, _):
      let step = number == 0 ? 0 : min(Int(max(share, 0) * 5), 4)
      (vulling, rand) = (Self.tinten[step], Self.tinten[step])
      tekst = step > 2 ? Stijl.Kleur.papier : Stijl.Kleur.tekst
      isDashed = false
      woord = "\(number)"
    }
  }

  /// From light to dark; every step is readable with the text that stands on it.
  static let tinten = ["#E8F2FA", "#C6DFF1", "#8FBFE3", "#1F76B0", "#0B3F6B"]
}

extension Sheet {
  /// Draws a cell of a table.
  mutating func add(
    _ cel: Hittetabel.Cel, named name: String, in rect: Rect, size: Double, tooltip: String = ""
  ) {
    let stijl = Celstijl(cel)
    var box = rect.inset(2)
    if cel == .stip { box = Rect(center: rect.center, size: Size(size * 1.1, size * 1.1)) }
    panels.append(
      .init(
        name: name, rect: box, fill: stijl.vulling, border: stijl.rand, isDashed: stijl.isDashed,
        tooltip: tooltip, kind: "kaart cel"))
    let small = max(size - 2, 9)
    var lines = stijl.woord.isEmpty ? [] : [stijl.woord]
    if case .getal(_, _, let below) = cel, !below.isEmpty {
      let both = stijl.woord + ", " + below
      if box.height >= 2.5 * small + 6 {
        lines.append(below)
      } else if TextMeasure.width(both, .gewoon, size: small) < box.width - 4 {
        lines = [both]
      }
    }
    let isTwo = lines.first != stijl.woord || lines.count > 1
    add(
      lines, named: name + ".tekst", in: box, size: isTwo ? small : size,
      font: isTwo ? .gewoon : .halfvet, color: stijl.tekst, alignment: .center, kind: "cel")
  }
}
