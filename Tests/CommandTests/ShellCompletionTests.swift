import Foundation
import TestSupport
import Testing

/// The Tab key in shells that really run, on a map with names that mean harm.
@Suite("Filling in by real shells")
struct ShellCompletionTests {
  /// What is typed, and the value that the program must get in the end.
  static let cases = [
    ("\\$", "$(touch GERAAKT)"), ("'$", "$(touch GERAAKT)"), ("\"\\$", "$(touch GERAAKT)"),
    ("\\`t", "`touch GERAAKT`"), ("'`t", "`touch GERAAKT`"), ("\"\\`t", "`touch GERAAKT`"),
    ("a\\'", "a'b\"c"), ("'a", "a'b\"c"), ("\"a", "a'b\"c"),
    ("do", "doe mee!"), ("'do", "doe mee!"),
    ("CAF", "CAFé Zoë: ochtend"), ("cafe\\ z", "cafe zoë: ochtend"),
    ("ti", "tilde ~ * ? [x] {a,b}"), ("\"ti", "tilde ~ * ? [x] {a,b}"),
    ("ba", "back\\slash"), ("😀", "😀 feest"), ("se", "semi;kolom & pijp | \\$HOME"),
    ("\\`\u{301}x", "`\u{301}x$(touch GERAAKT)"), ("mo", "moeilijk-bereikbaar"),
  ]

  private static let names = [
    "$(touch GERAAKT)", "`touch GERAAKT`", "a'b\"c", "Doe mee!", "Café Zoë: ochtend",
    "tilde ~ * ? [x] {a,b}", "back\\slash", "😀 feest", "semi;kolom & pijp | \\$HOME", "-rf",
    "`\u{301}x$(touch GERAAKT)", "nieuw\nregel", "\u{1B}[2Jwis", "om\u{202E}gekeerd",
  ]

  private static func map() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Kaart\n", to: "kaart.csv")
    let rows = names.enumerated().map { place, name in
      "g\(place);\"\(name.replacingOccurrences(of: "\"", with: "\"\""))\"\n"
    }
    try folder.write("id;naam\n" + rows.joined(), to: "doelgroepen.csv")
    return folder
  }

  private static func isPresent(_ shell: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)")
    }
  }

  /// Runs a script in a shell; `typed` is its variable `line`.
  private func run(
    _ shell: String, _ script: String, typed: String, in folder: TemporaryFolder
  ) throws -> String {
    try folder.write(script, to: "script")
    try folder.write(typed, to: "typed")
    let run = try ProgramRun.shell("LC_ALL=C.UTF-8 \(shell) script", in: folder.path)
    #expect(run.complaint.isEmpty, "\(run.complaint)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("GERAAKT")))
    return run.output
  }

  /// Fills in as readline does: the last part of the word gives way for what the script found.
  private static let bash = #"""
    source <(wijkweb aanvullen bash)
    line=$(<typed)
    COMP_LINE="wijkweb wie-bereikt $line"
    COMP_POINT=${#COMP_LINE}
    COMP_WORDS=(wijkweb wie-bereikt "$line")
    COMP_CWORD=2
    _wijkweb wijkweb "$line" wie-bereikt
    (( ${#COMPREPLY[@]} == 1 )) || { declare -p COMPREPLY; exit 1; }
    case $line in
      [\'\"]*) quote=${line:0:1} ;;
      *) quote= ;;
    esac
    word=$quote${COMPREPLY[0]}
    [[ -n $quote && ${word: -1} != "$quote" ]] && word=$word$quote
    eval "printf '%s' $word"
    """#

  @Test("bash gives the program exactly the name that the map has", arguments: cases)
  func bash(typed: String, value: String) throws {
    #expect(try run("bash --norc", Self.bash, typed: typed, in: try Self.map()) == value)
  }

  /// Types in a shell behind a terminal, and shows the words of the line in the end.
  private static let zsh = #"""
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source <(wijkweb aanvullen zsh)
      show() { print -rn -- "${(Q)${(z)BUFFER}[3]}" > found; exit }
      zle -N show; bindkey "^X" show; print rea''dy'
    zpty -r z text '*ready*'
    zpty -wn z "wijkweb wie-bereikt $(<typed)"$'\t\x18'
    while zpty -r z text; do :; done
    [[ -f found ]] && print -rn -- "$(<found)"
    """#

  @Test(
    "zsh gives the program exactly the name that the map has", .enabled(if: isPresent("zsh")),
    arguments: cases)
  func zsh(typed: String, value: String) throws {
    #expect(try run("zsh -f", Self.zsh, typed: typed, in: try Self.map()) == value)
  }

  private static let fish = #"""
    wijkweb aanvullen fish | source
    set -l found (complete -C "wijkweb wie-bereikt "(cat typed))
    printf '%s\n' $found
    """#

  @Test(
    "fish gets exactly the name that the map has", .enabled(if: isPresent("fish")),
    // In fish a backslash before a back quote stays where it is between double quotes.
    arguments: cases.filter { !$0.0.hasPrefix("\"\\`") } + [("\"`t", "`touch GERAAKT`")])
  func fish(typed: String, value: String) throws {
    let output = try run("fish --private --no-config", Self.fish, typed: typed, in: try Self.map())
    let first = output.split(whereSeparator: { $0 == "\t" || $0 == "\n" }).first.map(String.init)
    #expect(first == value)
  }

  @Test("bash shows the second word of a command beside the files that may stand there")
  func wordsOrFiles() throws {
    let script = #"""
      source <(wijkweb aanvullen bash)
      COMP_LINE="wijkweb portaal $(<typed)"
      COMP_POINT=${#COMP_LINE}
      _wijkweb wijkweb "$(<typed)" portaal 2>&1
      printf '%s\n' "${COMPREPLY[@]}"
      """#
    let folder = try TemporaryFolder()
    try folder.write("", to: "geheim register")
    #expect(try run("bash", script, typed: "ge", in: folder) == "gebruiker\ngeheim register\n")
    #expect(try run("bash", script, typed: "geb", in: folder) == "gebruiker\n")
    // Where no word fits bash looks for files itself.
    #expect(try run("bash", script, typed: "geh", in: folder) == "\n")
  }

  @Test("bash fills in the part of a word behind `=`, and puts nothing behind a list")
  func joinedValue() throws {
    let script = #"""
      source <(wijkweb aanvullen bash)
      compopt() { echo "compopt $*"; }
      COMP_LINE=$(<typed)
      COMP_POINT=${#COMP_LINE}
      _wijkweb
      printf '%s\n' "${COMPREPLY[@]}"
      """#
    let folder = try TemporaryFolder()
    let map = "wijkweb onbereikt --kaart=\(Project.path("Data/voorbeeldwijk"))"
    #expect(try run("bash", script, typed: map + " --in=vis", in: folder) == "vissersbuurt\n")
    #expect(try run("bash", script, typed: map + " --uitvoer j", in: folder) == "json\n")
    #expect(
      try run("bash", script, typed: "wijkweb bekijk ", in: folder)
        == "compopt -o default -o filenames\n\n")
    #expect(
      try run("bash", script, typed: "wijkweb register maak ", in: folder)
        == "compopt -o dirnames -o filenames\n\n")
  }
}
