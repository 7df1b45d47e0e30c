import Wijkmodel

/// Finds which entries of a map a sentence names.
///
/// The sentence is indexed and the names run past it, so nothing has to be kept for a map: a name
/// costs no more than its own words.
struct Naamzoeker {
  /// A word of the sentence in one of its forms.
  struct Vorm {
    let begin: Int
    let einde: Int
    let afstand: Int
  }

  /// A part of a name that stands in the sentence.
  private struct Loop {
    let naambegin: Int
    let plek: Range<Int>
    let afstand: Int
    /// Whether words such as *van de* were passed over, so that only the whole name counts.
    let heeftSprong: Bool
  }

  private static let lidwoorden = Set(Zinregels.lidwoorden.map(Woordhash.hash))

  /// Words behind which a name tells of something else.
  private static let voorzetsels = Set(
    [
      "aan", "bij", "die", "in", "met", "onder", "op", "over", "rond", "tegen", "tot", "uit", "van",
      "voor", "zonder",
    ].map(Woordhash.hash))

  /// Words that people put between the parts of a name: *de wijkraad van Oeverhoek*.
  private static let tussenwoorden: Set = ["in", "uit", "van", "voor", "de", "het"]

  private let woorden: [String]
  private let inhoud: [Bool]
  private var vormen: [UInt64: [Vorm]] = [:]
  private var zeef = [Bool](repeating: false, count: 4096)

  /// Prepares a sentence.
  ///
  /// - Parameters:
  ///   - woorden: Its words.
  ///   - inhoud: For each word whether it can stand for a name of which it is a part; words as
  ///     `de` and `netwerk` cannot.
  init(_ woorden: [String], inhoud: [Bool]) {
    self.woorden = woorden
    self.inhoud = inhoud
    for (place, word) in woorden.enumerated() {
      add(word, Vorm(begin: place, einde: place + 1, afstand: 0))
      for form in Woordvormen.forms(of: word) {
        add(form, Vorm(begin: place, einde: place + 1, afstand: Naamtreffer.vorm))
      }
    }
  }

  /// Adds a word that may be meant by words of the sentence.
  mutating func add(_ word: String, _ vorm: Vorm) {
    let hash = Woordhash.hash(of: word)
    vormen[hash, default: []].append(vorm)
    zeef[Int(hash & 4095)] = true
  }

  /// Finds the entries.
  ///
  /// - Complexity: O(n) in the length of all names, plus O(w²) for w words in the sentence.
  func find(in kaart: SocialeKaart) -> Naamtreffers {
    var found = Naamtreffers()
    var words: [UInt64] = []
    for index in kaart.knopen.indices {
      Woordhash.read(kaart.knopen[index].naam, into: &words)
      match(words, Knoopnummer(index), kaart, &found)
    }
    for alias in kaart.aliassen {
      Woordhash.read(alias.naam, into: &words)
      match(words, alias.knoop, kaart, &found)
    }
    findKeys(in: kaart, &found)
    return found
  }

  /// Finds the entries whose key stands in the sentence.
  private func findKeys(in kaart: SocialeKaart, _ found: inout Naamtreffers) {
    for begin in woorden.indices {
      for einde in begin + 1...woorden.count where einde - begin <= 12 {
        let parts = woorden[begin..<einde]
        let keys = Set([parts.joined(separator: "-"), parts.joined(separator: "_")])
        for key in keys.flatMap({ [$0, $0.uppercased()] }) {
          guard let nummer = kaart.nummer(of: key) else { continue }
          found.add(
            Naamtreffer(knoop: nummer, afstand: 0), kaart[nummer].knoopsoort, at: begin..<einde)
        }
      }
    }
  }

  private func match(
    _ words: [UInt64], _ nummer: Knoopnummer, _ kaart: SocialeKaart, _ found: inout Naamtreffers
  ) {
    var running: [Loop] = []
    for (place, word) in words.enumerated() {
      guard zeef[Int(word & 4095)], let forms = vormen[word] else {
        running.removeAll(keepingCapacity: true)
        continue
      }
      var next: [Loop] = []
      for form in forms {
        let plek = form.begin..<form.einde
        next.append(
          Loop(naambegin: place, plek: plek, afstand: form.afstand, heeftSprong: false))
        next += running.compactMap { extended($0, by: form) }
      }
      for loop in next { add(loop, einde: place + 1, words, nummer, kaart, &found) }
      running = next
    }
  }

  /// A part of a name with the next word behind it; nil when that stands somewhere else.
  private func extended(_ loop: Loop, by form: Vorm) -> Loop? {
    let gap = form.begin - loop.plek.upperBound
    guard (0...2).contains(gap) else { return nil }
    let passed = woorden[loop.plek.upperBound..<form.begin]
    guard passed.allSatisfy(Self.tussenwoorden.contains) else { return nil }
    let jump = gap > 0 ? Naamtreffer.vorm : 0
    return Loop(
      naambegin: loop.naambegin, plek: loop.plek.lowerBound..<form.einde,
      afstand: max(loop.afstand, form.afstand, jump),
      heeftSprong: loop.heeftSprong || gap > 0)
  }

  private func add(
    _ loop: Loop, einde: Int, _ words: [UInt64], _ nummer: Knoopnummer, _ kaart: SocialeKaart,
    _ found: inout Naamtreffers
  ) {
    var afstand = loop.afstand
    if loop.naambegin > 0 || einde < words.count {
      let isWithoutArticle =
        loop.naambegin == 1 && einde == words.count && Self.lidwoorden.contains(words[0])
      let hasOuterArticle = [loop.plek.lowerBound, loop.plek.upperBound - 1]
        .contains { Zinregels.lidwoorden.contains(woorden[$0]) }
      guard isWithoutArticle || !loop.heeftSprong && !hasOuterArticle else { return }
      guard isWithoutArticle || loop.plek.contains(where: { inhoud[$0] }) else { return }
      afstand += isWithoutArticle ? Naamtreffer.vorm : Naamtreffer.deel
    }
    let treffer = Naamtreffer(
      knoop: nummer, afstand: afstand,
      isBijzaak: words[..<loop.naambegin].contains(where: Self.voorzetsels.contains))
    found.add(treffer, kaart[nummer].knoopsoort, at: loop.plek)
  }
}
