import CommandLineParsing
import Foundation
import Kaartimport
import TestSupport
import Wijkmodel

@testable import Kaartopslag

/// A register of the example in a folder of its own, as the program makes it.
final class Proefregister: Sendable {
  let folder: TemporaryFolder
  /// The words with which a call is about the register.
  static let kaart = ["--kaart", "wijk.register"]

  init(_ naam: String = "voorbeeldwijk", in folder: TemporaryFolder? = nil) throws {
    self.folder = try folder ?? TemporaryFolder()
    try write(naam == "voorbeeldwijk" ? Self.bestand.get() : Self.maak(naam))
  }

  /// The register of the example is made once, because many tests begin with it.
  private static let bestand = Result { try maak("voorbeeldwijk") }

  private static func maak(_ naam: String) throws -> Data {
    let scratch = try TemporaryFolder()
    let words = ["register", "maak", Project.path("Data/\(naam)"), "--in", "wijk.register"]
    guard Opgevangen(words, in: scratch.path).code == .good else {
      throw CocoaError(.fileWriteUnknown)
    }
    return try Data(contentsOf: URL(fileURLWithPath: scratch.path("wijk.register")))
  }

  /// Runs a call in the folder.
  func run(_ words: String...) -> Opgevangen { Opgevangen(words, in: folder.path) }

  /// Runs a call about the register.
  func vraag(_ words: String...) -> Opgevangen {
    Opgevangen(words + Self.kaart, in: folder.path)
  }

  /// Imports rows of organisations.
  @discardableResult
  func importeer(_ text: String, _ more: String...) throws -> Opgevangen {
    try folder.write(text, to: "wijkpartners.csv")
    return Opgevangen(
      ["importeer", "wijkpartners.csv", "--naar", "wijk.register"] + more, in: folder.path)
  }

  /// The bytes of the register.
  var bytes: Data {
    get throws { try Data(contentsOf: URL(fileURLWithPath: folder.path("wijk.register"))) }
  }

  func write(_ bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: folder.path("wijk.register")))
  }

  /// The map in a folder beside the register.
  func kaart(in naam: String) throws -> SocialeKaart {
    try Kaartlezer.read(folder: folder.path(naam)).kaart
  }

  /// The map of the example.
  static var voorbeeld: SocialeKaart {
    get throws { try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart }
  }
}

extension Register {
  /// Does something while this register is being written to.
  func terwijlGeschreven<Result>(_ work: () -> Result) throws(Registerfout) -> Result {
    try schrijf { (_) throws(Registerfout) in work() }
  }
}
