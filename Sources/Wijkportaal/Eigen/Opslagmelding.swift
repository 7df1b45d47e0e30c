import DocumentText
import Kaartopslag

/// What somebody is told above a form when what they sent could not be stored.
enum Opslagmelding {
  /// The notice; what was filled in stays in the form below it.
  static func melding(_ fout: Registerfout) -> Melding {
    let (title, text, _) = Foutbladzijde.uitleg(fout)
    return Melding(
      fout == .onzeker ? .opgelet : .fout, HTMLFragment("\(title). \(text)"),
      "Wat u hebt ingevuld, staat hieronder nog.")
  }
}
