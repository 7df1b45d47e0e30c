import Wijkmodel

/// A sentence with everything in it that could be a name, a number or a word of a question.
struct Zinontleding {
  /// A way to read the sentence, with how it was found.
  private struct Duiding {
    let vraag: Int
    let vullingen: [Vulling]

    var afstand: Int { vullingen.reduce(0) { $0 + $1.afstand } }
    var plekken: [Range<Int>] { vullingen.compactMap(\.plek) }
  }

  let zin: String
  let woorden: [Zinwoord]
  let kaart: SocialeKaart
  let waarden: Zinwaarden
  private let zoeker: Naamzoeker

  init(_ zin: String, _ woorden: [Zinwoord], _ kaart: SocialeKaart, vandaag: Datum) {
    self.zin = zin
    self.woorden = woorden
    self.kaart = kaart
    let forms = woorden.map(\.vorm)
    zoeker = Naamzoeker(forms, inhoud: forms.map(Zinregels.isInhoud))
    let vocabulary = Kaartwoorden(kaart, for: forms)
    waarden = Zinwaarden(
      kaart: kaart, woorden: forms, treffers: zoeker.find(in: kaart),
      soorten: vocabulary.soorten, kanalen: vocabulary.kanalen,
      peildatum: kaart.gegevens.peildatum ?? vandaag, vandaag: vandaag)
  }

  /// The different ways to read the sentence; other spellings only when there is none without.
  func readings() -> [Lezing] {
    let found = readings(waarden)
    guard found.isEmpty else { return found }
    let forms = waarden.woorden
    let unknown = forms.indices.filter { place in
      Zinregels.isInhoud(forms[place])
        && !waarden.treffers.bereiken.contains { $0.contains(place) }
    }
    var repaired = waarden
    repaired.treffers = Spelherstel(forms, unknown: unknown).find(zoeker, in: kaart)
    return readings(repaired)
  }

  private func readings(_ waarden: Zinwaarden) -> [Lezing] {
    var matcher = Zinmatcher(waarden)
    let all = Zinvragen.alle.indices.flatMap { place in
      matcher.readings(of: Zinvragen.alle[place]).map { Duiding(vraag: place, vullingen: $0) }
    }
    let kept = all.filter { one in !all.contains { dominates($0, one) } }
    // Of one call said in several ways the nearest.
    var seen: Set<Oproep> = []
    return kept.enumerated()
      .sorted { ($0.element.afstand, $0.offset) < ($1.element.afstand, $1.offset) }
      .map { lezing($0.element) }
      .filter { seen.insert(Oproep(vraag: $0.vraag, invoer: $0.invoer)).inserted }
  }

  private struct Oproep: Hashable {
    let vraag: String
    let invoer: Vraaginvoer
  }

  /// Whether a reading makes another one not worth mentioning: the same words are nearer to its
  /// names, or it has them as one exact name where the other has only a part of that as a name.
  private func dominates(_ one: Duiding, _ other: Duiding) -> Bool {
    let (places, others) = (one.plekken, other.plekken)
    if Set(places) == Set(others) { return one.afstand < other.afstand }
    guard one.afstand == 0 else { return false }
    return others.allSatisfy { place in
      places.contains { $0.holds(place) }
    }
  }

  private func lezing(_ duiding: Duiding) -> Lezing {
    let changed = duiding.vullingen.compactMap { vulling -> Lezing.Verbetering? in
      guard let plek = vulling.plek,
        woorden[plek].map(\.vorm) != Tekenvorm.words(of: vulling.naam)
      else { return nil }
      return Lezing.Verbetering(geschreven: text(of: plek), gelezen: vulling.naam)
    }
    return Lezing(Zinvragen.alle[duiding.vraag], duiding.vullingen, verbeteringen: changed)
  }

  /// The words at some places as they were written.
  func text(of plek: Range<Int>) -> String {
    guard let last = plek.last else { return "" }
    return String(zin[woorden[plek.lowerBound].plek.lowerBound..<woorden[last].plek.upperBound])
  }
}
