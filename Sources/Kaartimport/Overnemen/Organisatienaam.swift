import Wijkmodel

/// Understands a cell in which people write the name of an organisation and whatever else.
struct Organisatienaam {
  /// What the cell turned out to be.
  enum Uitkomst: Equatable {
    /// One organisation of the map.
    case bekend(Int)
    /// A name that the map does not have and that resembles no other.
    case nieuw
    /// A name that resembles, but may differ from, one of the map.
    case lijktOp(Int)
    /// Something about which the user has to decide.
    case twijfel(Twijfel)
  }

  /// Why the user has to decide.
  enum Twijfel: Equatable {
    case meerdere([Int])
    case tweeOrganisaties([String])
    case functie(String, Int)
    case toelichting(Int)
    case spelling(Int)
  }

  /// Words for what somebody is, not for what an organisation is called.
  private static let functies: Set<String> = [
    "adviseur", "assistent", "beheerder", "bestuurder", "bestuurslid", "coordinator", "directeur",
    "hoofd", "leider", "lid", "manager", "medewerker", "penningmeester", "projectleider",
    "secretaris", "teamleider", "voorzitter", "vrijwilliger", "wethouder", "wijkagent",
  ]

  private let knopen: [Knoop]
  private let namen: Naamregister
  private let organisaties: [Int]

  /// Compares with the organisations among some entries.
  init(knopen: [Knoop], namen: Naamregister) {
    self.knopen = knopen
    self.namen = namen
    organisaties = knopen.indices.filter { knopen[$0].knoopsoort == .wijkpartner }
  }

  /// What a cell means; nothing is chosen where there is a choice.
  ///
  /// - Complexity: O(n) in the number of entries when the name is unknown.
  func lees(_ text: String) -> Uitkomst {
    switch find(text) {
    case .gevonden(let index): return .bekend(index)
    case .meerdere(let indices): return .twijfel(.meerdere(indices))
    case .geen: break
    }
    if let doubt = parts(of: text) ?? explanation(in: text) ?? leadingFunction(in: text) {
      return .twijfel(doubt)
    }
    if let near = resembled(by: text) { return .twijfel(.spelling(near)) }
    let words = Self.words(text)
    let kin = organisaties.first { index in
      let other = Self.words(knopen[index].naam)
      return !other.isEmpty && (other.isSubset(of: words) || words.isSubset(of: other))
    }
    return kin.map { .lijktOp($0) } ?? .nieuw
  }

  private func find(_ text: String) -> Naamregister.Uitkomst {
    namen.find(text, in: Knoopsoorten(.wijkpartner))
  }

  private func known(_ text: String) -> Int? {
    if case .gevonden(let index) = find(text) { return index }
    return nil
  }

  /// The organisation of which a text may be another spelling: one that looks alike, also without
  /// what stands between brackets in its name, or one with the text between brackets.
  private func resembled(by text: String) -> Int? {
    let folded = FoldedText(text)
    return organisaties.first { index in
      let (outside, inside) = Self.brackets(in: knopen[index].naam)
      return FoldedText(inside) == folded || Naamgelijkenis.lookAlike(outside, text)
        || Naamgelijkenis.lookAlike(knopen[index].naam, text)
    }
  }

  /// What stands before the first brackets in a text, and what stands between them.
  private static func brackets(in text: String) -> (outside: String, inside: String) {
    guard let open = text.firstIndex(of: "(") else { return (text, "") }
    let inside = text[text.index(after: open)...].prefix { $0 != ")" }
    return (String(text[..<open]).trimmed, String(inside).trimmed)
  }

  /// Two names, or a name and a function, with a sign between them.
  private func parts(of text: String) -> Twijfel? {
    let listed = Self.split(text, at: { ",;|+".unicodeScalars.contains($0) })
    if listed.count == 2, let first = known(listed[0]), Self.isFunction(listed[1]) {
      return .functie(listed[1], first)
    }
    if listed.count > 1, !listed.dropFirst().contains(where: Self.isFunction) {
      return .tweeOrganisaties(listed)
    }
    // A word such as `en` stands in many names, so here both parts must be known.
    for joint in [" en ", " & ", "/", " - "] {
      let joined = text.components(joinedBy: joint)
      if joined.count > 1, joined.allSatisfy({ known($0) != nil }) {
        return .tweeOrganisaties(joined)
      }
    }
    return nil
  }

  /// A known name with something between brackets behind it.
  private func explanation(in text: String) -> Twijfel? {
    let outside = Self.brackets(in: text).outside
    guard outside != text, !outside.isEmpty else { return nil }
    return (known(outside) ?? resembled(by: outside)).map { .toelichting($0) }
  }

  /// A function, and further on the name of a known organisation.
  private func leadingFunction(in text: String) -> Twijfel? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, Self.isFunction(words[0]) else { return nil }
    for start in 1..<words.count {
      let rest = words[start...].joined(separator: " ")
      if let index = known(rest) ?? resembled(by: rest) {
        return .functie(words[..<start].joined(separator: " "), index)
      }
    }
    return nil
  }

  private static func isFunction(_ text: String) -> Bool {
    let first = FoldedText(text).rawValue.split(separator: " ").first.map(String.init)
    return first.map(functies.contains) ?? false
  }

  private static func words(_ text: String) -> Set<String> {
    Set(FoldedText(text).rawValue.split(separator: " ").map(String.init))
  }

  private static func split(
    _ text: String, at isJoint: (Unicode.Scalar) -> Bool
  ) -> [String] {
    text.unicodeScalars.split(whereSeparator: isJoint)
      .map { String(String.UnicodeScalarView($0)).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The parts of a text that is joined by a sign or word, without white space around them.
  fileprivate func components(joinedBy joint: String) -> [String] {
    split(separator: joint).map { String($0).trimmed }
  }
}
