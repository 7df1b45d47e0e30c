import DelimitedText
import TestSupport
import Testing

@Suite("Numbering keys")
struct ByteKeyTableTests {
  @Test("keys get numbers in order of first appearance")
  func numbersKeys() {
    var table = ByteKeyTable()
    let keys = ["", "a", "ab", "abcdefgh", "abcdefghi", "a\0", "\0", "abcdefg\0", "abcdefgh\0"]
    for (number, key) in keys.enumerated() {
      let result = table.insert(Array(key.utf8).span)
      #expect(result.number == number)
      #expect(result.isNew)
    }
    #expect(table.count == keys.count)
    for (number, key) in keys.enumerated() {
      #expect(table.number(of: Array(key.utf8).span) == number)
      #expect(table.key(number) == key)
      let again = table.insert(Array(key.utf8).span)
      #expect(again.number == number && !again.isNew)
    }
    #expect(table.number(of: Array("abc".utf8).span) == nil)
  }

  private static func key(_ random: inout SplitMix64) -> [UInt8] {
    let length = Int.random(in: 0...20, using: &random)
    return (0..<length).map { _ in UInt8.random(in: 0x60...0x63, using: &random) & 0x63 }
  }

  @Test(
    "agrees with a dictionary, one by one and in batches", .tags(.property, .differential),
    arguments: UInt64(0)..<UInt64(60))
  func agreesWithDictionary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = ByteKeyTable()
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<6 {
      var batch = ByteKeyBatch()
      let keys = (0..<Int.random(in: 0...200, using: &random)).map { _ in Self.key(&random) }
      for key in keys { batch.append(key.span) }
      #expect(batch.count == keys.count)
      var numbers: [Int32] = []
      let absent = table.find(batch, appendingTo: &numbers)
      #expect(numbers == keys.map { Int32(known[$0] ?? -1) })
      #expect(absent == keys.count { known[$0] == nil })
      if Bool.random(using: &random) {
        numbers = [-1]
        table.insert(batch, appendingTo: &numbers)
        numbers.removeFirst()
      } else {
        numbers = keys.map { Int32(table.insert($0.span).number) }
      }
      for key in keys where known[key] == nil { known[key] = known.count }
      #expect(numbers == keys.map { Int32(known[$0] ?? -1) })
    }
    #expect(table.count == known.count)
    for (key, number) in known {
      #expect(table.number(of: key.span) == number)
      #expect(table.key(number).utf8.elementsEqual(key))
    }
  }

  @Test("fields of a row are numbered without making strings")
  func numbersFields() throws {
    var reader = try RowReader(Array("id;naar\nP1;\"P\"\"2\"\n\"P\"\"2\";P1\nP3;P9\n".utf8))
    var table = ByteKeyTable(capacity: 100)
    var batch = ByteKeyBatch()
    var found: [Int?] = []
    #expect(advance(&reader))
    while reader.next() {
      found.append(reader.number(at: 1, in: table))
      let inserted = reader.insert(at: 0, into: &table)
      #expect(inserted.isNew)
      reader.append(at: 1, to: &batch)
    }
    #expect(found == [nil, 0, nil])
    var numbers: [Int32] = []
    table.find(batch, appendingTo: &numbers)
    #expect(numbers == [1, 0, -1])
    #expect((0..<3).map { table.key($0) } == ["P1", "P\"2", "P3"])
  }
}
