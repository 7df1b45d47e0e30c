import CommandLineParsing
import Kaartopslag
import Synchronization
import TestSupport
import Wijkmodel
import WijkwebCommands

/// A call of the program inside the test, with everything it wrote.
struct Opgevangen {
  let code: ExitCode
  let uitvoer: String
  let meldingen: String

  /// The clock of every call: 4 May 2026, 11:00 in the Netherlands.
  static let klok: @Sendable () -> Tijdstip = { Tijdstip(seconden: 1_777_885_200) }

  /// Runs a call on a day in 2026, from the root of the checkout unless said otherwise.
  init(
    _ words: [String], in folder: String = Project.path(""), variabelen: [String: String] = [:]
  ) {
    guard let today = Datum(jaar: 2026, maand: 5, dag: 4) else {
      preconditionFailure("this day exists")
    }
    let omgeving = Omgeving(
      variabelen: variabelen, werkmap: folder, programma: "wijkweb", vandaag: today,
      klok: Self.klok)
    let (written, complained) = (Opvang(), Opvang())
    let kanalen = Kanalen(uitvoer: { written.add($0) }, melding: { complained.add($0) })
    code = Programma(omgeving: omgeving, kanalen: kanalen).run(words)
    uitvoer = written.text
    meldingen = complained.text
  }
}

/// Text that closures on any thread may add to.
private final class Opvang: Sendable {
  private let gathered = Mutex("")

  var text: String { gathered.withLock { $0 } }

  func add(_ more: String) { gathered.withLock { $0 += more } }
}
