import Foundation
import TestSupport
import Testing

/// A password typed at a terminal that really is one.
@Suite("Typing a password")
struct PasswordPromptTests {
  /// Types `first` and `second` behind a terminal, and shows everything that appeared on it.
  private static let script = #"""
    zmodload zsh/zpty
    zpty z 'wijkweb portaal gebruiker anna --rol "wijkregisseur Oost" --kaart wijk.register'
    zpty -r z text '*typt?: '
    print -rn -- "$text"
    zpty -wn z "$(<first)"$'\r'
    zpty -r z text '*keer: '
    print -rn -- "$text"
    zpty -wn z "$(<second)"$'\r'
    while zpty -r z text; do print -rn -- "$text"; done
    """#

  private func type(_ first: String, _ second: String) throws -> (shown: String, users: String) {
    let folder = try TemporaryFolder()
    let make = "wijkweb register maak \(Project.path("Data/voorbeeldwijk")) --in wijk.register"
    #expect(try ProgramRun.shell(make, in: folder.path).status == 0)
    try folder.write(first, to: "first")
    try folder.write(second, to: "second")
    try folder.write(Self.script, to: "script")
    let run = try ProgramRun.shell("LC_ALL=C.UTF-8 zsh -f script", in: folder.path)
    let users = try ProgramRun.shell(
      "wijkweb portaal gebruiker --kaart wijk.register", in: folder.path)
    return (run.output, users.output)
  }

  private static let hasZsh = FileManager.default.isExecutableFile(atPath: "/usr/bin/zsh")

  @Test("it is asked twice and never shown", .enabled(if: hasZsh))
  func hidden() throws {
    let (shown, users) = try type("een lang wachtwoord", "een lang wachtwoord")
    #expect(shown.contains("anna kan nu inloggen, als wijkregisseur Oost."))
    #expect(!shown.contains("lang"))
    #expect(users.hasPrefix("anna: wijkregisseur Oost"))
  }

  @Test("a slip is found by the second time, also when it was mended", .enabled(if: hasZsh))
  func slip() throws {
    let (shown, users) = try type("een lang wachtwoord", "een lang wachtwoorx")
    #expect(shown.contains("De twee wachtwoorden zijn niet gelijk."))
    #expect(users == "Er kan nog niemand inloggen.\n")
    // The terminal sends a backspace for the sign before it.
    let mended = try type("een lang wachtwoord", "een lang wachtwoorx\u{7F}d")
    #expect(mended.users.hasPrefix("anna: "))
  }

  @Test("Ctrl-C stops without a change", .enabled(if: hasZsh))
  func stop() throws {
    let (shown, users) = try type("een lang wachtwoord", "een\u{3}")
    #expect(shown.contains("U bent gestopt."))
    #expect(users == "Er kan nog niemand inloggen.\n")
  }
}
