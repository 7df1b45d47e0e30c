import Kaartimport
public import Wijkmodel

/// What a register says at one moment: an unchanging value.
public struct Registerstand: Sendable {
  /// The number of the last handeling that is in it.
  public let versie: Int
  /// The rows, in the order in which they were added.
  public let rijen: [Registerrij]
  /// The map that the rows make.
  public let kaart: SocialeKaart
  /// The handelingen that gave a cell its present value, by their number.
  public let handelingen: [Int: Handeling]
  private let numbers: [String: Int]
  private let places: [Int: Int]

  init(
    versie: Int, rijen: [Registerrij], kaart: SocialeKaart, handelingen: [Int: Handeling]
  ) {
    self.versie = versie
    self.rijen = rijen
    self.kaart = kaart
    self.handelingen = handelingen
    var numbers: [String: Int] = [:]
    var places: [Int: Int] = [:]
    for (place, rij) in rijen.enumerated() {
      places[rij.nummer] = place
      if case .knopen = rij.tabel { numbers[rij.id] = place }
    }
    self.numbers = numbers
    self.places = places
  }

  /// The keys of all entries.
  var ids: Set<String> { Set(numbers.keys) }

  /// The row of the entry with a key, or nil.
  ///
  /// - Complexity: O(1).
  public func rij(of id: String) -> Registerrij? { numbers[id].map { rijen[$0] } }

  /// The row with a number, or nil when it is not there any more.
  ///
  /// - Complexity: O(1).
  public func rij(_ nummer: Int) -> Registerrij? { places[nummer].map { rijen[$0] } }

  /// When and by whom a cell got its present value, or nil when it is not stated.
  public func herkomst(_ kolom: Kolomnaam, of rij: Registerrij) -> Handeling? {
    rij.sinds(kolom).flatMap { handelingen[$0] }
  }
}
