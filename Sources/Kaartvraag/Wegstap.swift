/// One relation on a route, in the direction in which it is walked.
public struct Wegstap: Hashable, Sendable {
  /// The key of where it begins.
  public let van: String
  /// What the one does with the other, such as "heeft in dienst".
  public let werkwoord: String
  /// The key of where it ends.
  public let naar: String
  /// The strength as stated, 1 to 5; nil when it is not stated.
  public let sterkte: Int?
  /// Along which channels, where that is stated.
  public let kanalen: [String]
}
