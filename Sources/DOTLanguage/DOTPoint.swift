/// A place on the drawing in points (1/72 inch); `y` grows upwards, as in Graphviz.
public struct DOTPoint: Hashable, Sendable {
  /// The distance from the left.
  public var x: Double
  /// The distance from the bottom.
  public var y: Double

  /// Makes a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on the drawing in points, given by its lower left and upper right corner.
public struct DOTBox: Hashable, Sendable {
  /// The corner with the smallest coordinates.
  public var low: DOTPoint
  /// The corner with the largest coordinates.
  public var high: DOTPoint

  /// Makes a rectangle from two opposite corners.
  public init(_ low: DOTPoint, _ high: DOTPoint) {
    self.low = low
    self.high = high
  }
}
