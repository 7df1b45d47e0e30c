import CommandLineParsing
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// `wijkweb plan`: the plan for communication and participation of a vraagstuk, in a folder.
struct Planopdracht: Opdracht {
  let beschrijving = CommandDescription(
    name: "plan",
    summary: "Maak het communicatie- en participatieplan van een vraagstuk.",
    discussion: "In de map komen:\n\n"
      + "plan.html: het hele plan met de tekeningen erin, klaar om op A4 af te drukken.\n"
      + "plan.md: hetzelfde plan als Markdown, met de tekeningen als losse bestanden.\n"
      + "actoren.csv, kernboodschappen.csv en kalender.csv: de lijsten, voor Excel.\n\n"
      + "Wat u nog niet hebt ingevuld, staat als vraag in het plan. Wijkweb verzint niets. Een "
      + "plan dat er al stond, wordt vervangen; andere bestanden in de map blijven.",
    arguments: [
      .init(
        "VRAAGSTUK", summary: "Het vraagstuk: de naam of het id.",
        completion: .custom(VulAan.vraagstuk))
    ],
    options: [
      .init(
        "uit", value: "MAP", summary: "De map waarin het plan komt.", completion: .folder),
      Krachtveldkeuze.fase, Kaartkeuze.peildatum,
      .init(
        "openbaar",
        summary: "Maak een plan dat iedereen mag lezen: zonder oordelen en zonder personen."),
      Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb plan brink-vergroenen --kaart Data/voorbeeldwijk --uit plan-brink",
        summary: "Maakt het plan voor dit vraagstuk, met alle tekeningen.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("uit"), !target.isEmpty else {
      throw .verkeerdGebruik("Zeg in welke map het plan komt, met --uit MAP.")
    }
    let folder = Planmap(target, aanroep)
    try folder.check()
    let graaf = try Kaartlading.graaf(aanroep)
    let naam = aanroep.woorden.argument(0) ?? ""
    let vraagstuk = try Krachtveldkeuze.vraagstuk(naam, in: graaf)
    let fase = aanroep.value("fase").flatMap { Fase(rawValue: $0) }
    let isOpenbaar = aanroep.has("openbaar")
    // A picture shows judgements, and those are for nobody else.
    let tekeningen =
      isOpenbaar ? Plantekeningen() : try Plantekeningen(graaf, vraagstuk, fase: fase, aanroep)
    let plan = Participatieplan(
      graaf, vraagstuk, fase: fase, isOpenbaar: isOpenbaar, tekeningen: tekeningen.blokken)
    try folder.write(plan, tekeningen)
    if isOpenbaar {
      aanroep.kanalen.tell(
        "Lees elk gesprek na voordat u dit naar buiten brengt: wat u opschreef, staat er "
          + "woordelijk in.")
    }
    if plan.aantalVragen > 0 {
      aanroep.kanalen.tell(
        "Er \(plan.aantalVragen == 1 ? "staat nog 1 vraag" : "staan nog \(plan.aantalVragen) vragen") "
          + "in het plan. Vul die in en maak het plan opnieuw.")
    }
    return .good
  }
}
