"""What of a map everyone may see: the cells that are left for `openbaar`."""

import copy

from kaart import meerdere, vouw


def openbare_kaart(kaart):
    """The map without the cells, other spellings and texts that not everyone may see.

    The nodes that are hidden stay in it; a `Stand` leaves them out.
    """
    namen = verborgen_namen(kaart)
    result = copy.copy(kaart)
    result.knopen = {id_: open_knoop(knoop, namen) for id_, knoop in kaart.knopen.items()}
    result.relaties = [open_relatie(relatie, kaart, namen) for relatie in kaart.relaties]
    result.aliassen = [
        (id_, alias) for id_, alias in kaart.aliassen
        if is_verborgen(kaart.knopen[id_]) or not noemt(alias, namen)]
    return result


def is_verborgen(knoop):
    return knoop.zichtbaarheid != "openbaar"


def verborgen_namen(kaart):
    """The words of the names, other spellings and longer ids of what is hidden."""
    verborgen = [knoop for knoop in kaart.knopen.values() if is_verborgen(knoop)]
    bekend = {vouw(knoop.naam) for knoop in kaart.knopen.values() if not is_verborgen(knoop)}
    namen = [knoop.naam for knoop in verborgen]
    namen += [alias for id_, alias in kaart.aliassen if is_verborgen(kaart.knopen[id_])]
    namen += [knoop.id for knoop in verborgen if len(woorden(knoop.id)) > 1]
    gezocht = [woorden(naam) for naam in namen if vouw(naam) not in bekend]
    return [rij for rij in gezocht if sum(map(len, rij)) >= 4]


def woorden(tekst):
    """The runs of letters and digits."""
    return "".join(c if c.isalpha() or c.isnumeric() else " " for c in vouw(tekst)).split()


def noemt(tekst, namen):
    in_tekst = woorden(tekst)
    return any(
        in_tekst[plek:plek + len(naam)] == naam
        for naam in namen for plek in range(len(in_tekst)))


def open_knoop(knoop, namen):
    result = copy.copy(knoop)
    result.cellen = dict(knoop.cellen)
    for kolom in ("soort", "bron"):
        if noemt(knoop.cel(kolom), namen):
            result.cellen[kolom] = ""
    if knoop.soort == "sleutelfiguur":
        result.cellen["bron"] = ""
    return result


def open_relatie(relatie, kaart, namen):
    result = copy.copy(relatie)
    result.vertrouwen = None
    # A relation of a short column has the source of the row in which the column stands.
    rij = relatie.naar if relatie.soort.naam == "beheert" else relatie.van
    van_persoon = not relatie.uit_bestand and kaart.knopen[rij].soort == "sleutelfiguur"
    if van_persoon or noemt(relatie.bron, namen):
        result.bron = ""
    if noemt(relatie.kanaal, namen):
        result.kanaal = ""
        result.kanalen = meerdere("")
    return result
