extension Lezing {
  /// How the sentence was understood, for somebody who reads it on a screen.
  ///
  /// The command stands on a line of its own that is never broken, so that it can be copied.
  ///
  /// - Parameters:
  ///   - breedte: The number of columns of the screen; nil when lines may be as long as they are.
  ///   - kaart: The folder of the map as it was typed; nil when it was not.
  /// - Returns: Whole lines.
  public func tekst(breedte: Int? = nil, kaart: String? = nil) -> String {
    var blad = Tekstblad(breedte: breedte, magKleuren: false)
    blad.add("Zo is uw vraag begrepen: \(woorden)?")
    for verbetering in verbeteringen { blad.add(Teksten.verbetering(verbetering)) }
    var command = Tekstblad(breedte: nil, magKleuren: false)
    let more = kaart.map { [(naam: "kaart", waarde: $0)] } ?? []
    command.add("De opdracht is: \(opdracht(with: more))")
    return blad.tekst + command.tekst
  }
}
