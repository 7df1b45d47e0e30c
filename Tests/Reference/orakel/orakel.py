#!/usr/bin/env python3
"""Answers the questions of Wijkweb slowly and obviously, straight from their definition.

    python3 orakel.py VRAAG ARGUMENTEN... [OPTIES] --kaart MAP

prints the answer as JSON; wrong use gives one line on standard error and exit code 2.
"""

import datetime
import json
import sys

from kaart import NIVEAUS, PARTIJEN, SCHALEN, datum, lees_kaart
from regels import Gebruiksfout, Stand
import vragen_aanspreekpunt
import vragen_bereik
import vragen_gebied
import vragen_route
import vragen_samen
import vragen_tijd
import vragen_verlies


class Vraag:
    """A question: its function, what its arguments may name, and its options.

    An argument is a tuple of kinds, "datum", or a word for what the question looks up
    itself. An option is a Getal, a tuple of kinds, a list of words, "vlag", or a word for
    a text that the question reads itself.
    """

    def __init__(self, functie, *argumenten, **opties):
        self.functie = functie
        self.argumenten = argumenten
        # in_ stands for --in, min_sterkte for --min-sterkte.
        self.opties = {naam.strip("_").replace("_", "-"): vorm for naam, vorm in opties.items()}
        if "in" in self.opties:
            self.opties["strikt"] = "vlag"


class Getal:
    """A whole number with its bounds, and what counts without the option."""

    def __init__(self, kleinste, grootste, standaard):
        self.kleinste, self.grootste, self.standaard = kleinste, grootste, standaard


GEBIED = ("gebied",)
PARTIJ = tuple(PARTIJEN)
VEEL = 10 ** 9

VRAGEN = {
    "wie-bereikt": Vraag(
        vragen_bereik.wie_bereikt, "groepen", in_=GEBIED, via=Getal(1, 3, 0), kanaal="tekst",
        min_sterkte=Getal(1, 5, 1), zonder_netwerken="vlag", soort="tekst"),
    "via-wie": Vraag(
        vragen_bereik.via_wie, PARTIJ, "groepen", max_stappen=Getal(1, 6, 3),
        zonder_netwerken="vlag", soort="tekst"),
    "onbereikt": Vraag(vragen_bereik.onbereikt, in_=GEBIED, soort="tekst"),
    "kwetsbaar": Vraag(
        vragen_bereik.kwetsbaar, in_=GEBIED, drempel=Getal(1, VEEL, 1), soort="tekst"),
    "overlap": Vraag(vragen_samen.overlap, in_=GEBIED, doelgroep="groepen"),
    "ontmoeting": Vraag(vragen_samen.ontmoeting, in_=GEBIED, thema=("thema",)),
    "aanspreekpunt": Vraag(
        vragen_aanspreekpunt.aanspreekpunt, ("thema", "doelgroep", "netwerk", "gebied"),
        niveau=NIVEAUS, in_=GEBIED, soort="tekst"),
    "zonder-aanspreekpunt": Vraag(
        vragen_aanspreekpunt.zonder_aanspreekpunt, niveau=NIVEAUS, soort="tekst"),
    "interventieteam": Vraag(
        vragen_samen.interventieteam, doelgroepen="lijst doelgroepen", themas="lijst themas",
        in_=GEBIED, min_sterkte=Getal(1, 5, 3), met_organisatie="vlag",
        verplicht="lijst personen", niet="lijst personen"),
    "witte-vlekken": Vraag(
        vragen_gebied.witte_vlekken, in_=GEBIED, doelgroep="groepen", schaal=SCHALEN),
    "valt-weg": Vraag(vragen_verlies.valt_weg, PARTIJ),
    "verbindt": Vraag(
        vragen_route.verbindt, "verzameling", "verzameling", zonder_netwerken="vlag",
        soort="tekst"),
    "route": Vraag(
        vragen_route.route, PARTIJ, PARTIJ, max_stappen=Getal(1, 10, 6),
        zonder_netwerken="vlag"),
    "wie-kent": Vraag(
        vragen_route.wie_kent, PARTIJ, stappen=Getal(1, 3, 1), zonder_netwerken="vlag",
        soort="tekst"),
    "spinnen": Vraag(vragen_verlies.spinnen, in_=GEBIED, soort="tekst"),
    "thema": Vraag(vragen_aanspreekpunt.thema, ("thema",), in_=GEBIED, soort="tekst"),
    "gebied": Vraag(vragen_gebied.gebied, GEBIED, ruim="vlag", soort="tekst"),
    "netwerken": Vraag(
        vragen_aanspreekpunt.netwerken, in_=GEBIED, thema=("thema",),
        duur=["vast", "tijdelijk", "eenmalig"], soort="tekst"),
    "kanalen": Vraag(vragen_bereik.kanalen, "groepen", in_=GEBIED),
    "beste-koppeling": Vraag(
        vragen_route.beste_koppeling, PARTIJ, "groepen", zonder_netwerken="vlag",
        soort="tekst"),
    "verouderd": Vraag(
        vragen_tijd.verouderd, dagen=Getal(0, VEEL, 365), in_=GEBIED, eigenaar=PARTIJ,
        soort="tekst"),
    "over-de-grens": Vraag(
        vragen_gebied.over_de_grens, min=Getal(1, VEEL, 2), soort="tekst"),
    "vergelijk": Vraag(vragen_tijd.vergelijk, "datum", "datum"),
}

