import Wijkmodel

/// A time in which there is no contact, long enough to be noticed.
struct Stilte: Hashable {
  /// A silence of so many weeks is none yet; a longer one is marked.
  ///
  /// Eight weeks is about the time between two school holidays: who took part in a talk and hears
  /// nothing for so long thinks that it has ended. No standard sets this number.
  static let grens = 8

  /// The last day with contact.
  let van: Datum
  /// The first day with contact again, or the end of what is looked at.
  let tot: Datum

  /// Whole weeks between both.
  var weken: Int { van.days(until: tot) / 7 }

  /// The silence between two dates, or nil when it is too short.
  ///
  /// Of a date that is a month or a year the days count that make the silence shortest: what is
  /// marked is certain.
  init?(van: Datum, tot: Datum) {
    self.van = van.laatsteDag
    self.tot = tot.eersteDag
    guard self.van.days(until: self.tot) > 7 * Self.grens else { return nil }
  }
}
