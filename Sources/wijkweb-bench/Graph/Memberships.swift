import DelimitedText
import GraphCore

/// Which person of a folder works at or is a member of what, both numbered as they are first seen.
struct Memberships {
  /// The persons, one for each membership.
  private(set) var persons: [Int32] = []
  /// What they are members of.
  private(set) var bodies: [Int32] = []
  /// The number of persons.
  let personCount: Int
  /// The number of bodies.
  let bodyCount: Int

  /// Reads the relations of a network; persons have a P in front of their identifiers.
  init(folder: String) throws {
    var bytes: [UInt8] = []
    try FileBytes.read(folder + "/edges.csv", into: &bytes)
    var reader = try RowReader(bytes)
    var (people, others) = (ByteKeyTable(), ByteKeyTable())
    while reader.next() {
      guard reader.fieldCount > 2, ["werkt_bij", "lid_van"].contains(reader.string(at: 2)),
        reader.string(at: 0).hasPrefix("P")
      else { continue }
      persons.append(Int32(reader.insert(at: 0, into: &people).number))
      bodies.append(Int32(reader.insert(at: 1, into: &others).number))
    }
    personCount = people.count
    bodyCount = others.count
  }
}
