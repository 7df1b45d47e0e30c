import Wijkmodel

/// What the sentences of all questions share.
enum Zinregels {
  /// The options that every question takes, as far as a sentence can say them.
  static let algemeneOpties = ["top", "peildatum", "openbaar"]

  /// Words that never change what is asked.
  static let lidwoorden: Set = ["de", "het", "een", "t", "n", "er"]

  /// Words that tell nothing about which entry is meant, when they are all there is of its name.
  static let algemeneWoorden: Set = [
    "aan", "al", "alle", "als", "bij", "buurt", "dat", "deze", "die", "dit", "door", "en", "gebied",
    "gemeente", "groep", "groepen", "hun", "iedereen", "ik", "in", "initiatief", "initiatieven",
    "is", "kan", "mensen", "met", "mijn", "naar", "net", "netwerk", "netwerken", "niet", "of", "om",
    "onze", "op", "organisatie", "organisaties", "over", "partij", "partijen", "personen",
    "persoon", "s", "stad", "stichting", "straat", "te", "team", "tot", "uit", "van", "vereniging",
    "via", "voor", "waar", "wat", "welke", "wie", "wij", "wijk", "zich", "zij", "zijn", "zonder",
    "bewoner", "bewoners", "burger", "burgers", "inwoners", "plein", "plek", "thema", "themas",
    "nog", "ook", "maar", "meer", "minder", "alleen", "behalve", "geen", "nooit", "niemand",
    "sterk", "goed", "best", "beste", "samen", "nieuw", "nieuwe", "oud", "oude", "groot", "grote",
  ]

  /// Names of kinds that may stand before a name.
  static let soortwoorden: [String: Knoopsoorten] = {
    let words: [(Knoopsoorten, String)] = [
      (.init(.doelgroep), "groep groepen doelgroep doelgroepen"),
      (
        .init(.gebied), "wijk buurt stad gebied straat dorp gemeente regio stadsdeel wijken buurten"
      ),
      (.init(.thema), "thema themas onderwerp"),
      (.init(.netwerk), "netwerk"), (.init(.initiatief), "initiatief"),
      (.init(.wijkpartner), "organisatie wijkpartner"),
      (.init(.sleutelfiguur), "sleutelfiguur"), (.partij, "partij"),
    ]
    return words.reduce(into: [:]) { table, pair in
      for word in pair.1.split(separator: " ") { table[String(word)] = pair.0 }
    }
  }()

  /// The kinds of entries as words, singular and plural.
  static let soortnamen: [String: Knoopsoort] = [
    "wijkpartner": .wijkpartner, "wijkpartners": .wijkpartner, "organisatie": .wijkpartner,
    "organisaties": .wijkpartner, "sleutelfiguur": .sleutelfiguur,
    "sleutelfiguren": .sleutelfiguur, "netwerk": .netwerk, "netwerken": .netwerk,
    "initiatief": .initiatief, "initiatieven": .initiatief,
  ]

  static let getallen: [String: Int] = [
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
  ]

  static let maanden: [String: Int] = [
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
    "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
  ]

  static let niveaus: [String: String] = [
    "operationeel": "operationeel", "operationele": "operationeel", "tactisch": "tactisch",
    "tactische": "tactisch", "strategisch": "strategisch", "strategische": "strategisch",
  ]

  static let schalen: [String: String] = [
    "buurt": "buurt", "buurten": "buurt", "wijk": "wijk", "wijken": "wijk", "stad": "stad",
    "straat": "straat", "straten": "straat", "plek": "plek", "plekken": "plek", "regio": "regio",
  ]

  /// The phrases that many patterns share.
  static let regels: [String: [Patroon]] = [
    "wie": [
      "wie", "welk|welke {soort:soort}", "welke|welk partij|partijen", "wie van {soort:soort}",
    ],
    "bereikt": ["bereikt|bereiken"],
    "komt": ["komt|komen|kom"],
    "kan": ["kan|kunnen|kun|moet|moeten"],
    "groepen": ["groep|groepen|doelgroep|doelgroepen"],
    "men": ["ik|je|jij|we|wij|men|u"],
    "stopt": [
      "stopt|stoppen|weggaat|wegvalt|vertrekt|verdwijnt|ophoudt", "weg gaat|valt|is",
      "er mee stopt|ophoudt", "ermee stopt|ophoudt", "er niet meer is", "niet meer bestaat",
    ],
    "hooguit": ["hooguit|maximaal|hoogstens", "ten hoogste"],
    "minstens": ["minstens|minimaal|tenminste", "ten minste"],
    "stap": [
      "stap|stappen|contact|contacten|schakel|schakels|tussenstap|tussenstappen",
      "tussenpersoon|tussenpersonen|contactstap|contactstappen",
    ],
    "bijelkaar": ["bij elkaar", "bijeen|bijelkaar|samen"],
    "kanaal": ["kanaal|kanalen|weg|wegen"],
    "watwie": ["wat", "wie of|en wat"],
    "paren": [
      "wie", "welke partijen|organisaties|wijkpartners",
      "welke wijkpartners|organisaties en initiatieven",
    ],
    "ontmoeten": ["ontmoeten|spreken|kennen", "leren kennen"],
    "themadeel": ["rond|rondom|over|voor {thema:thema}", "op|met thema {thema:thema}"],
    "dekt": ["dekt|dekken"],
    "aanspreekpunt": ["aanspreekpunt|aanspreekpunten|contactpersoon|contactpersonen"],
    "niveaubij": ["{niveau:niveau}"],
    "zonderding": [
      "welke <groepen> {soort=doelgroep}", "welke netwerken {soort=netwerk}",
      "welke|welk thema|themas {soort=thema}", "welke wijken {soort=gebied}",
    ],
    "wieingebied": [
      "wie", "welk|welke {soort:anderesoort}", "welke|welk partij|partijen",
    ],
    "werktin": ["werkt|werken|zit|zitten|is|zijn"],
    "bestaan": ["zijn|bestaan", "hebben <men>", "zijn actief"],
    "duur": [
      "vast|vaste {duur=vast}", "tijdelijk|tijdelijke {duur=tijdelijk}",
      "eenmalig|eenmalige {duur=eenmalig}",
    ],
    "wittevlek": ["witte vlekken|vlek", "blinde vlekken"],
    "watgegevens": ["wat", "welke gegevens"],
    "gecontroleerd": ["gecontroleerd|nagekeken|bevestigd"],
    "eigenaar": ["van eigenaar {eigenaar:partij}"],
    "veranderd": ["veranderd|gewijzigd", "anders geworden"],
  ].mapValues { $0.map(Patroon.init) }

