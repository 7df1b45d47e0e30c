import Wijkmodel

/// Other headings for the columns of the data model.
enum Synoniemen {
  /// The own column in which programs keep loose keywords.
  static let tags: Kolomnaam = "tags"

  /// The column that a heading means when its file has no column of that name itself.
  static func kolom(for kop: Kopnaam) -> Kolomnaam? { perKop[kop.rawValue] }

  private static let perKop: [String: Kolomnaam] = {
    let groups: [(Kolomnaam, [String])] = [
      (.van, ["from", "source", "source_id"]),
      (.naar, ["doel", "to", "target", "target_id"]),
      (.naam, ["label", "title", "name"]),
      (.soort, ["type", "kind", "category"]),
      (.sterkte, ["weight", "gewicht", "strength"]),
      (.omschrijving, ["beschrijving", "description", "toelichting"]),
      (tags, ["tags", "trefwoorden"]),
      (.vanaf, ["start", "begin", "sinds", "from_date"]),
      (.tot, ["eind", "einde", "end"]),
    ]
    var result: [String: Kolomnaam] = [:]
    for (column, words) in groups {
      for word in words { result[Kopnaam(word).rawValue] = column }
    }
    return result
  }()
}
