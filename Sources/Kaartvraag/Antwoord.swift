public import Kaartgraaf
public import Wijkmodel

/// The answer to a question: ranked rows, each with its explanation.
public struct Antwoord: Sendable {
  /// The name of the question.
  public let vraag: String
  /// The question in words, as a heading.
  public let titel: String
  /// The day that the answer is about.
  public let peildatum: Datum
  /// Whether a relation used in the answer has a stated strength; nil when none is used.
  public let sterkteBekend: Bool?
  /// The lists, in order.
  public let lijsten: [Antwoordlijst]
  /// What is said when there is no row; nil when there is one.
  public let melding: String?
  /// Sentences that come before the rows.
  public let vooraf: [String]
  /// A table that comes before the rows; nil in most answers.
  public let beginblok: Antwoordblok?
  /// What stands before the rows in JSON; nil in most answers.
  public let beginveld: JSONVeld?
  /// Tables that come after the rows.
  public let blokken: [Antwoordblok]
  /// What stands beside the rows in JSON.
  public let velden: [JSONVeld]
  /// How to read the numbers of this question; routes explain themselves.
  public let legenda: [String]
  /// The part of the map that the rows show.
  public let selectie: Selectie

  /// All rows, list after list.
  public var rijen: [Antwoordrij] { lijsten.flatMap(\.rijen) }

  /// How many rows were left out because only the first of each list were asked for.
  public var afgekapt: Int { lijsten.reduce(0) { $0 + $1.afgekapt } }
}

/// Rows that are ranked together.
public struct Antwoordlijst: Sendable {
  /// The name of the target group, where there are lists per group; else nil.
  public let groep: String?
  /// What part of the answer the list holds, as a heading; nil where there is only one.
  public let kop: String?
  /// The rows.
  public let rijen: [Antwoordrij]
  /// How many rows were left out.
  public let afgekapt: Int
}

/// Something worth knowing beside the rows, as a heading with lines.
public struct Antwoordblok: Hashable, Sendable {
  /// The heading.
  public let kop: String
  /// The lines.
  public let regels: [String]
}