OVERAL = {"top": Getal(1, VEEL, None), "peildatum": "tekst", "openbaar": "vlag"}


def splits(argumenten, vormen):
    """Arguments and options apart; an option is --naam waarde or --naam=waarde."""
    los, opties = [], {}
    rest = list(argumenten)
    while rest:
        woord = rest.pop(0)
        if not woord.startswith("--"):
            los.append(woord)
            continue
        naam, is_, waarde = woord[2:].partition("=")
        if naam not in vormen:
            raise Gebruiksfout(f"onbekende optie: {woord}")
        lijst = str(vormen[naam]).startswith("lijst")
        if naam in opties and not lijst:
            raise Gebruiksfout(f"twee keer: {woord}")
        if vormen[naam] == "vlag":
            if is_:
                raise Gebruiksfout(f"--{naam} heeft geen waarde")
            opties[naam] = True
            continue
        if not is_:
            if not rest:
                raise Gebruiksfout(f"--{naam} vraagt een waarde")
            waarde = rest.pop(0)
        # Of a list the repeats are joined.
        opties[naam] = f"{opties[naam]},{waarde}" if naam in opties else waarde
    return los, opties


def lees_getal(naam, waarde, vorm):
    if waarde is None:
        return vorm.standaard
    if not waarde.isascii() or not waarde.isdigit():
        raise Gebruiksfout(f"--{naam} is geen getal: {waarde}")
    if not vorm.kleinste <= int(waarde) <= vorm.grootste:
        raise Gebruiksfout(f"--{naam} ligt buiten het bereik: {waarde}")
    return int(waarde)


def lees_datum(tekst):
    try:
        gelezen = datum(tekst)
    except ValueError as fout:
        raise Gebruiksfout(str(fout)) from fout
    if gelezen is None:
        raise Gebruiksfout("een lege datum")
    return gelezen


def lees_opties(stand, gegeven, vormen):
    opties = {}
    for naam, vorm in vormen.items():
        waarde = gegeven.get(naam)
        if vorm == "vlag":
            opties[naam] = waarde is True
        elif isinstance(vorm, Getal):
            opties[naam] = lees_getal(naam, waarde, vorm)
        elif isinstance(vorm, tuple) and waarde is not None:
            opties[naam] = stand.zoek(waarde, vorm)
        elif isinstance(vorm, list) and waarde is not None and waarde not in vorm:
            raise Gebruiksfout(f"--{naam} kent deze waarde niet: {waarde}")
        else:
            opties[naam] = waarde
    if opties.get("strikt") and opties["in"] is None:
        raise Gebruiksfout("--strikt gaat alleen samen met --in")
    return opties


def lees_argument(stand, tekst, vorm):
    if vorm == "datum":
        return lees_datum(tekst)
    return stand.zoek(tekst, vorm) if isinstance(vorm, tuple) else tekst


def beantwoord(kaart, argumenten):
    """The answer to one command line as a value that can be written as JSON."""
    if not argumenten or argumenten[0] not in VRAGEN:
        raise Gebruiksfout("onbekende vraag")
    vraag = VRAGEN[argumenten[0]]
    vormen = {**OVERAL, **vraag.opties}
    los, gegeven = splits(argumenten[1:], vormen)
    # --peildatum, default the map's own, else today.
    vandaag = kaart.gegevens.get("peildatum") or datetime.date.today().isoformat()
    peildatum = lees_datum(gegeven.get("peildatum", vandaag))
    stand = Stand(kaart, peildatum, openbaar=gegeven.get("openbaar", False))
    opties = lees_opties(stand, gegeven, vormen)
    if len(los) != len(vraag.argumenten):
        raise Gebruiksfout("te veel of te weinig argumenten")
    gelezen = [lees_argument(stand, *paar) for paar in zip(los, vraag.argumenten)]
    return vraag.functie(stand, opties, *gelezen).json()


def main():
    argumenten = sys.argv[1:]
    if "--kaart" not in argumenten[:-1]:
        sys.exit("gebruik: orakel.py VRAAG ARGUMENTEN... [OPTIES] --kaart MAP")
    plaats = argumenten.index("--kaart")
    kaart = lees_kaart(argumenten[plaats + 1])
    del argumenten[plaats:plaats + 2]
    try:
        antwoord = beantwoord(kaart, argumenten)
    except Gebruiksfout as fout:
        print(fout, file=sys.stderr)
        sys.exit(2)
    print(json.dumps(antwoord, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
