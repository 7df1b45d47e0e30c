/// Those who hang together with few or none, as lists in columns at the side: nothing is strewn
/// about.
struct Analysestrook {
  /// What stands in a column: a heading, some who hang together, or names one after another.
  enum Stuk {
    case kop([String])
    case deel([Lid])
    case tekst([String])
  }

  /// One in a list, with the space of its circle and its ring.
  struct Lid {
    var nummer: Int
    var diameter: Double
    var naam: [String]
  }

  private(set) var kolommen: [[(stuk: Stuk, y: Double)]] = [[]]
  /// How many found no place.
  private(set) var weggelaten = 0
  /// Who stands in which place of a list.
  private(set) var rijen: [Int: Int] = [:]
  /// Who is named without a circle.
  private(set) var opgesomd: Set<Int> = []
  let letter: Double
  /// The space between two lines.
  private let regelruimte: Double
  /// The widest circle.
  let breedste: Double
  let kolombreedte: Double

  static let tussen = 14.0
  static let kopmaat = 11.0

  /// Names one after another take at least so many lines, and at most so many characters.
  private static let minsteRegels = 3.0
  private static let langst = 4_000

  /// The room at the left of a list for lines around others.
  static let bocht = 14.0

  /// The width that the columns take, with the space before them.
  var breedte: Double {
    kolommen[0].isEmpty ? 0 : Double(kolommen.count) * kolombreedte + Self.tussen
  }

  /// Fills columns of a height.
  ///
  /// Where they are full, those who are alone are named one after another without their circles;
  /// the rest is told to stand in the table.
  init(
    groepjes: [[Int]], los: [Int], losTitel: String, kolommen most: Int, hoogte: Double,
    isVol: Bool, regelruimte: Double, ruimtes: [Double], opmaak: Analyseopmaak
  ) {
    self.regelruimte = regelruimte
    letter = opmaak.letter
    kolombreedte = opmaak.kolombreedte
    breedste = (groepjes.joined() + los).map { ruimtes[$0] }.max() ?? 0
    let width = kolombreedte - breedste - Self.bocht - 13
    func lid(_ nummer: Int) -> Lid {
      Lid(
        nummer: nummer, diameter: ruimtes[nummer],
        naam: WrappedText(
          opmaak.naam(nummer), size: opmaak.letter, width: width, maxLines: 2
        ).lines)
    }
    func kop(_ text: String) -> Stuk {
      .kop(
        WrappedText(
          text, font: .halfvet, size: Self.kopmaat, width: opmaak.kolombreedte - 14, maxLines: 3
        ).lines)
    }
    let losKop = kop(losTitel)
    let last = isVol ? height(losKop) + Self.minsteRegels * letter.regel : 0
    add(
      kop(Teksten.losseGroepjes(groepjes.count)), groepjes.map { $0.map(lid) }, most,
      hoogte, onderaan: last)
    if isVol {
      addTekst(losKop, los, opmaak, most, hoogte)
    } else {
      add(losKop, los.map { [lid($0)] }, most, hoogte)
    }
  }

  /// Names one after another, as many as there is room for.
  private mutating func addTekst(
    _ kop: Stuk, _ los: [Int], _ opmaak: Analyseopmaak, _ most: Int, _ height: Double
  ) {
    let head = los.isEmpty ? 0 : self.height(kop)
    if kolommen.count < most, end + head + Self.minsteRegels * letter.regel > height {
      kolommen.append([])
    }
    let first = max(Int((height - end - head) / letter.regel), 1)
    let each = max(Int(height / letter.regel), 1)
    let (shown, all) = opsomming(los, opmaak, regels: first + each * (most - kolommen.count))
    opgesomd = Set(los.prefix(shown))
    weggelaten += los.count - shown
    if !los.isEmpty { kolommen[kolommen.count - 1].append((kop, end)) }
    var lines = all[...]
    while !lines.isEmpty {
      let part = lines.prefix(lines.count == all.count ? first : each)
      if lines.count < all.count { kolommen.append([]) }
      kolommen[kolommen.count - 1].append((.tekst(Array(part)), end))
      lines = lines.dropFirst(part.count)
    }
  }

  /// The most names that fit on some lines, with how many more there are.
  private func opsomming(
    _ los: [Int], _ opmaak: Analyseopmaak, regels most: Int
  ) -> (shown: Int, lines: [String]) {
    func lines(_ count: Int) -> [String]? {
      let rest = los.count - count + weggelaten
      let text = Teksten.opsomming(los.prefix(count).map { opmaak.naam($0) }, enNog: rest)
      let wrapped = WrappedText(text, size: letter, width: kolombreedte - 14, maxLines: most)
      return text.count <= Self.langst && !wrapped.isShortened ? wrapped.lines : nil
    }
    var (low, high) = (0, los.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines(middle) == nil { high = middle - 1 } else { low = middle }
    }
    return (low, lines(low) ?? [])
  }

  /// Adds a heading and what stands below it, and leaves room at the foot of the last column.
  private mutating func add(
    _ kop: Stuk, _ delen: [[Lid]], _ most: Int, _ height: Double, onderaan rest: Double = 0
  ) {
    guard let first = delen.first else { return }
    // A heading never stands alone at the foot of a column.
    var needed = self.height(kop) + self.height(.deel(first))
    var isFirst = true
    for deel in delen {
      let stukken: [Stuk] = (isFirst ? [kop] : []) + [.deel(deel)]
      if !isFirst { needed = self.height(.deel(deel)) }
      let room = kolommen.count < most ? height : height - rest
      if !(kolommen.last ?? []).isEmpty, end + needed > room {
        guard kolommen.count < most else {
          weggelaten += deel.count
          continue
        }
        kolommen.append([])
      }
      for (rij, lid) in deel.enumerated() { rijen[lid.nummer] = rij }
      for stuk in stukken { kolommen[kolommen.count - 1].append((stuk, end)) }
      isFirst = false
    }
  }

  /// Where the last column ends.
  private var end: Double {
    (kolommen.last ?? []).last.map { $0.y + height($0.stuk) } ?? 0
  }

  func height(_ stuk: Stuk) -> Double {
    switch stuk {
    case .kop(let lines): Double(lines.count) * Self.kopmaat.regel + 10
    case .deel(let leden): leden.reduce(0) { $0 + height($1) } + (leden.count > 1 ? 9 : 0)
    case .tekst(let lines): Double(lines.count) * letter.regel
    }
  }

  func height(_ lid: Lid) -> Double {
    max(lid.diameter, Double(lid.naam.count) * letter.regel) + regelruimte
  }
}

extension Double {
  /// The distance between lines of type of this size.
  var regel: Double { (self * 1.25).rounded(.up) }
}
