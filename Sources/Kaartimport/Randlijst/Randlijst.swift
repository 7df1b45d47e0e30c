import DelimitedText
import Wijkmodel

/// A plain list of ties: a CSV file with a row for each, `van,naar` and perhaps a weight.
///
/// Headings are understood as those of `relaties.csv`, so `source,target,weight` too.
public struct Randlijst: Sendable {
  /// The keys, sorted: as numbers when all are numbers, else by code point.
  public let ids: [String]
  /// The place among the keys of where each tie begins.
  public let van: [Int32]
  /// The place among the keys of where each tie ends.
  public let naar: [Int32]
  /// Whether the file has a column with weights.
  public let heeftGewicht: Bool
  /// The weight of each tie, nil where the cell is empty; nil as a whole when weights do not count
  /// or there is no such column.
  public let gewichten: [Double?]?

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, in any encoding and with any separator that `DelimitedText` knows.
  ///   - extra: Keys that exist beside those of the ties, such as parties without any tie.
  ///   - gewogen: Whether weights count; otherwise they are not looked at.
  /// - Throws: ``Randlijstfout``, with the line.
  /// - Complexity: O(n log n).
  public init(
    _ bytes: [UInt8], ook extra: [String] = [], gewogen: Bool = true
  ) throws(Randlijstfout) {
    var reader = try Self.reader(bytes)
    let columns = try Kolommen(&reader)
    var keys = Sleutels()
    var (van, naar, weights): ([Int32], [Int32], [Double?]) = ([], [], [])
    while reader.next() {
      guard let from = Self.key(columns.van, reader, &keys),
        let target = Self.key(columns.naar, reader, &keys)
      else { throw .ontbrekendeEinde(regel: reader.line) }
      van.append(from)
      naar.append(target)
      if gewogen, let column = columns.gewicht { weights.append(try Self.weight(column, reader)) }
    }
    for key in extra { _ = keys.insert(key) }
    let ids = (0..<keys.count).map { keys[$0] }
    let order = Self.order(ids)
    var places = [Int32](repeating: 0, count: ids.count)
    for (place, key) in order.enumerated() { places[key] = Int32(place) }
    self.ids = order.map { ids[$0] }
    self.van = van.map { places[Int($0)] }
    self.naar = naar.map { places[Int($0)] }
    heeftGewicht = columns.gewicht != nil
    gewichten = gewogen && heeftGewicht ? weights : nil
  }

  private static func reader(_ bytes: [UInt8]) throws(Randlijstfout) -> RowReader {
    do { return try RowReader(bytes) } catch { throw .geenTekst(Bestandsweigering(error).zin) }
  }

  /// The place of a key in the current row, or nil when its cell is empty.
  private static func key(_ column: Int, _ reader: RowReader, _ keys: inout Sleutels) -> Int32? {
    guard column < reader.fieldCount else { return nil }
    let text = reader.string(at: column).trimmed
    return text.isEmpty ? nil : Int32(keys.insert(text).place)
  }

  private static func weight(_ column: Int, _ reader: RowReader) throws(Randlijstfout) -> Double? {
    guard column < reader.fieldCount else { return nil }
    let text = reader.string(at: column).trimmed
    if text.isEmpty { return nil }
    // A number in base sixteen is none that anybody writes in a list.
    guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }),
      let value = Double(text.replacing(",", with: ".")), value.isFinite, value > 0
    else {
      throw .geenGewicht(text, regel: reader.line)
    }
    return value
  }

  private static func order(_ ids: [String]) -> [Int] {
    let numbers = ids.map { Int($0) }
    if numbers.allSatisfy({ $0 != nil }) {
      return ids.indices.sorted {
        (numbers[$0] ?? 0, ids[$0].utf8.count, $0) < (numbers[$1] ?? 0, ids[$1].utf8.count, $1)
      }
    }
    return ids.indices.sorted { ids[$0].precedesByCodePoint(ids[$1]) }
  }

  private struct Kolommen {
    let van: Int
    let naar: Int
    let gewicht: Int?

    init(_ reader: inout RowReader) throws(Randlijstfout) {
      guard reader.next() else { throw .leeg }
      let koppen = reader.strings()
      guard koppen.contains(where: { !$0.trimmed.isEmpty }) else { throw .leeg }
      let indeling = Kolomindeling(koppen: koppen, tabel: .relaties)
      guard let van = indeling.index(of: .van), let naar = indeling.index(of: .naar) else {
        throw .geenKoppen(koppen)
      }
      self.van = van
      self.naar = naar
      gewicht = indeling.index(of: .sterkte)
    }
  }
}
