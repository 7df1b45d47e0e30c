internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Participatieadvies {
  /// The way to every group that is hard to reach.
  var routeblokken: [DocumentBlock] {
    let heading = DocumentBlock.heading(
      level: 2, "Hoe bereikt u de groepen die moeilijk bereikbaar zijn?")
    guard !routes.isEmpty else {
      return [
        heading,
        .paragraph(
          "Op de kaart staat geen groep die moeilijk bereikbaar is en hier woont, of waarvan niet "
            + "vermeld is waar zij woont."),
      ]
    }
    return [heading, .table(routetabel)] + eigenaarsvraag
  }

  private var routetabel: DocumentTable {
    DocumentTable(
      name: "routes", caption: "Per groep: wie die bereikt, en de sterkste weg erheen.",
      columns: ["Groep", "Wie bereikt deze groep", "Uw weg erheen"],
      rows: routes.map { [naam($0.groep), bereik($0), $0.weg ?? geenWeg($0)] })
  }

  private func bereik(_ route: Groepsroute) -> String {
    if route.isOnbereikt {
      return "Niemand bereikt deze groep, voor zover vastgelegd. Wie kent deze mensen wel?"
    }
    guard !route.bereikers.isEmpty else {
      return "Niemand die hier werkt. Wel elders: \(Teksten.opsomming(route.elders))."
    }
    let more =
      route.meer == 0
      ? "" : " En nog \(Teksten.aantal(route.meer, "partij", "partijen"))."
    return route.bereikers.joined(separator: " ") + more
  }

  private func geenWeg(_ route: Groepsroute) -> String {
    if route.isOnbereikt || eigenaar == nil { return "" }
    return "Geen weg gevonden over hooguit 3 contacten."
  }

  private var eigenaar: NodeID? {
    veld.vraagstuk.eigenaar.flatMap { veld.graaf.node(of: $0) }
  }

  private var eigenaarsvraag: [DocumentBlock] {
    guard let eigenaar else {
      return [
        .note(
          "De eigenaar van dit vraagstuk is niet vermeld. Daarom is de weg naar de groepen niet te "
            + "zeggen. Wie gaat op pad?")
      ]
    }
    return [.paragraph("De weg begint bij de eigenaar van het vraagstuk: \(naam(eigenaar)).")]
  }

  /// The smallest list of invitations, with what it leaves open.
  var uitnodigingsblokken: [DocumentBlock] {
    let list = uitnodigingen
    let heading = DocumentBlock.heading(level: 2, "Wie nodigt u uit? De kortste lijst")
    guard !list.eisen.isEmpty || !list.uitnodigingen.isEmpty else {
      return [
        heading,
        .note(
          "Er is nog niemand bekend om uit te nodigen. Vul het gebied of het thema in, of zet "
            + "partijen in het krachtenveld."),
      ]
    }
    return [heading, .paragraph(lijstuitleg), .table(uitnodigingstabel)]
      + (list.ongedekt.isEmpty
        ? []
        : [
          .paragraph("Hiervoor staat niemand op de kaart die kan komen. Wie weet iemand?"),
          .list(list.ongedekt.map { $0.naam(in: veld.graaf).firstUpper }),
        ])
      + (list.overgeslagen.isEmpty
        ? []
        : [
          .paragraph("Er is meer dan in één lijst past. Hier is niet op gelet:"),
          .list(list.overgeslagen.map { $0.naam(in: veld.graaf).firstUpper }),
        ]) + houdingsvraag
  }

  private var lijstuitleg: String {
    let list = uitnodigingen
    let covered = list.eisen.count - list.ongedekt.count
    let proof =
      list.isKleinste
      ? "Korter kan niet: dat is nagerekend." : "Misschien kan het korter: dat is niet nagerekend."
    return "Met \(Teksten.aantal(list.uitnodigingen.count, "uitnodiging", "uitnodigingen")) hebt u "
      + "\(covered) van de \(list.eisen.count) stemmen aan tafel: de doelgroepen, elk deel van het "
      + "gebied, elke sector, en voor- en tegenstanders als die bekend zijn. \(proof) De gemeente "
      + "zelf staat er niet op."
  }

  private var uitnodigingstabel: DocumentTable {
    DocumentTable(
      name: "uitnodigingen", caption: "Wie u uitnodigt, en waarvoor.",
      columns: ["Wie", "Waarvoor", "Als enige op de lijst", "Let op"],
      rows: uitnodigingen.uitnodigingen.map { invited in
        [
          veld.graaf.actornaamMetSoort(invited.actor), stemmen(invited.dekt),
          stemmen(invited.alleen),
          [
            invited.isVerplicht ? "De wijkraad hoort er altijd bij." : nil,
            invited.isBekend ? nil : "Staat nog niet in het krachtenveld.",
          ].compactMap(\.self).joined(separator: " "),
        ]
      })
  }

  private func stemmen(_ eisen: [Uitnodigingseis]) -> String {
    Teksten.opsomming(eisen.map { $0.naam(in: veld.graaf) })
  }

  private var houdingsvraag: [DocumentBlock] {
    let missing = [Uitnodigingseis.voorstander, .tegenstander].filter {
      !uitnodigingen.eisen.contains($0) && !uitnodigingen.overgeslagen.contains($0)
    }
    guard !missing.isEmpty else { return [] }
    let words = Teksten.opsomming(missing.map { $0.naam(in: veld.graaf) })
    return [
      .paragraph(
        "Op \(words) is niet gelet, omdat die hier niet bekend is. Dat wil niet zeggen dat die er "
          + "niet is.")
    ]
  }
}
