import Kaartimport
import Testing
import Wijkmodel

@Suite("Findings about a map folder")
struct BevindingTests {
  @Test(
    "every kind of finding has its place and its sentence",
    arguments: Self.overBestanden + Self.overRijen + Self.overCellen)
  func finding(verwacht: Verwacht) {
    let rapport = Proefkaart(verwacht.files).lees().rapport
    #expect(verwacht.uitkomst(in: rapport) == verwacht.uitkomst)
  }

  static let overBestanden: [Verwacht] = [
    Verwacht("geen_kaartbestand", "", in: ["kaart.csv": nil]),
    Verwacht("geen_titel", "kaart.csv", in: ["kaart.csv": "sleutel;waarde\npeildatum;2026\n"]),
    Verwacht("geen_csv", "themas.csv", in: ["themas.csv": "PK\u{3}\u{4}\u{0}\u{0}\u{0}"]),
    Verwacht("leeg_bestand", "themas.csv", in: ["themas.csv": ""]),
    Verwacht("onbekend_bestand", "thema.csv", in: ["thema.csv": "naam\nTaal\n"]),
    Verwacht(
      "ongeldig_getal", "posities.csv", 2, "houding", "3",
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;houding\nplein;mo;3\n",
      ]),
    Verwacht(
      "onbekende_rij", "posities.csv", 2, "vraagstuk", "Plijn",
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;belang\nPlijn;mo;3\n",
      ]),
    Verwacht(
      "dubbel_id", "vraagstukken.csv", 3, "id", "plein",
      in: ["vraagstukken.csv": "id;naam\nplein;Plein\nplein;Ander plein\n"]),
    Verwacht(
      "tot_voor_vanaf", "posities.csv", 2, "geldig_tot", "2025",
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;datum;geldig_tot;beoordelaar\nplein;mo;2026-01;2025;rol\n",
      ]),
    Verwacht(
      "oordeel_onvolledig", "posities.csv", 2,
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;datum;beoordelaar\nplein;mo;2026-01;rol\n",
      ]),
    Verwacht(
      "dubbel_oordeel", "invloeden.csv", 3,
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "invloeden.csv": "vraagstuk;van;naar;waarde\nplein;mo;we;3\nplein;mo;we;2\n",
      ]),
    Verwacht(
      "invloed_op_zichzelf", "invloeden.csv", 2, "naar", "mo",
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "invloeden.csv": "vraagstuk;van;naar;waarde\nplein;mo;mo;3\n",
      ]),
    Verwacht(
      "beoordelaar_is_persoon", "posities.csv", 2, "beoordelaar", "Piet Jansen",
      in: [
        "sleutelfiguren.csv": "id;naam;functie\npj;Piet Jansen;wijkagent\n",
        "relaties.csv": nil, "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;datum;beoordelaar;geldig_tot\n"
          + "plein;mo;2025-01;Piet Jansen;2027\n",
      ]),
    Verwacht(
      "oordeel_over_persoon_openbaar", "posities.csv", 2, "zichtbaarheid", "openbaar",
      in: [
        "vraagstukken.csv": "id;naam\nplein;Plein\n",
        "posities.csv": "vraagstuk;actor;datum;beoordelaar;geldig_tot;zichtbaarheid\n"
          + "plein;sa;2025-01;rol;2027;openbaar\n",
      ]),
    Verwacht(
      "dubbel_bestand", "Netwerken.CSV", in: ["Netwerken.CSV": "id;naam\nn2;Taalnetwerk\n"]),
    Verwacht("kolom_ontbreekt", "themas.csv", 1, in: ["themas.csv": "id;omschrijving\nta;Taal\n"]),
    Verwacht(
      "regels_boven_koppen", "themas.csv", 1,
      in: ["themas.csv": "Lijst van mei\nid;naam\nta;Taal\n"]),
    Verwacht(
      "geen_koppen", "kaart.csv", 1, in: ["kaart.csv": "titel;Proef\npeildatum;2026-01-01\n"]),
    Verwacht(
      "dubbele_kop", "themas.csv", 1, "naam", in: ["themas.csv": "id;naam;naam\nta;Taal;Lezen\n"]),
    Verwacht("lege_kop", "themas.csv", 1, in: ["themas.csv": "id;naam;\nta;Taal;Lezen\n"]),
    Verwacht("eigen_kolom", "themas.csv", 1, "kleur", in: ["themas.csv": "id;naam;kleur\n"]),
    Verwacht(
      "kop_lijkt_op", "themas.csv", 1, "omschrijvin",
      in: ["themas.csv": "id;naam;omschrijvin\n"]),
    Verwacht(
      "kolom_niet_bewaard", "kaart.csv", 1, "wie",
      in: ["kaart.csv": "sleutel;waarde;wie\ntitel;Proef;ik\npeildatum;2026;\n"]),
    Verwacht(
      "kop_gelezen_als", "relaties.csv", 1, "bron",
      in: ["relaties.csv": "bron;relatie;doel\nmo;bereikt;mi\n"]),
    Verwacht(
      "kop_gelezen_als", "relaties.csv", 1, "Soort",
      in: ["relaties.csv": "van;Soort;naar\nmo;bereikt;mi\n"]),
    Verwacht(
      "aanhalingsteken", "themas.csv", 2, "naam", in: ["themas.csv": "id;naam\nta;een \"taal\n"]),
    Verwacht("stuurteken", "themas.csv", 2, "naam", in: ["themas.csv": "id;naam\nta;Ta\u{0}al\n"]),
    Verwacht("codering", "themas.csv", 2, "naam", in: ["themas.csv": "id;naam\nta;Caf\u{FFFD}\n"]),
  ]

  static let overRijen: [Verwacht] = [
    Verwacht(
      "leeg_verplicht", "themas.csv", 3, "naam", "", in: ["themas.csv": "id;naam\nta;Taal\ntb;\n"]),
    Verwacht(
      "leeg_verplicht", "relaties.csv", 2, "naar", " ",
      in: ["relaties.csv": "van;relatie;naar\nmo;bereikt; \n"]),
    Verwacht(
      "ongeldig_id", "themas.csv", 2, "id", "ta al", in: ["themas.csv": "id;naam\nta al;Taal\n"]),
    Verwacht("dubbel_id", "themas.csv", 2, "id", "mo", in: ["themas.csv": "id;naam\nmo;Taal\n"]),
    Verwacht(
      "dubbele_naam", "themas.csv", 3, "naam", "taal!", in: ["themas.csv": "naam\nTaal\ntaal!\n"]),
    Verwacht("geen_id_uit_naam", "themas.csv", 2, "naam", "!?", in: ["themas.csv": "naam\n!?\n"]),
    Verwacht("rij_te_lang", "themas.csv", 2, in: ["themas.csv": "id;naam\nta;Taal;x\n"]),
    Verwacht("rij_te_kort", "themas.csv", 2, in: ["themas.csv": "id;naam;bron\nta;Taal\n"]),
    Verwacht(
      "onbekende_relatie", "relaties.csv", 2, "relatie", "berijkt",
      in: ["relaties.csv": "van;relatie;naar\nmo;berijkt;mi\n"]),
    Verwacht(
      "verkeerde_einden", "relaties.csv", 2, "relatie", "bereikt",
      in: ["relaties.csv": "van;relatie;naar\nmi;bereikt;mo\n"]),
    Verwacht(
      "zelfde_knoop", "relaties.csv", 2, "naar", "sa",
      in: ["relaties.csv": "van;relatie;naar\nsa;kent;sa\n"]),
    Verwacht(
      "dubbele_relatiesoort", "relatiesoorten.csv", 2, "naam", "Lid van",
      in: ["relatiesoorten.csv": "naam;van;naar\nLid van;;\n"]),
    Verwacht(
      "dubbele_sleutel", "kaart.csv", 4, "sleutel", "Titel",
      in: ["kaart.csv": "sleutel;waarde\ntitel;A\npeildatum;2026\nTitel;B\n"]),
  ]

  static let overCellen: [Verwacht] = [
    Verwacht(
      "onbekende_naam", "relaties.csv", 2, "naar", "migrantn",
      in: ["relaties.csv": "van;relatie;naar\nmo;bereikt;migrantn\n"]),
    Verwacht(
      "onbekende_naam", "wijkpartners.csv", 2, "gebied", "Overvegt",
      in: ["wijkpartners.csv": "id;naam;gebied\nmo;Moskeeplatform;Overvecht|Overvegt\n"]),
    Verwacht(
      "meerdere_kandidaten", "relaties.csv", 2, "van", "de brug",
      in: [
        "wijkpartners.csv": "id;naam\na;De Brug\nb;DE BRUG\n",
        "relaties.csv": "van;relatie;naar\nde brug;bereikt;mi\n",
      ]),
    Verwacht(
      "verkeerde_soort", "wijkpartners.csv", 2, "gebied", "mi",
      in: ["wijkpartners.csv": "id;naam;gebied\nmo;Moskeeplatform;mi\n"]),
    Verwacht(
      "meerdere_waarden", "relaties.csv", 2, "naar", "mi|sa",
      in: ["relaties.csv": "van;relatie;naar\nmo;bereikt;mi|sa\n"]),
    Verwacht(
      "onbekende_keuze", "gebieden.csv", 2, "schaal", "wijck",
      in: ["gebieden.csv": "id;naam;schaal\nov;Overvecht;wijck\nb1;Buurt 1;buurt\n"]),
    Verwacht(
      "onbekende_zichtbaarheid", "netwerken.csv", 2, "zichtbaarheid", "prive",
      in: ["netwerken.csv": "id;naam;zichtbaarheid\nn1;Buurtnetwerk;prive\n"]),
    Verwacht(
      "ongeldige_datum", "relaties.csv", 2, "vanaf", "31-02-2020",
      in: ["relaties.csv": "van;relatie;naar;vanaf\nmo;bereikt;mi;31-02-2020\n"]),
    Verwacht(
      "ongeldige_datum", "kaart.csv", 3, "waarde", "gisteren",
      in: ["kaart.csv": "sleutel;waarde\ntitel;A\npeildatum;gisteren\n"]),
    Verwacht(
      "ongeldige_score", "relaties.csv", 2, "sterkte", "6",
      in: ["relaties.csv": "van;relatie;naar;sterkte\nmo;bereikt;mi;6\n"]),
    Verwacht(
      "ongeldig_aantal", "doelgroepen.csv", 2, "omvang", "veel",
      in: ["doelgroepen.csv": "id;naam;omvang\nmi;Kwetsbare migranten;veel\n"]),
    Verwacht(
      "tot_voor_vanaf", "relaties.csv", 2, "tot", "2023",
      in: ["relaties.csv": "van;relatie;naar;vanaf;tot\nmo;bereikt;mi;2024-06;2023\n"]),
    Verwacht(
      "tot_voor_vanaf", "netwerken.csv", 2, "tot", "2023",
      in: ["netwerken.csv": "id;naam;vanaf;tot\nn1;Buurtnetwerk;2024-06;2023\n"]),
    Verwacht(
      "onbekende_knoopsoort", "relatiesoorten.csv", 2, "van", "partij|straat",
      in: ["relatiesoorten.csv": "naam;van;naar\nsponsort;partij|straat;\n"]),
    Verwacht(
      "kring", "gebieden.csv", 2, "deel_van", "b1",
      in: ["gebieden.csv": "id;naam;schaal;deel_van\nov;Overvecht;wijk;b1\nb1;Buurt 1;buurt;ov\n"]),
  ]
}
