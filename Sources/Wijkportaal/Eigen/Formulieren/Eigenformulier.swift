import DocumentText
import Kaartopslag
import Wijkmodel

/// What every form of a group gets: about which entry it is, and what was filled in.
struct Eigenverzoek {
  let blik: Eigenblik
  /// The own entry that the form is about.
  let rij: Registerrij
  let naar: Verwijzer
  let bewijs: Formulier.Bewijs
  /// Whether the form was sent; else it is opened.
  var isVerstuurd = false
  /// The value of a field, nil when the form does not have it.
  var veld: (String) -> String? = { _ in nil }

  /// What was filled in, with one kind of line end and nothing around it; "" for nothing.
  func tekst(_ naam: String) -> String { Veldlezing.plain(veld(naam) ?? "") }

  /// The name of the entry.
  var naam: String { rij.velden[.naam] ?? rij.id }
}

/// A page of a group with a form on it.
protocol Eigenformulier {
  /// What the form gets.
  var verzoek: Eigenverzoek { get }
  /// What is asked, as the title.
  var titel: String { get }
  /// Where the form stands.
  var adres: Adres { get }
  /// Whether what was filled in has faults.
  var isMis: Bool { get }
  /// Whether nothing is asked that is not there, or on its way, already.
  var isNiets: Bool { get }
  /// The status of the page when it is shown again.
  var status: Int { get }
  /// What is on the page under the title, with what was filled in.
  var inhoud: [HTMLFragment] { get }
  /// What must be sent in; nil when the page has to be shown again, because something is wrong, or
  /// because there is a further step.
  var voorstel: Voorstelinvoer? { get }
}

extension Eigenformulier {
  var status: Int { isMis ? 422 : 200 }
  var isNiets: Bool { false }

  /// The page, with what was filled in and with something to say first.
  func bladzijde(_ melding: Melding? = nil) -> Bladzijde {
    let own = verzoek.blik.eigen
    var steps = [Bladzijde.Kruimel("Uw eigen pagina", .eigen())]
    if verzoek.rij.nummer != own.nummer {
      steps.append(.init(verzoek.naam, Eigenpad.regel(verzoek.rij, verzoek.blik)))
    }
    var page = Bladzijde(
      titel, op: adres, kruimels: steps, bezoeker: .groep(own.velden[.naam] ?? ""),
      melding: melding, inhoud: inhoud)
    page.heeftFouten = isMis
    return page
  }

  /// The form around its parts.
  func formulier(_ delen: [HTMLFragment]) -> HTMLFragment {
    Formulier.versturen(naar: verzoek.naar(adres), verzoek.bewijs, delen)
  }

  /// The way back without doing anything.
  var terug: HTMLFragment {
    .paragraph(
      .link(
        "Terug zonder iets te versturen",
        to: verzoek.naar(Eigenpad.regel(verzoek.rij, verzoek.blik))))
  }

  /// What happens after sending, which is the same for everything.
  var watErGebeurt: HTMLFragment {
    .paragraph(
      "Het wijkbureau bekijkt wat u stuurt. Tot die tijd verandert er niets op de kaart.",
      kind: "klein")
  }
}

/// The field in which somebody may say something to the wijkbureau.
struct Berichtveld {
  /// The name of the field.
  static let naam = "bericht"

  let verzoek: Eigenverzoek

  /// What was filled in.
  var tekst: String { verzoek.tekst(Self.naam) }

  /// What is wrong with it, or nil.
  var fout: String? {
    Veldcontrole(tabel: .relaties, kaart: SocialeKaart()).fout(.toelichting, tekst)
  }

  /// The field.
  var veld: Invoerveld {
    var field = Invoerveld(
      Self.naam, "Wilt u hier iets bij zeggen?", .tekst(), waarde: tekst,
      hulp: "Alleen het wijkbureau leest dit. U hoeft dit niet in te vullen.", fout: fout)
    field.grens = Veldinvoer.longestText
    return field
  }

  /// The message as it is sent, nil when there is none.
  var bericht: String? { tekst.isEmpty ? nil : tekst }
}
