import DocumentText
import Kaartopslag
import Wijkmodel

/// The part of a page where somebody chooses between what they filled in and what somebody else
/// did, before anything is sent.
struct Botsingdeel {
  let verzoek: Eigenverzoek
  let lezing: Veldlezing
  let botsingen: [Veldbotsing]

  /// What stands above the form.
  var inhoud: [HTMLFragment] {
    [
      Formulier.fouten(keuzes),
      .paragraph(
        "Er is nog niets verstuurd. Hieronder ziet u wat er nu staat en wat u hebt ingevuld. "
          + "Kies per gegeven wat u wilt."),
    ]
  }

  /// The choices, and unseen all that was filled in.
  var velden: [HTMLFragment] {
    zip(botsingen, keuzes).flatMap { [uitleg($0), $1.markup] } + verborgen
  }

  private var keuzes: [Invoerveld] {
    botsingen.map { botsing in
      Invoerveld(
        Wijzigweging.Naam.keuze(botsing.kolom), "Wat wilt u doen met ‘\(label(botsing.kolom))’?",
        .rondjes([
          .init(
            Wijzigweging.Keuze.mijn.rawValue,
            "Uw nieuwe waarde versturen (\(tekst(botsing.mijn, botsing))). "
              + "Het wijkbureau kiest dan."),
          .init(Wijzigweging.Keuze.laten.rawValue, laten(botsing)),
        ]), fout: botsing.isKeuzeVergeten ? "Kies een van de twee." : nil)
    }
  }

  private func laten(_ botsing: Veldbotsing) -> String {
    guard !botsing.wachtend.isEmpty else {
      return "Laten staan wat nu op de kaart staat (\(tekst(botsing.nu, botsing)))"
    }
    let sent = botsing.wachtend.map { tekst($0.na, botsing) }
    return "Laten staan wat al is verstuurd (\(Teksten.opsomming(sent)))"
  }

  private func uitleg(_ botsing: Veldbotsing) -> HTMLFragment {
    var facts: [(term: HTMLFragment, content: [HTMLFragment])] = []
    if botsing.isVeranderd {
      facts.append(
        ("Toen u begon", [HTMLFragment(tekst(lezing.gezien[botsing.kolom] ?? nil, botsing))]))
    }
    facts.append(("Nu op de kaart", [HTMLFragment(tekst(botsing.nu, botsing))]))
    for other in botsing.wachtend {
      let who =
        verzoek.blik.isEigen(other.voorstel) ? "Uw groep" : "Iemand anders"
      facts.append(
        (
          "Wacht op het wijkbureau",
          [
            HTMLFragment(tekst(other.na, botsing)),
            .element(
              "span", ["class": "bron"],
              HTMLFragment("\(who) stuurde dit op \(other.voorstel.tijd.tekst).")),
          ]
        ))
    }
    facts.append(("U vulde in", [HTMLFragment(tekst(botsing.mijn, botsing))]))
    return .lines([.heading(2, HTMLFragment(label(botsing.kolom))), .terms(facts)])
  }

  private func label(_ kolom: Kolomnaam) -> String {
    Veldtekst(verzoek.rij.tabel, in: verzoek.blik.zicht).label(kolom)
  }

  private func tekst(_ waarde: String?, _ botsing: Veldbotsing) -> String {
    verzoek.blik.tekst(waarde, of: botsing.kolom, in: verzoek.rij.tabel)
  }

  /// All that was filled in; of a conflict the form now has seen what the register says.
  private var verborgen: [HTMLFragment] {
    let now = Dictionary(botsingen.map { ($0.kolom, $0.nu) }, uniquingKeysWith: { $1 })
    let cells = Wijzigformulier.kolommen(of: verzoek.rij).flatMap { kolom in
      guard let typed = lezing.ingevuld[kolom] else { return [HTMLFragment]() }
      let seen = now[kolom] ?? lezing.gezien[kolom] ?? nil
      return [
        Formulier.verborgen(Veldnaam.cel(kolom), typed),
        Formulier.verborgen(Veldnaam.gezien(kolom), seen ?? ""),
      ]
    }
    let shown = Set(botsingen.flatMap { $0.wachtend.map(\.voorstel.nummer) }).sorted()
    return cells
      + [
        Formulier.verborgen(
          Wijzigweging.Naam.voorstellen, shown.map(String.init).joined(separator: " "))
      ]
  }
}
