public import Wijkmodel

/// The words with which somebody asks a question, taken apart.
public struct Vraaginvoer: Hashable, Sendable {
  /// The values by place.
  public var argumenten: [String]
  /// The values by option.
  public var opties: [String: String]
  /// The switches that are given.
  public var schakelaars: Set<String>

  /// Makes the words of a question.
  public init(
    _ argumenten: [String] = [], opties: [String: String] = [:], schakelaars: Set<String> = []
  ) {
    self.argumenten = argumenten
    self.opties = opties
    self.schakelaars = schakelaars
  }

  /// The argument at a place.
  ///
  /// - Throws: `Vraagfout.ontbreekt` when it is not given.
  public func argument(
    _ place: Int, of beschrijving: Vraagbeschrijving
  ) throws(Vraagfout) -> String {
    guard argumenten.indices.contains(place) else {
      throw .ontbreekt(beschrijving.argumenten[place].naam)
    }
    return argumenten[place]
  }

  /// The value of an option, or nil.
  public func value(_ optie: Vraagoptie) -> String? { opties[optie.naam] }

  /// Whether a switch is given.
  public func has(_ optie: Vraagoptie) -> Bool { schakelaars.contains(optie.naam) }

  /// The values that an option gives, with commas between them; none when it is not given.
  public func list(_ optie: Vraagoptie) -> [String] {
    (value(optie) ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The whole number that an option gives, or nil when it is not given.
  ///
  /// - Throws: `Vraagfout.buitenBereik` when it is no number or lies outside the range.
  public func number(
    _ optie: Vraagoptie, in range: ClosedRange<Int>
  ) throws(Vraagfout) -> Int? {
    guard let text = value(optie) else { return nil }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { throw .buitenBereik(optie: optie.naam, waarde: text, range) }
    return number
  }

  /// The date that an option gives, or nil when it is not given.
  ///
  /// - Throws: `Vraagfout.geenDatum` when it is no date.
  public func date(_ optie: Vraagoptie) throws(Vraagfout) -> Datum? {
    guard let text = value(optie) else { return nil }
    guard let date = Datum(text) else { throw .geenDatum(optie: optie.naam, waarde: text) }
    return date
  }

  /// The word that an option gives, one of a few, or nil when it is not given.
  ///
  /// - Throws: `Vraagfout.geenKeuze` when it is another word.
  public func choice<Choice: RawRepresentable & CaseIterable>(
    _ optie: Vraagoptie
  ) throws(Vraagfout) -> Choice? where Choice.RawValue == String {
    guard let text = value(optie) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw .geenKeuze(optie: optie.naam, waarde: text, Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// The area in which the answer must lie, or nil when `--in` is not given.
  ///
  /// - Throws: `Vraagfout.alleenMet` when `--strikt` stands there without `--in`.
  func gebiedskeuze() throws(Vraagfout) -> Gebiedskeuze? {
    guard let area = value(.gebied) else {
      if has(.strikt) { throw .alleenMet(optie: "strikt", ander: "in") }
      return nil
    }
    return Gebiedskeuze(area, strikt: has(.strikt))
  }
}

/// An area in which the answer must lie.
public struct Gebiedskeuze: Hashable, Sendable {
  /// The key or name of the area.
  public var naam: String
  /// Whether parties that work in a larger area are left out.
  public var strikt: Bool

  /// Chooses an area.
  public init(_ naam: String, strikt: Bool = false) {
    self.naam = naam
    self.strikt = strikt
  }
}
