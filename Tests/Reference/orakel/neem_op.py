#!/usr/bin/env python3
"""Records cases for the tests that run without Python.

    python3 neem_op.py [MAP]      (default: ../vragen beside this folder)

writes for every seed a map folder with a file verwacht.json; see the README there.
"""

import json
import os
import random
import shutil
import sys

from kaart import lees_kaart
from lastige_kaart import LastigeMaker
from opdrachten import lastige_opdracht, willekeurige_opdracht
from orakel import VRAGEN
from vergelijk import van_orakel
from willekeurige_kaart import Maker

# The maps of each kind: by seed, made and asked about in one of two ways.
REEKSEN = [
    (range(1001, 1041), Maker, willekeurige_opdracht),
    (range(2001, 2011), LastigeMaker, lastige_opdracht),
]
PER_VRAAG = 3
GROOTSTE = 17_000  # characters of one verwacht.json


def gevallen(kaart, zaad, maak_opdracht):
    """Some commands per question; of the answers that are empty or refused only a few."""
    r = random.Random(f"opname {zaad}")
    gevonden, leeg, totaal = [], 0, 0
    for ronde in range(PER_VRAAG):
        for vraag in VRAGEN:
            opdracht = maak_opdracht(kaart, r, vraag)
            antwoord = van_orakel(kaart, opdracht)
            geval = {"argumenten": opdracht}
            if "fout" in antwoord:
                geval["fout"] = True
            else:
                geval["antwoord"] = antwoord
            if not antwoord.get("rijen"):
                leeg += 1
                if leeg % 3 != 1:
                    continue
            regel = json.dumps(geval, ensure_ascii=False, separators=(",", ":"))
            totaal += len(regel)
            if totaal <= GROOTSTE:
                gevonden.append(regel)
    return gevonden


def main():
    hier = os.path.dirname(os.path.abspath(__file__))
    doel = sys.argv[1] if len(sys.argv) > 1 else os.path.join(hier, "..", "vragen")
    for zaden, maker, maak_opdracht in REEKSEN:
        for zaad in zaden:
            map_ = os.path.join(doel, f"kaart-{zaad}")
            shutil.rmtree(map_, ignore_errors=True)
            maker(zaad).maak(map_)
            regels = gevallen(lees_kaart(map_), zaad, maak_opdracht)
            with open(os.path.join(map_, "verwacht.json"), "w", encoding="utf-8") as stroom:
                stroom.write("[\n" + ",\n".join(regels) + "\n]\n")


if __name__ == "__main__":
    main()
