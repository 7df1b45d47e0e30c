import Wijkmodel

/// Strength and trust of one relation in a byte, so that searches need not look in the map.
struct Schakelwaarde {
  private let packed: UInt8

  init(of relatie: borrowing Relatie, in kaart: borrowing SocialeKaart) {
    let sterkte = kaart.sterkte(of: relatie)
    let isKnown: UInt8 = sterkte.isBekend ? 0x80 : 0
    packed = UInt8(sterkte.getal) | UInt8(relatie.vertrouwen ?? 0) << 3 | isKnown
  }

  var sterkte: Relatiesterkte {
    Relatiesterkte(getal: Int(packed & 0b111), isBekend: packed & 0x80 != 0)
  }

  var vertrouwen: Int { Int(packed >> 3 & 0b111) }
}
