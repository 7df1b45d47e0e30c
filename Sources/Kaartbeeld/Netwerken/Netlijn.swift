/// A line on a picture of a network, before it has a course.
struct Netlijn: Hashable, Sendable {
  /// The boxes that it joins, by number.
  var from: Int
  var to: Int
  var soort: Lijnsoort
  /// Whether all that it stands for is derived.
  var isDashed = false
  var hasArrow = false
  /// The stated strength, 1 to 5.
  var sterkte: Int?
  /// A few words that stand on the line.
  var label = ""
  /// What appears when somebody points at it.
  var tooltip = ""
  /// The kind of relation, as written in the data.
  var relatie = ""
}
