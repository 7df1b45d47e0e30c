/// Two entries with what they share between them, and below it who can bring them together.
struct Paarrij: Vormrij {
  /// Who stands below the two.
  enum Verbinder: Hashable, Sendable {
    /// The question does not ask for one.
    case geen
    case iemand(Tile)
    /// Nobody is known.
    case niemand

    /// Who it is.
    var tegel: Tile? { if case .iemand(let tile) = self { tile } else { nil } }
  }

  var links: Tile
  var rechts: Tile
  var gedeeld: [Tile]
  /// What else is said of the two.
  var tekst: String
  var schakel: Schakel
  var verbinder = Verbinder.geen

  var tegels: [Tile] {
    [links, rechts] + gedeeld + (verbinder.tegel.map { [$0] } ?? [])
  }
  var regels: [Legendaregel] {
    var all: [Legendaregel] = [.schakel(schakel.stijl), .deeltMeer]
    if case .iemand = verbinder { all.append(.schakel(.verbindt)) }
    return all
  }

  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)? {
    Paaropmaak(self, width: width, type)
  }
}
