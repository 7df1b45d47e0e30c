import Wijkmodel

extension Antwoord {
  /// The answer for somebody who reads it on a screen.
  ///
  /// - Parameters:
  ///   - breedte: The number of columns of the screen; nil when lines may be as long as they are.
  ///   - magKleuren: Whether the screen shows bold and faint text.
  /// - Returns: Whole lines.
  /// - Complexity: O(n) in the length of the text.
  public func tekst(breedte: Int? = nil, magKleuren: Bool = false) -> String {
    var blad = Tekstblad(breedte: breedte, magKleuren: magKleuren)
    if let opening { blad.add(opening) }
    blad.addBlank()
    blad.add(titel, .vet)
    blad.add("Peildatum \(peildatum.dutchText)", .zacht)
    for zin in vooraf {
      blad.addBlank()
      blad.add(zin)
    }
    if let beginblok, !beginblok.regels.isEmpty { add(beginblok, to: &blad) }
    if let melding {
      blad.addBlank()
      blad.add(melding)
    } else {
      addLists(to: &blad)
    }
    for blok in blokken { add(blok, to: &blad) }
    addLegend(to: &blad)
    return blad.tekst
  }

  /// What is said first when no strength is known.
  private var opening: String? {
    guard sterkteBekend == false else { return nil }
    return heeftRoutes ? Teksten.sterkteOnbekendBijRoutes : Teksten.sterkteOnbekend
  }

  private var heeftRoutes: Bool {
    lijsten.contains { $0.rijen.contains { $0.stappen != nil } }
  }

  /// Adds the lists, those of one target group under its name; of empty ones only that they are.
  private func addLists(to blad: inout Tekstblad) {
    var rest = lijsten[...]
    while let first = rest.first {
      let group = rest.prefix { $0.groep == first.groep }
      rest = rest.dropFirst(group.count)
      if let groep = first.groep {
        blad.addBlank()
        blad.add(groep, .vet)
        if group.allSatisfy(\.rijen.isEmpty) { blad.add(Teksten.niemandVastgelegd, lead: "  ") }
      }
      for lijst in group where !lijst.rijen.isEmpty { add(lijst, to: &blad) }
    }
  }

  private func add(_ lijst: Antwoordlijst, to blad: inout Tekstblad) {
    if lijst.kop != nil || lijst.groep == nil { blad.addBlank() }
    if let kop = lijst.kop { blad.add(kop, .vet) }
    let width = lijst.rijen.map { String($0.rang).count }.max() ?? 1
    for rij in lijst.rijen { add(rij, rankWidth: width, to: &blad) }
    if lijst.afgekapt > 0 { blad.add(Teksten.afgekapt(lijst.afgekapt), lead: "  ", .zacht) }
  }

  private func add(_ rij: Antwoordrij, rankWidth: Int, to blad: inout Tekstblad) {
    let rank = String(rij.rang)
    let lead = String(repeating: " ", count: 2 + rankWidth - rank.count) + rank + ". "
    let indent = String(repeating: " ", count: lead.count)
    let score = rij.score.map { $0.tekst + "  " } ?? ""
    if rij.toontRoute {
      blad.add("\(score)\(rij.naam)", lead: lead, .vet)
      blad.add(rij.zin, lead: indent)
    } else {
      blad.add(rij.zin, lead: lead + score)
    }
    let details = [rij.aanduiding, rij.noot, rij.herkomst].compactMap(\.self)
    if !details.isEmpty { blad.add(details.joined(separator: " "), lead: indent, .zacht) }
  }

  private func add(_ blok: Antwoordblok, to blad: inout Tekstblad) {
    blad.addBlank()
    blad.add(blok.kop, .vet)
    for regel in blok.regels { blad.add(regel, lead: "  - ") }
  }

  /// Says how to read what occurs in this answer.
  private func addLegend(to blad: inout Tekstblad) {
    let rows = rijen
    var lines = melding == nil ? legenda : []
    if rows.contains(where: { $0.stappen != nil }) { lines.append(Teksten.legendaSterkte) }
    let unknown = rows.filter { $0.sterkteOnbekend == true }
    if unknown.contains(where: \.toontRoute) { lines.append(Teksten.legendaVraagteken) }
    if unknown.contains(where: { !$0.toontRoute }) { lines.append(Teksten.legendaOnbekend) }
    guard !lines.isEmpty else { return }
    blad.addBlank()
    for line in lines { blad.add(line, .zacht) }
  }
}

extension Antwoordrij {
  /// Whether the sentence is that of a route rather than of one relation.
  fileprivate var toontRoute: Bool { (stappen ?? 0) > 0 }

  /// The kind where rows of several kinds stand together, and that a network or initiative does
  /// not run; nil when there is nothing to say.
  fileprivate var aanduiding: String? {
    let isEntry = Knoopsoort(rawValue: soort) != nil
    let kind = score != nil && isEntry ? soort : nil
    let state = status == .lopend ? nil : status?.rawValue
    let words = [kind, state].compactMap(\.self)
    guard let first = words.first?.prefix(1).uppercased() else { return nil }
    return first + words.joined(separator: ", ").dropFirst() + "."
  }

  /// Where it is stated; nil when it is not.
  fileprivate var herkomst: String? {
    if bronnen.isEmpty { return nil }
    return (bronnen.count == 1 ? "Bron: " : "Bronnen: ") + bronnen.joined(separator: " • ")
  }
}
