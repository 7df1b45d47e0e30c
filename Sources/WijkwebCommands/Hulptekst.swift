import CommandLineParsing

/// The help that is about the whole program rather than one command.
enum Hulptekst {
  static let headings = HelpPage.Headings(
    usage: "Zo gebruikt u het", arguments: "Wat u invult", options: "Opties",
    examples: "Voorbeelden", optionsPlaceholder: "opties")

  static func page(_ width: Int) -> HelpPage {
    HelpPage(program: Programma.naam, headings: headings, width: width)
  }

  /// The list of all commands.
  static func overview(width: Int) -> String {
    let layout = page(width)
    let groups = Programma.groepen.map { group in
      layout.section(
        group.kop, group.opdrachten.map { ($0.beschrijving.name, $0.beschrijving.summary) })
    }
    let closing = [
      "Over één opdracht: wijkweb OPDRACHT --help",
      HelpPage.wrapped(
        "Welke kaart? Geef --kaart MAP mee, of zet de map in de variabele WIJKWEB_KAART, of ga "
          + "in de map staan waarin kaart.csv staat.", width: width),
    ]
    return (["Zo gebruikt u het: wijkweb OPDRACHT [opties]"] + groups + closing)
      .joined(separator: "\n\n") + "\n"
  }
}
