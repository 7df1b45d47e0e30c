import DelimitedText
import TestSupport
import Testing

@Suite("Reading random text")
struct RowReaderDifferentialTests {
  /// Pieces of which nasty files are made.
  private static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x3B], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0x09], [0x7C],
    Array("abc".utf8), Array("een langere tekst".utf8), Array("é€".utf8), [0x00], [0x01],
    Array(";\"x\";".utf8), Array("\"\n".utf8), Array("\";".utf8), Array("\n\"".utf8),
  ]

  private static func text(_ random: inout SplitMix64) -> [UInt8] {
    let kinds = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }
    let count = Int.random(in: 0...60, using: &random)
    return (0..<count).flatMap { _ in kinds.randomElement(using: &random) ?? [] }
  }

  @Test(
    "divides like the naive reference and loses no byte", .tags(.property, .differential),
    arguments: UInt64(0)..<UInt64(400))
  func agreesWithReference(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      // The heading makes it text whatever follows, and the mark keeps it from being guessed.
      let text = Array("kop een;kop twee, en nog wat tekst\n".utf8) + Self.text(&random)
      let separator = Separator.guessable.randomElement(using: &random) ?? .comma
      let decoded: DecodedText
      do {
        decoded = try DecodedText([0xEF, 0xBB, 0xBF] + text)
      } catch {
        #expect(error == .binaryFile(.unknown))
        continue
      }
      let content = Array(decoded.bytes[decoded.content])
      let expected = NaiveRows.read(content, separator: separator.byte)
      var reader = RowReader(decoded, separator: separator)
      var found: [NaiveRows.Row] = []
      while reader.next() {
        let cells = reader.strings().map { Array($0.utf8) }
        let source = Array(reader.text[reader.source])
        found.append(NaiveRows.Row(line: reader.line, cells: cells, source: source))
      }
      #expect(found == expected)
      let rowBytes = found.reduce(0) { $0 + $1.source.count }
      let outside = content.count - rowBytes
      let lineEnds = content.count { $0 == 0x0A || $0 == 0x0D }
      let inside = found.flatMap(\.source).count { $0 == 0x0A || $0 == 0x0D }
      #expect(outside == lineEnds - inside)
    }
  }

  @Test(
    "any bytes are read or refused, never a crash", .tags(.property),
    arguments: UInt64(0)..<UInt64(200))
  func survivesAnything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let starts: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], Array("sep=".utf8),
      Array("\"sep=;".utf8), Array("a;b\n".utf8),
    ]
    for start in starts {
      let count = Int.random(in: 0...300, using: &random)
      let limits: [UInt8] = [0x30, 0x7F, 0xFF]
      let limit = limits.randomElement(using: &random) ?? 0xFF
      let bytes = start + (0..<count).map { _ in UInt8.random(in: 0...limit, using: &random) }
      do {
        let table = try DelimitedTable(bytes)
        #expect(table.rows.allSatisfy { !$0.cells.isEmpty })
        #expect(table.reports.allSatisfy { $0.position.line >= 1 && $0.position.column >= 1 })
      } catch {
        #expect(error != DelimitedTextError.tooLarge(byteCount: bytes.count))
      }
    }
  }
}
