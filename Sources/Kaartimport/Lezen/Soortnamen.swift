import DelimitedText
import Wijkmodel

/// The kinds of relation by the ways in which their names are written.
struct Soortnamen {
  private var table = ByteKeyTable()
  private var soorten: [Relatiesoortnummer] = []

  /// Knows no kind.
  init() {}

  /// Knows kinds by their very names.
  init(_ relatiesoorten: [Relatiesoort]) {
    for (index, soort) in relatiesoorten.enumerated() {
      add(soort.naam.utf8Span.span, Relatiesoortnummer(rawValue: Int16(index)))
    }
  }

  /// The kind that is written like this, or nil.
  func soort(of name: borrowing Span<UInt8>) -> Relatiesoortnummer? {
    table.number(of: name).map { soorten[$0] }
  }

  /// Remembers how a kind is written.
  mutating func add(_ name: borrowing Span<UInt8>, _ soort: Relatiesoortnummer) {
    if table.insert(name).isNew { soorten.append(soort) }
  }
}
