public import Wijkmodel

/// One row of an answer.
public struct Antwoordrij: Sendable {
  /// The rank in its list; equal rows share one.
  public let rang: Int
  /// The key of what the row is about.
  public let id: String
  /// Its name.
  public let naam: String
  /// Its kind.
  public let soort: String
  /// What the row is ranked by; nil when the order is that of the question itself.
  public let score: Score?
  /// The number of contact steps of the route; nil where there is no route.
  public let stappen: Int?
  /// The keys on the route; empty where there is no route.
  public let route: [String]
  /// The steps of the route, in order; empty where there is no route.
  public let weg: [Wegstap]
  /// The part of the answer that the row is in.
  public let sectie: String
  /// The row in one sentence.
  public let zin: String
  /// What the sentence leaves out and a reader must know; nil when there is nothing.
  public let noot: String?
  /// The different sources of the relations used.
  public let bronnen: [String]
  /// The least strength on the route; nil where there is no route.
  public let zwakste: Int?
  /// Whether a strength on the route is not stated; nil where there is no route.
  public let sterkteOnbekend: Bool?
  /// Whether a network or initiative is running; nil for other rows.
  public let status: Looptijd?
  /// Whether the area was known through an organisation; nil where areas play no part.
  public let viaOrganisatie: Bool?
  /// What only this question tells of a row.
  public let velden: [JSONVeld]
}
