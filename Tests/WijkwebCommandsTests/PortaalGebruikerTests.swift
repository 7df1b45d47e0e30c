import CommandLineParsing
import Foundation
import Kaartopslag
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("Who may log in at the desk")
struct PortaalGebruikerTests {
  private static let password = "een lang wachtwoord"

  /// Runs the built program, which reads the password from standard input.
  private func set(
    _ proef: Proefregister, _ words: [String], password: String
  ) throws -> ProgramRun {
    try ProgramRun(
      "wijkweb", ["portaal", "gebruiker"] + words + ["--wachtwoord-stdin"] + Proefregister.kaart,
      in: proef.folder.path, input: password + "\n")
  }

  private func logsIn(_ proef: Proefregister, _ password: String) throws -> Bool {
    let register = try Register(pad: proef.folder.path("wijk.register"), klok: Opgevangen.klok)
    return try register.meldAan("anna", wachtwoord: password, minuten: 5) != nil
  }

  @Test("a user is added, gets another password, and goes")
  func lifetime() throws {
    let proef = try Proefregister()
    #expect(proef.vraag("portaal", "gebruiker").uitvoer == "Er kan nog niemand inloggen.\n")
    let made = try set(proef, ["anna", "--rol", "wijkregisseur Oost"], password: Self.password)
    #expect(made.complaint == "anna kan nu inloggen, als wijkregisseur Oost.\n")
    #expect(try logsIn(proef, Self.password))
    let again = try set(proef, ["anna"], password: "een ander wachtwoord")
    #expect(again.complaint.hasPrefix("anna heeft een nieuw wachtwoord, als wijkregisseur Oost."))
    #expect(try !logsIn(proef, Self.password))
    #expect(try logsIn(proef, "een ander wachtwoord"))
    #expect(
      proef.vraag("portaal", "gebruiker").uitvoer.hasPrefix("anna: wijkregisseur Oost, sinds"))
    #expect(proef.vraag("portaal", "gebruiker", "anna", "--weg").code == .good)
    #expect(try !logsIn(proef, "een ander wachtwoord"))
    #expect(proef.vraag("portaal", "gebruiker", "anna", "--weg").code == .wrongUse)
  }

  @Test(
    "a password that will not do is refused",
    arguments: [
      "", "elf tekens.", "met\u{7}een\u{7}belletje", String(repeating: "lang ", count: 200),
    ])
  func weak(password: String) throws {
    let proef = try Proefregister()
    #expect(try set(proef, ["anna", "--rol", "x"], password: password).status == 2)
    #expect(proef.vraag("portaal", "gebruiker").uitvoer == "Er kan nog niemand inloggen.\n")
  }

  @Test("a role is needed, a name without spaces too, and the password is no word of the call")
  func unclear() throws {
    let proef = try Proefregister()
    #expect(proef.vraag("portaal", "gebruiker", "anna").meldingen.contains("met --rol ROL"))
    #expect(proef.vraag("portaal", "gebruiker", "an na", "--rol", "x").code == .wrongUse)
    #expect(
      proef.vraag("portaal", "gebruiker", "anna", "--rol", "x").meldingen
        .contains("--wachtwoord-stdin"))
    #expect(
      proef.vraag("portaal", "gebruiker", "anna", Self.password, "--rol", "x").code == .wrongUse)
  }
}
