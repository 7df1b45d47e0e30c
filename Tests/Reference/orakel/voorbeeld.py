#!/usr/bin/env python3
"""Checks the oracle against what is known otherwise: the worked example of the definition,
reckoned by hand, and the facts of the map of Utrecht in 2011, counted by hand."""

import os
import sys

from kaart import datum, lees_kaart
from orakel import beantwoord
from regels import Stand

HIER = os.path.dirname(os.path.abspath(__file__))
KAART = os.path.join(HIER, "..", "..", "Fixtures", "voorbeeld-vragen")
UTRECHT = os.path.join(HIER, "..", "..", "..", "Data", "utrecht-2011")


def kort(antwoord):
    """Of each row what the table shows: section, node, score, and steps of a route."""
    return [(r["sectie"], r["id"], r["score_tekst"]) for r in antwoord["rijen"]]


def routes(antwoord):
    return ["–".join(r["route"]) for r in antwoord["rijen"]]


def ids(antwoord):
    return [r["id"] for r in antwoord["rijen"]]


# command, what to look at, what the table says
TABEL = [
    ("wie-bereikt mi --in ov", kort,
     [("binnen", "mo", "1,00"), ("binnen", "ke", "0,60"), ("binnen", "we", "0,40")]),
    ("wie-bereikt mi --in b1", kort,
     [("binnen", "mo", "1,00"), ("binnen", "we", "0,40"), ("omvattend", "ke", "0,60")]),
    ("wie-bereikt jo --via 1", kort,
     [("", "sb", "1,00"), ("", "we", "0,80"), ("", "sa", "0,80"), ("", "mo", "0,60"),
      ("", "n1", "0,48"), ("", "ke", "0,16")]),
    ("wie-bereikt jo --via 1", routes,
     ["sb–jo", "we–jo", "sa–sb–jo", "mo–sb–jo", "n1–we–jo", "ke–we–jo"]),
    ("wie-bereikt jo --via 1", lambda a: [r["stappen"] for r in a["rijen"]], [0, 0, 1, 1, 1, 1]),
    ("via-wie wb mi", kort, [("", "mo", "0,48"), ("", "we", "0,19")]),
    ("via-wie wb mi", routes, ["wb–sa–sb–mo–mi", "wb–sa–n1–we–mi"]),
    ("via-wie wb mi", lambda a: [(t["id"], t["routes"], t["score"]) for t in a["tussenlaag"]],
     [("sa", 2, "12/25"), ("mo", 1, "12/25"), ("sb", 1, "12/25"), ("n1", 1, "24/125"),
      ("we", 1, "24/125")]),
    ("onbereikt", ids, ["ou"]),
    ("kwetsbaar", ids, []),
    ("kwetsbaar --drempel 2", lambda a: [(r["id"], r["partijen"]) for r in a["rijen"]],
     [("jo", ["sb", "we"])]),
    ("overlap --in ov", kort,
     [("nog niet samen", "ke|mo", "3"), ("nog niet samen", "ke|we", "2"),
      ("nog niet samen", "mo|we", "2")]),
    ("ontmoeting", lambda a: [(r["id"], r["score_tekst"], r["themas"], r["verbinder"])
                              for r in a["rijen"]], [("n1|n2", "2", ["ta"], None)]),
    ("interventieteam --doelgroepen jo,mi", lambda a: (ids(a), a["ongedekt"]),
     (["sb"], ["mi"])),
    ("interventieteam --doelgroepen jo,mi --met-organisatie",
     lambda a: (ids(a), a["ongedekt"]), (["sb"], ["mi"])),
    ("valt-weg sb", kort,
     [("b", "jo", None), ("d", "n1|mo", None), ("e", "mo", None), ("f", "jo", "0,48")]),
    ("valt-weg sb", routes, ["", "", "", "n1–we–jo"]),
    ("valt-weg sb", lambda a: a["rijen"][0]["partijen"], ["we"]),
    ("route wb mo", routes, ["wb–sa–sb–mo"]),
    ("route wb mo", kort, [("", "mo", "0,48")]),
    ("spinnen", kort,
     [("", "sa", "5,00"), ("", "sb", "5,00"), ("", "we", "5,00"), ("", "ke", "0,00"),
      ("", "mo", "0,00"), ("", "wb", "0,00")]),
    ("thema ta", lambda a: [(r["sectie"], r["id"], r["thema"]) for r in a["rijen"]],
     [("onbekend", "n1", "ta"), ("onbekend", "ke", "tl"), ("onbekend", "n2", "ta")]),
    ("zonder-aanspreekpunt", ids, ["jo", "mi", "ou", "n1", "n2", "ta", "tl", "ov"]),
    ("gebied b1", ids, ["mo", "we"]),
    ("gebied b1", lambda a: a["tellingen"]["wijkpartner"], {"binnen": 2, "omvattend": 1}),
    ("gebied b1 --ruim", ids, ["mo", "we", "ke"]),
    ("over-de-grens --min 1", lambda a: [(r["id"], r["wijken"]) for r in a["rijen"]],
     [("ke", ["ov"]), ("mo", ["ov"]), ("we", ["ov"])]),
    ("verouderd --in b1",
     lambda a: [(t["eigenaar"], t["soort"], t["aantal"], t["nooit_bevestigd"])
                for t in a["tellingen"]],
     [("", "gebied", 1, 1), ("", "wijkpartner", 2, 2), ("", "relatie", 6, 6)]),
]

FEITEN = {
    "knopen": 287, "relaties": 307, "korte kolommen": 138, "partijen": 205, "paren": 234,
    "componenten": 26, "grootste": 176,
    "moeilijk en onbereikt": {
        "institutiemijders", "latente-behoefte", "taalvaardigheid", "zwakkeren"},
}


def feiten():
    kaart = lees_kaart(UTRECHT)
    stand = Stand(kaart, datum(kaart.gegevens["peildatum"]))
    rijen = beantwoord(kaart, ["onbereikt"])["rijen"]
    return {
        "knopen": len(kaart.knopen),
        "relaties": sum(r.uit_bestand for r in kaart.relaties),
        "korte kolommen": sum(not r.uit_bestand for r in kaart.relaties),
        "partijen": len(stand.buren), "paren": sum(map(len, stand.buren.values())) // 2,
        "componenten": len(stand.componenten()),
        "grootste": max(map(len, stand.componenten())),
        "moeilijk en onbereikt": {r["id"] for r in rijen if r["moeilijk_bereikbaar"] is True},
    }


def main():
    kaart = lees_kaart(KAART)
    fout = 0
    for opdracht, kijk, verwacht in TABEL:
        gekregen = kijk(beantwoord(kaart, opdracht.split()))
        if gekregen != verwacht:
            fout += 1
            print(f"{opdracht}:\n  tabel  {verwacht}\n  orakel {gekregen}")
    gevonden = feiten()
    for feit, verwacht in FEITEN.items():
        if gevonden[feit] != verwacht:
            fout += 1
            print(f"utrecht-2011, {feit}: geteld {verwacht}, orakel {gevonden[feit]}")
    print(f"{len(TABEL) + len(FEITEN)} controles, {fout} fout")
    sys.exit(1 if fout else 0)


if __name__ == "__main__":
    main()
