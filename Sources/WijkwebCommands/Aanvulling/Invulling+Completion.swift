import CommandLineParsing
import Kaartvraag
import Wijkmodel

extension Completion {
  /// What a shell may fill in where a question takes something.
  init(_ invulling: Invulling) {
    self =
      switch invulling {
      case .vrij, .getal: .none
      case .woorden(let woorden): .choices(woorden)
      default: .custom(invulling.sleutel)
      }
  }

  static let gebied = Completion(.knoop(.init(.gebied)))
  static let thema = Completion(.knoop(.init(.thema)))
  static let soort = Completion(.soort)
  static let datum = Completion(.datum)
}

extension Invulling {
  /// A word for what a map knows, with which the program finds it back.
  fileprivate var sleutel: String {
    switch self {
    case .knoop(let soorten): "knoop \(soorten.rawValue)"
    case .knopen(let soorten): "knopen \(soorten.rawValue)"
    default: "\(self)"
    }
  }

  /// Finds back what a word stands for.
  init?(sleutel: String) {
    let parts = sleutel.split(separator: " ")
    if parts.count == 2, let bits = UInt8(parts[1]) {
      let soorten = Knoopsoorten(rawValue: bits)
      self = parts[0] == "knopen" ? .knopen(soorten) : .knoop(soorten)
      return
    }
    let others: [Invulling] = [.datum, .groep, .groepen, .soort, .partijen, .kanaal]
    guard let found = others.first(where: { $0.sleutel == sleutel }) else { return nil }
    self = found
  }
}
