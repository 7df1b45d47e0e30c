/// Yes, no, or not stated; an empty cell is never a no.
public enum Bevestiging: String, Hashable, Sendable, CaseIterable {
  case ja, nee
  case onbekend = ""
}

/// Who may see an entry.
public enum Zichtbaarheid: String, Hashable, Sendable, CaseIterable {
  case openbaar, intern, vertrouwelijk
}

/// How certain an entry or relation is: stated in the source, or derived from it.
public enum Zekerheid: String, Hashable, Sendable, CaseIterable {
  case bron, afgeleid
}

/// The size of an area, from small to large.
public enum Schaal: String, Hashable, Sendable, CaseIterable {
  case straat, plek, buurt, wijk, gebiedsgroep, stad, regio
}

/// The level at which a party or contact works.
public enum Niveau: String, Hashable, Sendable, CaseIterable {
  case strategisch, tactisch, operationeel
}

/// How long a network or initiative is meant to last.
public enum Duur: String, Hashable, Sendable, CaseIterable {
  case vast, tijdelijk, eenmalig
}

/// Whether a network or initiative is running on the reference date.
public enum Looptijd: String, Hashable, Sendable, CaseIterable {
  case lopend, afgelopen
  case nogNietBegonnen = "nog niet begonnen"
}
