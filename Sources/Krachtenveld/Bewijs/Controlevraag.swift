public import GraphCore

/// A question about a judgement that does not fit what the map shows.
///
/// It is never a correction: the judgement stays, and the advisor decides.
public struct Controlevraag: Hashable, Sendable {
  /// The judged entry.
  public let knoop: NodeID
  /// What was judged: "invloed 2".
  public let oordeel: String
  /// The question, in one or two sentences.
  public let vraag: String
  /// The sources of what the map shows.
  public let bronnen: [String]
}
