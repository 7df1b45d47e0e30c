#!/usr/bin/env python3
"""Compares the program with the oracle on random maps.

    python3 vergelijk.py PROGRAMMA [--van ZAAD] [--aantal N] [--per N] [--vragen a,b]
                         [--kaart MAP] [--lastig] [--tonen N] [--map MAP]

For each seed one random map is made (or `--kaart` is taken) and asked every question `--per`
times with random options; with `--lastig` the maps have a knot in them. The first differences
are shown readably; the exit code is 1 when there is one.
"""

import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile

from kaart import lees_kaart
from lastige_kaart import LastigeMaker
from opdrachten import lastige_opdracht, willekeurige_opdracht
from orakel import VRAGEN, beantwoord
from regels import Gebruiksfout
from willekeurige_kaart import Maker

# Keys that stand in a row only in certain cases; elsewhere they may not appear.
ALLEEN_SOMS = {"status", "zwakste", "sterkte_onbekend", "via_organisatie"}


def van_orakel(kaart, opdracht):
    try:
        return beantwoord(kaart, opdracht)
    except Gebruiksfout as fout:
        return {"fout": str(fout)}


def van_programma(programma, map_, opdracht):
    uitkomst = subprocess.run(
        [programma] + opdracht + ["--kaart", map_, "--uitvoer", "json"],
        capture_output=True, text=True, timeout=120)
    if uitkomst.returncode == 2:
        return {"fout": uitkomst.stderr.strip()}
    if uitkomst.returncode not in (0, 1):
        return {"kapot": uitkomst.returncode, "stderr": uitkomst.stderr[-1500:]}
    try:
        return json.loads(uitkomst.stdout)
    except json.JSONDecodeError as fout:
        return {"kapot": f"geen JSON: {fout}", "stdout": uitkomst.stdout[:1500],
                "stderr": uitkomst.stderr[-1500:]}


def verschillen(verwacht, gekregen):
    """Differences as readable lines; keys that only the program has at the top are allowed."""
    if "fout" in verwacht or "fout" in gekregen:
        if ("fout" in verwacht) == ("fout" in gekregen):
            return []
        return [f"fout: orakel {verwacht.get('fout')!r}, programma {gekregen.get('fout')!r}"]
    if "kapot" in gekregen:
        return [f"programma: {gekregen}"]
    gevonden = []
    if [r["id"] for r in verwacht["rijen"]] != [r.get("id") for r in gekregen["rijen"]]:
        gevonden.append(
            "rijen: orakel " + str([(r["sectie"], r["id"]) for r in verwacht["rijen"]])
            + ", programma "
            + str([(r.get("sectie"), r.get("id")) for r in gekregen["rijen"]]))
    else:
        for nummer, (rij, andere) in enumerate(zip(verwacht["rijen"], gekregen["rijen"])):
            for sleutel in sorted(set(rij) | (ALLEEN_SOMS & set(andere))):
                vergelijk_waarde(f"rij {nummer + 1} ({rij['id']}) {sleutel}",
                                 rij, andere, sleutel, gevonden)
    for sleutel in verwacht:
        if sleutel != "rijen":
            vergelijk_waarde(sleutel, verwacht, gekregen, sleutel, gevonden)
    return gevonden


def vergelijk_waarde(plaats, verwacht, gekregen, sleutel, gevonden):
    mist = "(sleutel ontbreekt)"
    a, b = verwacht.get(sleutel, mist), gekregen.get(sleutel, mist)
    if a != b or isinstance(a, bool) != isinstance(b, bool):
        gevonden.append(f"{plaats}:\n      orakel    {a!r}\n      programma {b!r}")


def main():
    lezer = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("programma")
    lezer.add_argument("--van", type=int, default=1)
    lezer.add_argument("--aantal", type=int, default=20)
    lezer.add_argument("--per", type=int, default=3)
    lezer.add_argument("--vragen", default=",".join(VRAGEN))
    lezer.add_argument("--tonen", type=int, default=5)
    lezer.add_argument("--map", help="bewaar de kaarten hier")
    lezer.add_argument("--kaart", help="een bestaande kaart in plaats van willekeurige")
    lezer.add_argument("--lastig", action="store_true", help="kaarten met een knoop erin")
    opties = lezer.parse_args()
    maker, maak_opdracht = Maker, willekeurige_opdracht
    if opties.lastig:
        maker, maak_opdracht = LastigeMaker, lastige_opdracht
    map_ = opties.map or tempfile.mkdtemp(prefix="orakel-")
    aantal, fout, soorten = 0, 0, collections.Counter()
    for zaad in range(opties.van, opties.van + opties.aantal):
        kaartmap = opties.kaart or os.path.join(map_, f"kaart-{zaad}")
        if not opties.kaart:
            maker(zaad).maak(kaartmap)
        kaart = lees_kaart(kaartmap)
        for vraag in opties.vragen.split(","):
            r = random.Random(f"{zaad} {vraag}")
            for _ in range(opties.per):
                opdracht = maak_opdracht(kaart, r, vraag)
                aantal += 1
                verwacht = van_orakel(kaart, opdracht)
                gevonden = verschillen(
                    verwacht, van_programma(opties.programma, kaartmap, opdracht))
                if gevonden:
                    fout += 1
                    soorten[vraag] += 1
                    if soorten[vraag] <= opties.tonen:
                        print(f"zaad {zaad}: {' '.join(map(repr, opdracht))} --kaart {kaartmap}")
                        for regel in gevonden[:6]:
                            print("   ", regel)
                        sys.stdout.flush()
    print(f"{aantal} opdrachten, {fout} verschillen {dict(soorten)}")
    sys.exit(1 if fout else 0)


if __name__ == "__main__":
    main()
