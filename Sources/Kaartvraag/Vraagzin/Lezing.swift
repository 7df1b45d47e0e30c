import Wijkmodel

/// A sentence as it was understood: a question with everything it takes.
public struct Lezing: Hashable, Sendable {
  /// A name that was written in another way than the map has it.
  public struct Verbetering: Hashable, Sendable {
    /// What somebody wrote.
    public let geschreven: String
    /// How it was read.
    public let gelezen: String
  }

  /// The name of the question.
  public let vraag: String
  /// What the question takes; entries are named by their key.
  public private(set) var invoer: Vraaginvoer
  /// The question in words, without a mark at the end.
  public let woorden: String
  /// The names that were written in another way than the map has them.
  public let verbeteringen: [Verbetering]
  /// Whether no name in it may well mean something else.
  let isZeker: Bool
  /// The options in the order of the command.
  private let optievolgorde: [String]

  init(_ vraag: Zinvraag, _ vullingen: [Vulling], verbeteringen: [Verbetering] = []) {
    self.vraag = vraag.naam
    self.verbeteringen = verbeteringen
    optievolgorde = vraag.opties + Zinregels.algemeneOpties
    isZeker = !vullingen.contains(where: \.isOnzeker)
    woorden = vraag.words(with: vullingen)
    var places: [Int: String] = [:]
    var invoer = Vraaginvoer()
    for vulling in vullingen {
      switch vulling.doel {
      case .argument(let place): places[place] = vulling.waarde
      case .schakelaar(let naam): invoer.schakelaars.insert(naam)
      case .optie(let naam):
        let earlier = invoer.opties[naam].map { $0 + "," } ?? ""
        invoer.opties[naam] = earlier + vulling.waarde
      }
    }
    invoer.argumenten = places.sorted { $0.key < $1.key }.map(\.value)
    self.invoer = invoer
  }

  /// The command that asks the same, ready to be typed.
  public var opdracht: String { opdracht(with: []) }

  /// The command with more options behind its own.
  func opdracht(with more: [(naam: String, waarde: String)]) -> String {
    let own = optievolgorde.compactMap { naam in invoer.opties[naam].map { (naam, $0) } } + more
    let values = own.flatMap { naam, value in
      value.hasPrefix("-") ? ["--\(naam)=\(value)"] : ["--\(naam)", value]
    }
    let options = optievolgorde.filter(invoer.schakelaars.contains).map { "--\($0)" }
    // Behind two hyphens a word is no option, whatever it begins with.
    let needsMark = invoer.argumenten.contains { $0.hasPrefix("-") }
    let words =
      needsMark
      ? values + options + ["--"] + invoer.argumenten : invoer.argumenten + values + options
    return (["wijkweb", vraag] + words).map(Self.quoted).joined(separator: " ")
  }

  /// Adds options that were given beside the sentence.
  ///
  /// - Throws: `Zinfout.tegenspraak` when the sentence says something else.
  public mutating func add(
    opties: [String: String], schakelaars: Set<String> = []
  ) throws(Zinfout) {
    for (naam, value) in opties.sorted(by: { $0.key < $1.key }) {
      if let said = invoer.opties[naam], said != value {
        throw .tegenspraak(optie: naam, zin: said, opdracht: value)
      }
      invoer.opties[naam] = value
    }
    invoer.schakelaars.formUnion(schakelaars)
  }

  /// A word as the shell takes it for itself.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_.,:=/".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
