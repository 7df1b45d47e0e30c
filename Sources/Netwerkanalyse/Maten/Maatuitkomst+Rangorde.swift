extension Maatuitkomst {
  /// The values of a measure with a sentence on who stand at the top, or on why nobody does.
  ///
  /// - Parameters:
  ///   - waarden: A number for each node.
  ///   - net: The network.
  ///   - laagsteEerst: Whether the lowest value is what matters.
  ///   - geen: Why no node has a value, when none has.
  ///   - nul: What it means that every value is zero.
  ///   - noemtWaarde: Whether the number itself says something when all have the same.
  ///   - zin: What those at the top are.
  /// - Returns: The values and the sentence.
  static func rangorde(
    _ waarden: Waarden, _ net: Analysenet, laagsteEerst: Bool = false, geen: String = "",
    nul: String? = nil, noemtWaarde: Bool = true, zin: (Top) -> String
  ) -> Maatuitkomst {
    Maatuitkomst(
      waarden,
      zin: Self.zin(waarden.getallen, net, laagsteEerst: laagsteEerst, geen, nul, noemtWaarde, zin))
  }

  private static func zin(
    _ values: [Double?], _ net: Analysenet, laagsteEerst: Bool, _ geen: String, _ nul: String?,
    _ noemtWaarde: Bool, _ zin: (Top) -> String
  ) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    guard let top = Top(values, of: net, laagsteEerst: laagsteEerst) else { return geen }
    if let nul, values.allSatisfy({ abs($0 ?? 0) < 1e-12 }) { return nul }
    if net.ids.count == 1 { return Teksten.alleen(net) }
    return top.isGelijk ? Teksten.gelijk(top, net, noemtWaarde) : zin(top)
  }
}

extension Maatuitkomst.Waarden {
  /// One number for each node; none for what is no number per node.
  var getallen: [Double?] {
    switch self {
    case .getallen(let values): values
    case .tellingen(let counts): counts.map { Double($0) }
    case .samen, .knopen, .anders: []
    }
  }
}
