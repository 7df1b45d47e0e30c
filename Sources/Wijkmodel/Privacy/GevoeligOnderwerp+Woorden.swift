extension GevoeligOnderwerp {
  /// The words by which a group about this is known.
  var woordenlijst: Woordenlijst {
    switch self {
    case .geloof: Self.geloofswoorden
    case .gezondheid: Self.gezondheidswoorden
    case .politiek: Self.politiekewoorden
    case .vakbond: Self.vakbondswoorden
    case .geaardheid: Self.geaardheidswoorden
    case .afkomst: Self.afkomstwoorden
    }
  }

  // A street or square that is called after a church is none, so kerk is no beginning.
  private static let geloofswoorden = Woordenlijst(
    heel: [
      "geloof", "religie", "levensbeschouwing", "levensbeschouwelijk", "islam", "bijbel", "koran",
      "bahai", "soefi", "jehova", "mandir", "gurdwara", "imam", "dominee", "predikant", "pastor",
      "pastoor", "priester", "rabbijn", "pandit", "diaken", "tempel", "kerken", "parochies",
    ],
    begin: [
      "moskee", "synagog", "kerkgenoot", "kerkbestuur", "kerkenraad", "kerkelijk", "kerkgemeente",
      "kerkkoor", "parochie", "diaconie", "bisdom", "gebedshu", "gebedsgroep", "gebedsruimte",
      "geloofs", "godsdienst", "religieu", "islamitisch", "moslim", "christelijk", "christen",
      "katholiek", "protestant", "hervormd", "gereformeerd", "evangeli", "pinkstergemeente",
      "joods", "hindoe", "boeddhis", "klooster", "abdij", "bijbel", "koran",
    ],
    eind: ["kerk", "moskee", "synagoge", "parochie", "tempel", "klooster"],
    behalve: [
      "christenunie", "nieuwerkerk", "nieuwkerk", "ouderkerk", "grijpskerk", "koudekerk",
      "ridderkerk", "hindoestaans", "hindoestaanse", "hindoestanen", "kloosterstraat",
      "kloosterlaan",
    ],
    samen: ["leger des heils"])

  private static let gezondheidswoorden = Woordenlijst(
    heel: [
      "ggz", "hiv", "aids", "reuma", "nah", "adhd", "kanker", "handicap", "doven", "blinden",
      "slechthorenden", "slechtzienden", "beperking", "ziekte",
    ],
    begin: [
      "patient", "clienten", "lotgenoten", "zelfhulp", "verslaving", "verslaafd", "psychiatr",
      "psychisch", "dementie", "alzheimer", "parkinson", "diabetes", "autis", "depressie",
      "gehandicapten", "ggz", "ziekten", "zieken", "kanker", "alcoholist", "herstelgroep",
    ],
    eind: ["patienten", "verslaving", "verslaafden", "gehandicapten", "zieken"],
    behalve: ["ziekenhuis", "ziekenhuizen", "ziekenfonds", "ziekenvervoer"],
    samen: ["anonieme alcoholisten", "niet aangeboren hersenletsel"])

  private static let politiekewoorden = Woordenlijst(
    heel: [
      "politiek", "politieke", "fractie", "fracties", "vvd", "pvda", "cda", "d66", "groenlinks",
      "sp", "pvv", "sgp", "christenunie", "bij1", "ja21", "fvd", "50plus",
    ],
    begin: ["fractievoorzitter", "fractiekamer", "partijbestuur"],
    eind: ["raadsfractie", "statenfractie"],
    samen: ["partij voor de", "partij van de", "forum voor democratie"])

  private static let vakbondswoorden = Woordenlijst(
    heel: ["fnv", "cnv"], begin: ["vakbond", "vakbeweging", "vakvereniging", "vakcentrale"],
    eind: ["vakbond", "vakbonden"])

  private static let geaardheidswoorden = Woordenlijst(
    heel: ["coc", "queer", "homo", "homos", "gay"],
    begin: ["lhb", "lgbt", "homose", "lesbi", "bisek", "transgender"])

  private static let afkomstwoorden = Woordenlijst(
    heel: ["sinti", "pools", "poolse", "chinese", "afkomst", "allochtonen"],
    begin: [
      "marokkaans", "turks", "surinaams", "antilliaans", "somali", "eritre", "syrisch", "syrier",
      "afghaans", "koerdisch", "irakees", "iraanse", "moluks", "hindoesta", "ghanees",
      "kaapverdi", "bulgaars", "roemeens", "oekraiens", "migranten",
    ],
    samen: ["roma en sinti"])
}
