import DocumentText
import Kaartopslag
import Wijkmodel

/// The first page of the desk: what waits, in numbers with a sentence.
struct Bureaubegin {
  let kader: Bureaukader
  let voorstellen: [Voorstel]
  let verouderd: [Werklijst.Post]
  let links: [Uitnodiging]

  /// A link that expires within so many days is told of.
  static let dagenVooraf = 14

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    kader.blad(
      "Werkplek van het wijkbureau", op: .bureau(), melding: melding,
      [
        Zoekregel(tekst: "").markup,
        .deel(
          "Voorstellen",
          [
            .paragraph(HTMLFragment(voorstelzin)),
            naar("Bekijk de voorstellen", .bureau("voorstellen")),
          ]),
        .deel(
          "Werklijst",
          [.paragraph(HTMLFragment(werkzin)), naar("Bekijk de werklijst", .bureau("werklijst"))]),
        .deel(
          "Persoonlijke links",
          [.paragraph(HTMLFragment(linkzin)), naar("Bekijk de links", .bureau("uitnodigingen"))]),
        .deel(
          "Logboek",
          [
            .paragraph("Hier ziet u wat er is gedaan, wanneer, en in welke rol."),
            naar("Bekijk het logboek", .bureau("logboek")),
          ]),
      ])
  }

  private func naar(_ text: HTMLFragment, _ adres: Adres) -> HTMLFragment {
    .paragraph(.link(text, to: adres.serverpad))
  }

  private var voorstelzin: String {
    guard let oldest = voorstellen.first else { return "Er wachten geen voorstellen op u." }
    let count = Teksten.aantal(
      voorstellen.count, "voorstel wacht", "voorstellen wachten")
    let which = voorstellen.count == 1 ? "Het is" : "Het oudste is"
    return "\(count) op uw besluit. \(which) van \(oldest.tijd.datum.dutchLongText), "
      + "\(kader.geleden(oldest.tijd))."
  }

  private var werkzin: String {
    guard !verouderd.isEmpty else {
      return "Alle partijen zijn in het laatste jaar bevestigd."
    }
    let never = verouderd.count { $0.bevestigd == nil }
    let all = Teksten.aantal(
      verouderd.count, "partij is langer dan een jaar niet bevestigd, of nooit",
      "partijen zijn langer dan een jaar niet bevestigd, of nooit")
    return "\(all). Nooit bevestigd: \(never)."
  }

  private var linkzin: String {
    let valid = links.filter { $0.isGeldig(op: kader.nu) }
    guard !valid.isEmpty else { return "Er zijn geen links die nu werken." }
    let soon = kader.nu.later(dagen: Self.dagenVooraf)
    let ending = valid.count { $0.verloopt <= soon }
    let works = Teksten.aantal(valid.count, "link werkt", "links werken")
    let expire =
      ending == 0 ? "verloopt er geen" : ending == 1 ? "verloopt er 1" : "verlopen er \(ending)"
    return "\(works) nu. Binnen \(Self.dagenVooraf) dagen \(expire)."
  }
}
