import Foundation
import SQLiteAccess

extension Register {
  /// Writes a copy of the register while it is in use: one whole moment of it, in one file.
  ///
  /// - Throws: `Registerfout.bestaatAl` when there is something at the path; nothing is left behind
  ///   when it fails.
  public func kopieer(naar doel: String) throws(Registerfout) {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: doel) else { throw .bestaatAl(pad: doel) }
    let scratch = doel + ".deel"
    try? manager.removeItem(atPath: scratch)
    guard Self.maakLeeg(scratch) else { throw .geenToegang(pad: doel) }
    do {
      // A connection of its own, so that a long copy keeps nobody waiting.
      try Database(path: pad, mode: .read).execute("VACUUM INTO ?", .text(scratch))
      try manager.moveItem(atPath: scratch, toPath: doel)
    } catch {
      try? manager.removeItem(atPath: scratch)
      throw (error as? SQLiteError).map(Registerfout.init) ?? .geenToegang(pad: doel)
    }
  }
}
