/// The space that the numbers and words beside the axes of a raster take.
struct Rasterschaal {
  private let raster: Raster
  private let type: Typography

  init(_ inhoud: Rasterinhoud) {
    raster = inhoud.raster
    type = inhoud.type
  }

  /// The type size of numbers.
  var cijfer: Double { Double(type.name) }
  /// The type size of words.
  var woord: Double { Double(type.note) }

  /// The least height of a row, for its number and words.
  var rijhoogte: Double { type.namePitch + type.notePitch + 4 }

  /// The least width of a column, for its words.
  func kolombreedte(_ klasse: Rasteras.Klasse) -> Double { width(klasse.woorden, woord) + 8 }

  /// The space at the left of the plane.
  var links: Double {
    let words = raster.y.klassen.map { width($0.woorden, woord) }.max() ?? 0
    return max(words, width(titelY, Double(type.name), .halfvet)) + 10
  }

  /// The space below the plane.
  var onder: Double { type.namePitch + type.notePitch + Typography.pitch(type.name) + 8 }

  /// The title of the vertical axis.
  var titelY: String { raster.y.titel + " ↑" }

  /// The title of the horizontal axis.
  var titelX: String { "\(raster.x.titel) → \(raster.x.uitleg)" }

  /// What both axes mean, for where there is room for it.
  var titels: String { "\(titelY) \(raster.y.uitleg)   ·   \(titelX)" }

  private func width(_ text: String, _ size: Double, _ font: Lettertype = .gewoon) -> Double {
    TextMeasure.width(text, font, size: size)
  }
}
