extension Analysebeeld {
  /// So many of whom one is joined to are named in a table of a large network.
  private static let mostNamed = 20

  /// The name of a group.
  func groepkop(_ groep: Int) -> String {
    groepkoppen.indices.contains(groep) ? groepkoppen[groep] : Teksten.groep(groep + 1)
  }

  /// Everybody with their value, group and lines, the highest value first.
  var tabel: Beeldtabel {
    let net = Analysenet(self)
    let groepen = Analysegroepen(net.punten.map { knopen[$0] })
    let hasGroups = knopen.contains { $0.groep != nil }
    let joined = verbonden()
    let rows = net.ranglijst.map { place -> [String] in
      let punt = knopen[place]
      let letter = groepen.letter(punt.groep).map { " (\($0))" } ?? ""
      return [punt.naam, punt.waardetekst]
        + (hasGroups ? [punt.groep.map { groepkop($0) + letter } ?? ""] : [])
        + [punt.isSnijpunt ? "ja" : "nee"]
        + joined.flatMap { ["\($0[place].count)", namen($0[place])] }
    }
    return Beeldtabel(
      kolommen: ["naam", maatkop] + (hasGroups ? ["groep"] : []) + ["snijpunt"]
        + (isGericht ? Teksten.gerichteKolommen : Teksten.verbondenKolommen), rijen: rows)
  }

  /// For each whom it is joined to, in their order: from itself, and with directions to itself.
  private func verbonden() -> [[[Int]]] {
    let empty = [[Int]](repeating: [], count: knopen.count)
    var (out, back) = (empty, empty)
    for band in banden
    where band.van != band.naar && knopen.indices.contains(band.van)
      && knopen.indices.contains(band.naar)
    {
      out[band.van].append(band.naar)
      back[band.naar].append(band.van)
    }
    guard !isGericht else { return [out, back].map { $0.map(\.sortedUnique) } }
    return [zip(out, back).map { ($0 + $1).sortedUnique }]
  }

  private func namen(_ places: [Int]) -> String {
    let most = knopen.count > Analysenet.grens ? Self.mostNamed : places.count
    let names = places.prefix(most).map { knopen[$0].naam }.joined(separator: "; ")
    return places.count > most ? names + Teksten.enNog(places.count - most) : names
  }
}
