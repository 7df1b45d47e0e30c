import Glibc

/// A line typed at the terminal without it being shown.
enum Stilleregel {
  /// Reads a line; nil when the terminal cannot hide it, or when somebody stops with Ctrl-C.
  ///
  /// - Parameter asking: Asks for it, when the terminal is silent already.
  /// - Returns: The line without its end.
  static func read(asking: () -> Void) -> String? {
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    var before = settings
    // Signs come one by one, and Ctrl-C too: who stops must not be left with a silent terminal.
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0 else { return nil }
    defer { unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    asking()
    return line()
  }

  private static func line() -> String? {
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe Glibc.read(STDIN_FILENO, &byte, 1) == 1 {
      switch byte {
      case 0x0A, 0x0D: return String(decoding: typed, as: UTF8.self)
      case 0x03: return nil
      case 0x04: return typed.isEmpty ? nil : String(decoding: typed, as: UTF8.self)
      case 0x15: typed = []
      case 0x08, 0x7F: typed = Array(String(decoding: typed, as: UTF8.self).dropLast().utf8)
      default: typed.append(byte)
      }
    }
    return nil
  }
}
