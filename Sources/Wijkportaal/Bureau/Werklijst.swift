import GraphCore
import Kaartgraaf
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// The entries that nobody said of lately that they are right: first what never was
/// confirmed, then the oldest, and in that order by name.
struct Werklijst {
  /// One entry.
  struct Post {
    let rij: Registerrij
    let knoop: Knoop

    /// When its owner last said that it is right, nil when never.
    var bevestigd: Datum? { knoop.laatstBevestigd }
  }

  /// What is chosen, with the names under which it stands in an address or form.
  struct Keuze {
    static let veldnamen = ["maanden", "wijk", "soort", Bladerbalk.veld]
    /// The thresholds, in months.
    static let drempels = [6, 12, 24]

    /// After how many months an entry is stale.
    var maanden = 12
    /// The key of the area, "" for all.
    var wijk = ""
    /// The kind of entry, nil for every party.
    var soort: Knoopsoort?
    /// The page, as asked.
    var bladzijde: String?

    init() {}

    /// Reads what is asked; what is not known says nothing.
    init(_ vraag: (String) -> String?) {
      let months = vraag(Self.veldnamen[0]).flatMap { Int($0) } ?? 12
      maanden = Self.drempels.contains(months) ? months : 12
      wijk = vraag(Self.veldnamen[1]) ?? ""
      soort = vraag(Self.veldnamen[2]).flatMap(Knoopsoort.init(rawValue:))
      bladzijde = vraag(Self.veldnamen[3])
    }

    /// The values with their names.
    var waarden: [Adres.Waarde] {
      let values = [String(maanden), wijk, soort?.rawValue ?? "", bladzijde ?? ""]
      return zip(Self.veldnamen, values).map { Adres.Waarde($0, $1) }
    }

    /// The list as chosen.
    var adres: Adres { .bureau("werklijst").met(waarden) }
  }

  /// The entries.
  let posten: [Post]

  /// Looks up what is stale today, as the question `verouderd` counts; what has ended is not.
  ///
  /// - Complexity: O(V log V + E).
  init(_ kader: Bureaukader, _ keuze: Keuze) {
    let graaf = KaartGraph(kader.kaart, peildatum: kader.nu.datum)
    var vraag = Verouderd(dagen: keuze.maanden * 365 / 12)
    if !keuze.wijk.isEmpty { vraag.gebied = Gebiedskeuze(keuze.wijk, strikt: true) }
    vraag.soort = keuze.soort?.rawValue
    let rows = (try? vraag.antwoord(on: graaf, top: nil))?.rijen ?? []
    let found = rows.compactMap { row -> Post? in
      guard let nummer = kader.kaart.nummer(of: row.id), let rij = kader.stand.rij(of: row.id)
      else { return nil }
      let knoop = kader.kaart[nummer]
      guard keuze.soort != nil || knoop.knoopsoort.isPartij,
        knoop.looptijd(on: kader.nu.datum) != .afgelopen
      else { return nil }
      return Post(rij: rij, knoop: knoop)
    }
    let days = found.map { $0.bevestigd.map { $0.days(until: kader.nu.datum) } ?? .max }
    let names = found.map { FoldedText($0.knoop.naam).rawValue }
    posten = found.indices.sorted { one, other in
      (days[other], names[one], one) < (days[one], names[other], other)
    }.map { found[$0] }
  }
}
