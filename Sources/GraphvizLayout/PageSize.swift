/// Limits on the page of a drawing, so that a wrong unit cannot ask for a wall of pixels.
enum PageSize {
  /// The longest side in points; readers of PDF refuse more than 200 inch.
  static let longestSide = 14_400.0
  /// The largest picture in pixels.
  static let mostPixels = 36_000_000.0
  /// The resolution under which text is no longer readable.
  static let lowestResolution = 72.0

  /// The width and height in a box written as `x0,y0,x1,y1`, or nil where it is not one.
  static func parse(_ box: String) -> (width: Double, height: Double)? {
    let numbers = box.split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
    return (numbers[2] - numbers[0], numbers[3] - numbers[1])
  }

  /// The resolution at which a page stays within the limits, or nil where none does.
  static func resolution(_ wanted: Double, width: Double, height: Double) -> Double? {
    let area = max(width, 1) * max(height, 1) / (72 * 72)
    let fitting = min(wanted, (mostPixels / area).squareRoot().rounded(.down))
    return fitting >= lowestResolution ? fitting : nil
  }
}

extension GraphvizDrawing {
  /// Refuses a page that is too large, and returns the resolution for a picture in pixels.
  func resolution(for request: RenderRequest) throws(LayoutError) -> Double {
    guard let (width, height) = PageSize.parse(boundingBox()) else {
      throw .layoutFailed(method: request.method, messages: ["page without size"])
    }
    guard max(width, height) <= PageSize.longestSide else {
      throw .pageTooLarge(width: width, height: height)
    }
    guard request.format == .png else { return request.resolution }
    let fitting = PageSize.resolution(request.resolution, width: width, height: height)
    guard let fitting else { throw .pageTooLarge(width: width, height: height) }
    return fitting
  }
}