  /// Parts that may stand anywhere in a sentence, for questions that take what they say.
  static let zwevend: [Patroon] = [
    "in|binnen|van {in:gebied}", "[alleen] in|binnen {in:gebied} zelf {+strikt}",
    "[ook] via|binnen|in|met [<hooguit>] {stappen:getal} <stap>",
    "via|per|langs [kanaal] {kanaal:kanaal}", "met kanaal {kanaal:kanaal}",
    "door middel van {kanaal:kanaal}",
    "met sterkte [van] <minstens> {min-sterkte:getal}",
    "[met] <minstens> sterkte {min-sterkte:getal}",
    "[met] sterkte [van] {min-sterkte:getal} of meer|hoger|sterker",
    "zonder|buiten netwerken [om] {+zonder-netwerken}", "zonder netwerk {+zonder-netwerken}",
    "niet via netwerken|netwerk {+zonder-netwerken}",
    "[alleen] van soort {soort:elkesoort}", "alleen|enkel|uitsluitend {soort:soort}",
    "op {niveau:niveau} niveau", "op niveau {niveau:niveau}",
    "top {top:getal}", "[alleen] eerste {top:getal}", "[alleen] {top:getal} eerste",
    "op|per|in {peildatum:datum}", "[met] peildatum {peildatum:datum}",
    "nu|vandaag {peildatum=vandaag}", "op dit moment {peildatum=vandaag}",
    "[alleen] wat|alles openbaar is {+openbaar}", "alleen|enkel|uitsluitend openbaar {+openbaar}",
    "[ook] via|met hun organisatie|organisaties {+met-organisatie}",
    "met [verplicht] {verplicht:personen} [erbij|erin]", "zonder {niet:personen}",
    "per {schaal:schaal}", "op schaal [van] {schaal:schaal}",
    "[en] ook [wie] in groter gebied [werkt|werken] {+ruim}", "en daaromheen|eromheen {+ruim}",
  ].map(Patroon.init)

  /// Polite words that ask nothing.
  static let beleefd: [Patroon] = [
    "kunt|kun|kan|wilt|wil u|je|jij [mij|me|ons] vertellen|zeggen|noemen|tonen|opzoeken",
    "kunt|kun|kan|wilt|wil u|je|jij [mij|me|ons] laten zien",
    "ik wil|wou|zou [graag] [willen] weten|zien", "wij|we willen [graag] weten|zien",
    "weet|weten u|je|jij", "vertel|zeg|toon|geef|noem|zoek [mij|me|ons] [eens|op|even]",
    "laat [mij|me|ons] [eens] zien", "ik zoek", "mijn vraag is",
    "alstublieft|alsjeblieft|aub|svp|graag|eigenlijk|allemaal|precies|eens|even",
    "dank u|je [wel]", "bedankt|hallo|hoi|goedemorgen|goedemiddag|goedendag",
  ].map(Patroon.init)

  /// The words that a rule knows.
  static func words(of naam: String) -> Set<String> { words(of: regels[naam, default: []]) }

  /// The words that patterns and their rules know.
  static func words(of patronen: [Patroon]) -> Set<String> {
    patronen.reduce(into: []) { known, patroon in
      known.formUnion(patroon.woorden)
      for regel in patroon.regels { known.formUnion(words(of: regel)) }
    }
  }

  /// Every word that some pattern knows.
  static let lexicon: Set<String> = words(of: Zinvragen.alle.flatMap(\.patronen))
    .union(words(of: zwevend)).union(words(of: beleefd)).union(lidwoorden)
    .union(getallen.keys).union(maanden.keys).union(niveaus.keys)

  /// Whether a word can stand for a name of which it is only a part.
  static func isInhoud(_ word: String) -> Bool {
    word.contains(where: \.isLetter) && !lexicon.contains(word) && !algemeneWoorden.contains(word)
  }
}
