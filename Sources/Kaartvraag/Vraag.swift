public import Kaartgraaf

/// A ready-made question, as a value with its arguments and options.
///
/// A new question is one type that follows this protocol and one line in `Vragen.alle`: the
/// command line, its help and its checks follow from `beschrijving`.
public protocol Vraag: Sendable {
  /// What the question is called and what it takes.
  static var beschrijving: Vraagbeschrijving { get }

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  init(_ invoer: Vraaginvoer) throws(Vraagfout)

  /// Answers the question.
  ///
  /// - Parameters:
  ///   - graaf: The map on the day that the question is about.
  ///   - top: The number of rows to keep of every list; nil keeps all.
  /// - Returns: The rows with their explanation.
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord

  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout.geenQuery` when there is none.
  func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String
}

extension Vraag {
  /// There is no query, unless the question says otherwise.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    throw .geenQuery(Self.beschrijving.naam)
  }

  /// Answers the question with all rows.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func antwoord(on graaf: KaartGraph) throws(Vraagfout) -> Antwoord {
    try antwoord(on: graaf, top: nil)
  }
}
