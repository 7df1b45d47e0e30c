import Foundation
import Glibc
public import Kaartopslag
import Wijkmodel

extension Omgeving {
  /// The surroundings of the running process.
  public static func system() -> Omgeving {
    let variables = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let allowsColour =
      isTerminal && variables["NO_COLOR"] == nil && variables["TERM"] != "dumb"
    return Omgeving(
      variabelen: variables,
      werkmap: FileManager.default.currentDirectoryPath,
      programma: executablePath(),
      vandaag: today(),
      breedte: isTerminal ? terminalWidth(variables) : nil,
      magKleuren: allowsColour,
      toontVoortgang: isatty(STDERR_FILENO) == 1,
      kanVragen: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1)
  }

  /// The clock of the machine.
  public static let systeemklok: @Sendable () -> Tijdstip = {
    Tijdstip(seconden: Int(Date().timeIntervalSince1970))
  }

  private static func executablePath() -> String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link ?? CommandLine.arguments[0]
  }

  private static func today() -> Datum {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let date = Datum(jaar: year, maand: parts.month, dag: parts.day)
    else { preconditionFailure("the clock gives no date") }
    return date
  }

  private static func terminalWidth(_ variables: [String: String]) -> Int {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return variables["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}
