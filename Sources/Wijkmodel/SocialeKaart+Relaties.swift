extension SocialeKaart {
  /// The map with only some of its relations, as if the others had never been recorded.
  ///
  /// - Complexity: O(V + E).
  public func keepingRelaties(_ isKept: (Relatie) -> Bool) -> SocialeKaart {
    var result = self
    result.relaties = relaties.filter(isKept)
    return result
  }
}
