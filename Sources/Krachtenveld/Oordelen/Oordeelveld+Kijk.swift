extension Oordeelveld {
  /// The view in words, such as "hoe het nu is".
  public var kijkInWoorden: String { Teksten.kijk(kijk) }
}
