import DocumentText
import Kaartopslag
import Wijkmodel

/// The history of one row: who, when, and every cell before and after.
struct Regelverloop {
  /// How many handelingen stand on a page.
  static let perBladzijde = 20
  /// The name of the value in the address from which is read on.
  static let veld = "voor"

  let kader: Bureaukader
  let rij: Registerrij
  /// The handelingen, newest first; one more than fits says that there is more.
  let logboek: [(handeling: Handeling, rijen: [Logrij])]

  var bladzijde: Bladzijde {
    let naam = kader.namen.naam(rij)
    let shown = logboek.prefix(Self.perBladzijde)
    let adres = Bureaukader.adres(rij, "verloop")
    let rest =
      logboek.count > shown.count
      ? shown.last.map { last in
        HTMLFragment.paragraph(
          .link(
            "Verder terug",
            to: adres.met([.init(Self.veld, String(last.handeling.nummer))]).serverpad))
      } : nil
    return kader.blad(
      "Geschiedenis: \(naam)", op: adres, onder: [.init(naam, Bureaukader.adres(rij))],
      [.paragraph("Wat er met deze regel is gedaan. Het nieuwste staat bovenaan.")]
        + shown.map(deel) + [rest ?? .empty])
  }

  private func deel(_ item: (handeling: Handeling, rijen: [Logrij])) -> HTMLFragment {
    let handeling = item.handeling
    let adres = Adres.bureau("handeling", String(handeling.nummer)).serverpad
    return .deel(
      "\(handeling.soort.label) op \(handeling.tijd.tekst)",
      [
        .paragraph(
          HTMLFragment("Door \(kader.wie(handeling.door)). ")
            + .link(HTMLFragment("Bekijk handeling \(handeling.nummer)"), to: adres))
      ]
        + item.rijen.enumerated().map { place, rij in
          Logrijtabel(kader: kader, rij: rij, id: "h\(handeling.nummer)-\(place)").markup
        })
  }
}
