import Kaartimport
import Kaartopslag
import Synchronization
import TestSupport
import Wijkmodel

/// A register in a folder of its own, on a clock that stands still until a test moves it.
final class Proefregister: Sendable {
  let folder: TemporaryFolder
  let klok = Proefklok()
  let register: Register

  /// A register of a map folder of the project, or of another map.
  init(_ kaart: SocialeKaart? = nil) throws {
    folder = try TemporaryFolder()
    let made = try kaart ?? Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    register = try Register.maak(pad: folder.path("wijk.register"), kaart: made, klok: klok.nu)
  }

  /// The same register as another process would open it.
  func opnieuw() throws -> Register { try Register(pad: register.pad, klok: klok.nu) }
}

/// A clock that a test sets.
final class Proefklok: Sendable {
  private let seconds = Mutex(1_772_355_600)

  /// The time: 1 March 2026, 10:00 in the Netherlands, and what was added to it.
  var nu: @Sendable () -> Tijdstip { { Tijdstip(seconden: self.seconds.withLock { $0 }) } }

  /// Lets days pass.
  func verzet(dagen: Int) { seconds.withLock { $0 += dagen * 86_400 } }
}
