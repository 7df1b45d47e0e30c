import CommandLineParsing

/// The help that is about the whole program rather than one command.
enum Hulptekst {
  static let headings = HelpPage.Headings(
    usage: "Zo gebruikt u het", arguments: "Wat u invult", options: "Opties",
    examples: "Voorbeelden", related: "Hoort erbij", optionsPlaceholder: "opties")

  static func page(_ width: Int) -> HelpPage {
    HelpPage(program: Programma.naam, headings: headings, width: width)
  }

  /// The help page of a command, with the commands of two words that begin with its name.
  static func text(for command: CommandDescription, width: Int) -> String {
    page(width).text(for: command, related: members(of: command.name))
  }

  /// The list of the commands of two words that begin with a word.
  static func family(_ first: String, width: Int) -> String {
    page(width).section("Opdrachten die met ‘\(first)’ beginnen", members(of: first))
      + "\n\nOver één opdracht: \(Programma.naam) \(first) OPDRACHT --help\n"
  }

  private static func members(of first: String) -> [CommandDescription] {
    Programma.opdrachten.map(\.beschrijving).filter { $0.name.hasPrefix(first + " ") }
  }

  /// The list of all commands.
  static func overview(width: Int) -> String {
    let layout = page(width)
    let groups = Programma.groepen.map { group in
      layout.section(group.kop, group.opdrachten.map(\.beschrijving))
    }
    let closing = [
      "Over één opdracht: wijkweb OPDRACHT --help",
      HelpPage.wrapped(
        "Welke kaart? Geef uw map of register mee met --kaart KAART, of zet de naam in de "
          + "variabele WIJKWEB_KAART, of ga in de map staan waarin kaart.csv staat.",
        width: width),
    ]
    return (["Zo gebruikt u het: wijkweb OPDRACHT [opties]"] + groups + closing)
      .joined(separator: "\n\n") + "\n"
  }
}
