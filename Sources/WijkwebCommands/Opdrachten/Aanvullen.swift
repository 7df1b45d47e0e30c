import CommandLineParsing

/// `wijkweb aanvullen`: the script that lets a shell fill in words with the Tab key.
struct Aanvullen: Opdracht {
  let beschrijving = CommandDescription(
    name: "aanvullen",
    summary: "Laat de Tab-toets opdrachten en namen aanvullen.",
    discussion: "Zet deze regel in het bestand dat bij uw shell hoort, en open een nieuw "
      + "venster. Daarna vult de Tab-toets opdrachten, opties en namen uit uw kaart aan.\n\n"
      + "bash, in ~/.bashrc: source <(wijkweb aanvullen bash)\n"
      + "zsh, in ~/.zshrc na compinit: source <(wijkweb aanvullen zsh)\n"
      + "fish, één keer: wijkweb aanvullen fish > ~/.config/fish/completions/wijkweb.fish",
    arguments: [
      .init(
        "SHELL", summary: "Uw shell: bash, zsh of fish.",
        completion: .choices(Shell.allCases.map(\.rawValue)))
    ],
    examples: [
      .init("wijkweb aanvullen bash", summary: "Toont wat bash nodig heeft om aan te vullen.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let word = aanroep.woorden.argument(0) ?? ""
    guard let shell = Shell(rawValue: word) else {
      throw .verkeerdGebruik(
        "De shell ‘\(word)’ kent Wijkweb niet. Kies "
          + Teksten.opsomming(Shell.allCases.map(\.rawValue)) + ".")
    }
    aanroep.kanalen.write(shell.script(program: Programma.naam, request: VulAan.woord))
    return .good
  }
}
