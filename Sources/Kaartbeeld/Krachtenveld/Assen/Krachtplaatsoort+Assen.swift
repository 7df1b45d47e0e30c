internal import Wijkmodel

extension Krachtplaatsoort {
  /// Influence against what is at stake: four quadrants with the advice of each.
  static let invloedBelang = Krachtplaatsoort(
    "invloed-belang", uitleg: "Wie veel of weinig invloed en belang heeft, met advies."
  ) { vraag throws(KaartbeeldError) in try Assenplaat.invloedBelang.plaat(vraag) }

  /// Influence against attitude, with who is unpredictable apart.
  static let invloedHouding = Krachtplaatsoort(
    "invloed-houding", uitleg: "Wie voor of tegen is, en hoeveel invloed die heeft."
  ) { vraag throws(KaartbeeldError) in try Assenplaat.invloedHouding.plaat(vraag) }

  /// Shared or opposed interests against trust.
  static let belangVertrouwen = Krachtplaatsoort(
    "belang-vertrouwen", uitleg: "Wie vriend, coalitiegenoot of tegenstander is."
  ) { vraag throws(KaartbeeldError) in try Assenplaat.belangVertrouwen.plaat(vraag) }
}

extension Assenplaat {
  static let invloedBelang = Assenplaat(
    naam: "invloed-belang", titel: "invloed en belang", x: .belang, y: .invloed,
    vakken: [
      [
        .init(naam: "Volgen", advies: "Kijk geregeld of hun belang of invloed verandert."),
        .init(
          naam: "Informeren en versterken",
          advies: "Vertel wat er gebeurt, luister, en help hen om mee te praten."),
      ],
      [
        .init(
          naam: "Tevreden houden",
          advies: "Vertel op tijd wat er komt, en vraag wat zij nodig hebben."),
        .init(
          naam: "Nauw betrekken",
          advies: "Werk met hen samen, vanaf het begin en bij elke stap."),
      ],
    ])

  static let invloedHouding = Assenplaat(
    naam: "invloed-houding", titel: "invloed en houding", x: .houding, y: .invloed,
    vakken: [
      [
        .init(
          naam: "Luisteren",
          advies: "Neem hun bezwaar serieus en zeg wat u ermee doet."),
        .init(
          naam: "Op de hoogte houden", advies: "Vertel wat er gebeurt."),
        .init(
          naam: "Sterker maken",
          advies: "Help hen om hun steun te laten horen."),
        .init(naam: "Volgen", advies: "Kijk geregeld hoe zij erin staan."),
      ],
      [
        .init(
          naam: "Eerst in gesprek",
          advies: "Ga langs en vraag waar het op vastzit."),
        .init(
          naam: "Overtuigen", advies: "Vraag wat zij nodig hebben."),
        .init(
          naam: "Samen optrekken",
          advies: "Vraag hen om mee te doen en hun steun te laten horen."),
        .init(
          naam: "Dichtbij houden", advies: "Vraag vaak hoe zij erin staan."),
      ],
    ])

  static let belangVertrouwen = Assenplaat(
    naam: "belang-vertrouwen", titel: "belang en vertrouwen", x: .gedeeldBelang, y: .vertrouwen,
    vakken: [
      [
        .init(
          naam: "Tegenstanders",
          advies: "Zeg eerlijk wat u gaat doen en kom afspraken "
            + "na."),
        .init(
          naam: "Nog geen kant", advies: "Werk eerst aan het contact."),
        .init(
          naam: "Coalitiegenoten",
          advies: "Spreek af wat u samen wilt en wat niet."),
        .init(naam: "Onvoorspelbaar", advies: "Houd contact."),
      ],
      [
        .init(
          naam: "Tegenspelers",
          advies: "Praat over de inhoud en zoek waar u het over "
            + "eens bent."),
        .init(naam: "Nog geen kant", advies: "Vraag wat zij ervan vinden."),
        .init(
          naam: "Vrienden",
          advies: "Wees open en vraag hun advies."),
        .init(
          naam: "Onvoorspelbaar", advies: "Vraag hoe zij erin staan."),
      ],
    ],
    noten: { positie in positie.belang.map { ["belang \($0) van 5"] } ?? [] })
}
