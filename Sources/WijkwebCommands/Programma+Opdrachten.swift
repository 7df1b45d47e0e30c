import Kaartvraag

extension Programma {
  /// A group of commands under one heading of the help.
  struct Groep: Sendable {
    let kop: String
    let opdrachten: [any Opdracht]
  }

  /// The commands by group; a new command is one line here.
  static let groepen: [Groep] =
    [Groep(kop: "Gewone taal", opdrachten: [Zinvraag()])]
    + Vragen.perRubriek.map { group in
      Groep(kop: group.rubriek.kop, opdrachten: group.vragen.map { Vraagopdracht($0) })
    } + [
      Groep(kop: "Krachtenveld", opdrachten: [Krachtenveldopdracht(), Planopdracht()]),
      Groep(kop: "Netwerkanalyse", opdrachten: [Analyseopdracht()]),
      Groep(kop: "Tekeningen", opdrachten: [Teken(), Galerij()]),
      Groep(kop: "Delen met anderen", opdrachten: [Publiceer()]),
      Groep(kop: "Uw bestanden", opdrachten: [Bekijk(), Importeer(), Controleer()]),
      Groep(
        kop: "Register",
        opdrachten: [
          RegisterMaak(), RegisterUit(), RegisterControleer(), RegisterKopie(), RegisterLogboek(),
          RegisterOngedaan(),
        ]),
      Groep(
        kop: "Groepen houden zelf bij",
        opdrachten: [Uitnodigen(), Portaalopdracht(), PortaalGebruiker()]),
      Groep(
        kop: "Persoonsgegevens",
        opdrachten: [AvgInzage(), AvgVerwijder(), AvgOverzicht(), AvgOpschonen()]),
      Groep(kop: "Hulp", opdrachten: [Vragenlijst(), Aanvullen()]),
    ]

  /// Every command that the help names.
  static var opdrachten: [any Opdracht] { groepen.flatMap(\.opdrachten) }

  /// Commands that the program gives itself.
  static let verborgenOpdrachten: [any Opdracht] = [VulAan()]
}
