import Foundation

/// JSON as the program writes it: readable, in a fixed order of keys, with a line end.
enum JSONTekst {
  /// The document of a value.
  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      preconditionFailure("a document of texts and numbers can be encoded")
    }
  }
}
