import DocumentText
import Kaartopslag
import Wijkmodel

/// What every page of the desk knows: the register as it is now, who looks, and what time it is.
struct Bureaukader: Sendable {
  /// What the register says now, also what is not for everybody.
  let stand: Registerstand
  /// The user name of who looks.
  let gebruiker: String
  /// What time it is.
  let nu: Tijdstip
  /// Makes the unseen part of a form; every form on a page gets a number of its own.
  let nieuwBewijs: @Sendable () -> Formulier.Bewijs
  /// The unseen part of the form that was sent and is shown again, so that sending it once more
  /// is known to be the same.
  var herhaald: Formulier.Bewijs?

  var kaart: SocialeKaart { stand.kaart }
  var namen: Rijnamen { Rijnamen(kaart: stand.kaart) }

  /// A page of the desk.
  func blad(
    _ titel: String, op adres: Adres, onder: [Bladzijde.Kruimel] = [], melding: Melding? = nil,
    heeftFouten: Bool = false, _ inhoud: [HTMLFragment]
  ) -> Bladzijde {
    let desk = adres.bladzijde == .bureau() ? [] : [Bladzijde.Kruimel("Werkplek", .bureau())]
    var page = Bladzijde(
      titel, op: adres, kruimels: desk + onder, bezoeker: .bureau(gebruiker), melding: melding,
      inhoud: inhoud)
    page.heeftFouten = heeftFouten
    return page
  }

  /// A form that changes something; the main form of a page is the one that is shown again.
  func formulier(
    naar adres: Adres, isHoofd: Bool = false, _ delen: [HTMLFragment]
  ) -> HTMLFragment {
    let bewijs = (isHoofd ? herhaald : nil) ?? nieuwBewijs()
    return Formulier.versturen(naar: adres.serverpad, bewijs, delen)
  }

  /// Who did something, as it can stand in a sentence.
  func wie(_ door: Uitvoerder) -> String {
    guard let namens = door.namens else { return door.rol }
    guard let rij = stand.rij(namens) else { return "de \(door.rol) van een vervallen regel" }
    return "de \(door.rol) van \(namen.naam(rij))"
  }

  /// A row as a link to its page.
  func link(_ rij: Registerrij) -> HTMLFragment {
    .link(HTMLFragment(namen.naam(rij)), to: Self.adres(rij).serverpad)
  }

  /// The row with a number as a link, or what it is called when it is gone.
  func link(rij nummer: Int?, anders: String) -> HTMLFragment {
    nummer.flatMap { stand.rij($0) }.map(link) ?? HTMLFragment(anders)
  }

  /// The page of a row.
  static func adres(_ rij: Registerrij, _ deel: String? = nil) -> Adres {
    let base = rij.tabel.isKnopen ? ["regel", rij.id] : ["rij", String(rij.nummer)]
    return Adres(["bureau"] + base + (deel.map { [$0] } ?? []))
  }

  /// How long ago something was, in days.
  func geleden(_ tijd: Tijdstip) -> String {
    switch tijd.datum.days(until: nu.datum) {
    case ..<1: "vandaag"
    case 1: "gisteren"
    case let days: "\(days) dagen geleden"
    }
  }
}

extension HTMLFragment {
  /// A heading with what stands under it; nothing when nothing stands under it.
  static func deel(_ kop: String, _ inhoud: [HTMLFragment]) -> HTMLFragment {
    let present = inhoud.filter { $0 != .empty }
    return present.isEmpty
      ? .empty
      : .element("section", [:], .lines([.heading(2, HTMLFragment(kop))] + present))
  }
}
