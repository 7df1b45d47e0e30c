import GraphCore
import Kaartgraaf
import Wijkmodel

extension Controlevragen {
  /// Whether the trust that was judged fits the trust that is stated for contacts with the
  /// municipality.
  func contacten(_ knoop: NodeID, _ positie: Positie) -> [Controlevraag] {
    guard let score = positie.vertrouwen, isPartij(knoop) else { return [] }
    let graaf = veld.graaf
    let stated = contactstappen(knoop).filter {
      graaf.vertrouwen($0) > 0 && isGemeente(graaf.otherEnd(of: $0, from: knoop))
    }
    let odd = stated.filter { edge in
      score >= Self.hoogVanaf
        ? graaf.vertrouwen(edge) <= Self.laagTot
        : score <= Self.laagTot && graaf.vertrouwen(edge) >= Self.hoogVanaf
    }
    return odd.map { edge in
      let other = graaf.otherEnd(of: edge, from: knoop)
      return Controlevraag(
        knoop: knoop, oordeel: "vertrouwen \(score)",
        vraag: "U schat het vertrouwen \(score >= Self.hoogVanaf ? "hoog" : "laag") in (\(score)), "
          + "maar op de kaart staat bij het contact met \(veld.naam(other)) vertrouwen "
          + "\(graaf.vertrouwen(edge)). Wat geldt voor dit vraagstuk?",
        bronnen: bronnen([edge]))
    }
  }

  /// Whether an entry is the owner of the vraagstuk or of the municipality, or works for one.
  private func isGemeente(_ knoop: NodeID) -> Bool {
    let graaf = veld.graaf
    let bodies = graaf.organisatiebanden(of: knoop).map { graaf.relaties.target(of: $0) }
    return ([knoop] + bodies).contains {
      let entry = graaf.knoop($0)
      return entry.id == veld.vraagstuk.eigenaar || entry.velden[.gemeentelijk] == "ja"
    }
  }

  /// Whether an interest or legitimacy that was judged low fits what the party does.
  func belang(_ knoop: NodeID, _ positie: Positie) -> [Controlevraag] {
    var found: [Controlevraag] = []
    let graaf = veld.graaf
    if let score = positie.belang, score <= Self.laagTot {
      let themes = graaf.relations(.actiefOp, from: knoop).filter {
        veld.vraagstuk.themas.contains(graaf.knoop(graaf.naar($0)).id)
      }
      found += vraag(
        knoop, "belang", score, themes, "deze partij is op de kaart actief op het thema")
    }
    if let score = positie.legitimiteit, score <= Self.laagTot {
      let groups = graaf.relations(.aanspreekpuntVoor, from: knoop)
      found += vraag(
        knoop, "legitimiteit", score, groups, "deze partij is op de kaart aanspreekpunt voor")
    }
    return found
  }

  private func vraag(
    _ knoop: NodeID, _ maat: String, _ score: Int, _ edges: [EdgeID], _ feit: String
  ) -> [Controlevraag] {
    guard !edges.isEmpty else { return [] }
    let names = veld.opsomming(veld.graaf.sortedByName(edges.map(veld.graaf.naar)))
    let article = maat == "belang" ? "het belang" : "de \(maat)"
    return [
      Controlevraag(
        knoop: knoop, oordeel: "\(maat) \(score)",
        vraag: "U schat \(article) laag in (\(score)), maar \(feit) \(names). Klopt de "
          + "inschatting?",
        bronnen: bronnen(edges))
    ]
  }

  /// Whether those who are both for it have opposite interests on the map.
  ///
  /// It is asked once for each two, at the one whose name comes first.
  func tegenspraak(_ knoop: NodeID, _ positie: Positie) -> [Controlevraag] {
    guard isVoor(positie) else { return [] }
    let graaf = veld.graaf
    return graaf.relations(.tegengesteldBelang, at: knoop).compactMap { edge in
      let other = graaf.otherEnd(of: edge, from: knoop)
      guard let theirs = veld.positie(of: other), isVoor(theirs),
        graaf.precedesByName(knoop, other)
      else { return nil }
      let about = graaf.relatie(edge).velden[.toelichting].map { " (\($0))" } ?? ""
      return Controlevraag(
        knoop: knoop, oordeel: "houding \(Teksten.houding(positie.houding))",
        vraag:
          "U beoordeelt deze partij en \(veld.naam(other)) allebei als voor. Op de kaart staat "
          + "dat zij een ander belang hebben\(about). Speelt dat bij dit vraagstuk?",
        bronnen: bronnen([edge]))
    }
  }

  private func isVoor(_ positie: Positie) -> Bool {
    if case .waarde(let houding) = positie.houding { houding > 0 } else { false }
  }
}
