/// The groups of a network that have a colour and a letter, and those that have not.
struct Analysegroepen {
  /// The letter of each coloured group, by group; the largest has the first one.
  private let letters: [Int: Int]
  /// The coloured groups in order of their letters.
  let gekleurd: [Int]
  /// Whether some belong to a group without a colour.
  let hasOverige: Bool
  private let isEen: Bool
  /// Whether some belong to no group while others do.
  let hasGeen: Bool

  /// The kinds whose colours the groups borrow: neighbours in this list differ most.
  private static let kleuren: [Beeldsoort] = [
    .gemeente, .welzijn, .bewoners, .cultuur, .ondernemers, .sleutelfiguur, .onderwijs, .opvang,
  ]
  /// How those of a group without a colour are drawn.
  static let overig = Cirkelstijl(kleur: Stijl.Kleur.lijn, isLicht: true)
  private static let namen = ["A", "B", "C", "D", "E", "F", "G", "H"]

  init(_ punten: [Analysebeeld.Knoop]) {
    var counts: [Int: Int] = [:]
    for groep in punten.compactMap(\.groep) { counts[groep, default: 0] += 1 }
    let all = counts.keys.sorted { (counts[$1, default: 0], $0) < (counts[$0, default: 0], $1) }
    // Among many groups those of a single one say nothing.
    let worth =
      all.count > Self.namen.count ? all.filter { counts[$0, default: 0] > 1 } : all
    // One group for everybody tells nobody apart.
    isEen = all.count < 2 && !punten.contains { $0.groep == nil }
    gekleurd = isEen ? [] : Array(worth.prefix(Self.namen.count))
    letters = Dictionary(uniqueKeysWithValues: gekleurd.enumerated().map { ($1, $0) })
    hasOverige = gekleurd.count < all.count && !isEen
    hasGeen = !all.isEmpty && punten.contains { $0.groep == nil }
  }

  /// The letter of a group, or nil where it has none.
  func letter(_ groep: Int?) -> String? {
    groep.flatMap { letters[$0] }.map { Self.namen[$0] }
  }

  /// How one is drawn.
  func stijl(_ punt: Analysebeeld.Knoop) -> Cirkelstijl {
    var stijl = stijl(groep: punt.groep)
    stijl.isGestreept = Analysenet.waarde(punt) == nil
    stijl.isDubbel = punt.isSnijpunt
    return stijl
  }

  /// How those of a group are drawn.
  func stijl(groep: Int?) -> Cirkelstijl {
    // Where nobody is told apart, everybody has the colour of what stands out.
    if gekleurd.isEmpty, !hasOverige { return Cirkelstijl(kleur: Stijl.Kleur.nadruk) }
    guard let groep else { return Cirkelstijl(kleur: Stijl.Kleur.lijn, isOpen: true) }
    guard let place = letters[groep] else { return Self.overig }
    return Cirkelstijl(kleur: Stijl(Self.kleuren[place]).rand, letter: Self.namen[place])
  }
}

/// How the circle of one in a network is drawn.
struct Cirkelstijl: Hashable, Sendable {
  var kleur: String
  var letter = ""
  /// Whether it is not filled.
  var isOpen = false
  /// Whether it is filled lightly, for what stays in the background.
  var isLicht = false
  /// Whether there is no value.
  var isGestreept = false
  /// Whether it has a second ring around it.
  var isDubbel = false

  /// The space that the second ring takes outside the circle.
  static let ring = 3.0
  /// The space of the second ring at both sides.
  var rand: Double { isDubbel ? 2 * Self.ring : 0 }
  /// The type size of the letter in a circle.
  static func lettermaat(_ diameter: Double) -> Double {
    max(min(diameter * 0.65, 9), min(diameter * 0.38, 18))
  }
  /// The smallest circle in which a letter can stand.
  static let kleinste = 14.0
  /// The same on a small sheet that is full.
  static let kleinsteVol = 11.0

  /// The colour of the letter: on a circle without a value the inside is light.
  var letterkleur: String { isOpen || isGestreept ? kleur : Stijl.Kleur.papier }
  var vulling: String {
    if isOpen || isGestreept { return Stijl.Kleur.papier }
    return isLicht ? Stijl.Kleur.kaartrand : kleur
  }
}
