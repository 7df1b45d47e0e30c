public import Kaartopslag
public import Wijkmodel

/// What a command may know of the machine on which it runs.
///
/// A value, so that a test can ask what happens in a terminal of 80 columns or on another day.
public struct Omgeving: Sendable {
  /// The environment variables.
  public var variabelen: [String: String]
  /// The folder from which the program was started.
  public var werkmap: String
  /// The path of the program itself, for the child processes that draw.
  public var programma: String
  /// Today.
  public var vandaag: Datum
  /// The width of the terminal in columns; nil when output goes to a file or another program.
  public var breedte: Int?
  /// Whether output may be coloured.
  public var magKleuren: Bool
  /// Whether somebody watches standard error, so that progress is worth showing.
  public var toontVoortgang: Bool
  /// Whether somebody can answer a question.
  public var kanVragen: Bool
  /// What time it is.
  public var klok: @Sendable () -> Tijdstip

  /// Takes the surroundings as given.
  public init(
    variabelen: [String: String], werkmap: String, programma: String, vandaag: Datum,
    breedte: Int? = nil, magKleuren: Bool = false, toontVoortgang: Bool = false,
    kanVragen: Bool = false, klok: @escaping @Sendable () -> Tijdstip = Self.systeemklok
  ) {
    self.variabelen = variabelen
    self.werkmap = werkmap
    self.programma = programma
    self.vandaag = vandaag
    self.breedte = breedte
    self.magKleuren = magKleuren
    self.toontVoortgang = toontVoortgang
    self.kanVragen = kanVragen
    self.klok = klok
  }

  /// A path as the user wrote it, made absolute.
  func path(_ text: String) -> String {
    text.hasPrefix("/") ? text : werkmap + "/" + text
  }
}
