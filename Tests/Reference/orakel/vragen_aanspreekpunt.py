"""Questions 7, 8, 16 and 18: contacts, themes and networks."""

from antwoord import (
    Antwoord, aantal, dag_maand_jaar, gestelde_sterkte, lijst, rij_van_knoop)
from regels import een, secties_van

LIGGINGEN = ["", "binnen", "omvattend", "onbekend"]


def niveau_van(stand, relatie):
    """The level of the relationship, else of the party, else onbekend."""
    return relatie.niveau or stand.knopen[relatie.van].cel("niveau") or "onbekend"


def per_partij_en_niveau(stand, relaties):
    """One relationship per party, target and level: parallel ones as one inside each."""
    groepen = {}
    for relatie in relaties:
        sleutel = (relatie.van, relatie.naar, niveau_van(stand, relatie))
        groepen.setdefault(sleutel, []).append(relatie)
    return {sleutel: een(groep) for sleutel, groep in groepen.items()}


def ligging_bij_in(stand, opties, partij):
    """The section of --in; "" without it, None when the party is left out."""
    ligging = "" if opties["in"] is None else stand.ligging(partij, opties["in"])
    return ligging if ligging in secties_van(opties) else None


def via_bij_in(stand, opties, partij):
    return {} if opties["in"] is None else {"via_organisatie": stand.via_organisatie(partij)}


# -- 7. aanspreekpunt T -------------------------------------------------------------------

def aanspreekpunt(stand, opties, t):
    antwoord = Antwoord("aanspreekpunt", stand, opties)
    rijen = []
    relaties = stand.losse_relaties("aanspreekpunt_voor", naar=t)
    for (partij, _, niveau), relatie in per_partij_en_niveau(stand, relaties).items():
        ligging = ligging_bij_in(stand, opties, partij)
        if ligging is not None and stand.houdt(partij, opties["soort"]):
            rijen.append((partij, niveau, ligging, relatie))
    ander = False
    if opties["niveau"] is not None:
        op_niveau = [rij for rij in rijen if rij[1] == opties["niveau"]]
        ander = not op_niveau
        rijen = op_niveau or rijen
    niveaus = ["operationeel", "tactisch", "strategisch", "onbekend"]
    rijen.sort(key=lambda rij: (
        niveaus.index(rij[1]), LIGGINGEN.index(rij[2]), -rij[3].s,
        stand.naam_volgorde(rij[0]), rij[1]))
    antwoord.voeg_lijst([
        rij_aanspreekpunt(stand, opties, t, rij, ander, sum(r[1:3] == rij[1:3] for r in rijen) > 1)
        for rij in rijen], eigen_orde=True)
    return antwoord


def rij_aanspreekpunt(stand, opties, t, rij, ander, meer_dan_een):
    partij, niveau, ligging, relatie = rij
    zin = (f"{stand.knopen[partij].naam} is aanspreekpunt voor {stand.knopen[t].naam} "
           f"(niveau {niveau}, sterkte {gestelde_sterkte(relatie)}"
           f"{', ander niveau' if ander else ''}"
           f"{', meer dan één aanspreekpunt' if meer_dan_een else ''}).")
    return rij_van_knoop(
        stand, partij, zin, gebruikt=[relatie], niveau=niveau, ander_niveau=ander,
        ligging=ligging, sterkte=relatie.s, meer_dan_een=meer_dan_een,
        **via_bij_in(stand, opties, partij))


# -- 8. zonder-aanspreekpunt --------------------------------------------------------------

def zonder_aanspreekpunt(stand, opties):
    antwoord = Antwoord("zonder-aanspreekpunt", stand, opties)
    niveau = opties["niveau"]
    slot = f" op niveau {niveau}" if niveau is not None else ""
    antwoord.voeg_lijst([
        rij_van_knoop(stand, id_,
                      f"{stand.knopen[id_].naam}: geen aanspreekpunt vastgelegd{slot}.")
        for id_ in knopen_zonder_aanspreekpunt(stand, niveau)
        if stand.houdt(id_, opties["soort"])], eigen_orde=True)
    return antwoord


def knopen_zonder_aanspreekpunt(stand, niveau=None):
    """Own order: doelgroepen, netwerken (not afgelopen), themas, wijken; then name."""
    gevonden = []
    for soort in ("doelgroep", "netwerk", "thema", "gebied"):
        for id_ in stand.op_naam(stand.van_soort(soort)):
            if soort == "netwerk" and stand.status(id_) == "afgelopen":
                continue
            if soort == "gebied" and stand.knopen[id_].cel("schaal") != "wijk":
                continue
            niveaus = {niveau_van(stand, relatie)
                       for relatie in stand.losse_relaties("aanspreekpunt_voor", naar=id_)}
            if not niveaus if niveau is None else niveau not in niveaus:
                gevonden.append(id_)
    return gevonden


# -- 16. thema T --------------------------------------------------------------------------

def thema(stand, opties, t):
    antwoord = Antwoord("thema", stand, opties)
    themas = [id_ for id_ in stand.van_soort("thema") if t in stand.boven("thema", id_)]
    rijen = []
    relaties = [r for r in stand.losse_relaties("actief_op") if r.naar in themas]
    for (partij, op, niveau), relatie in per_partij_en_niveau(stand, relaties).items():
        ligging = ligging_bij_in(stand, opties, partij)
        if ligging is not None and stand.houdt(partij, opties["soort"]):
            rijen.append((partij, op, niveau, ligging, relatie))
    rijen.sort(key=lambda rij: (
        LIGGINGEN.index(rij[3]), -rij[4].s, stand.naam_volgorde(rij[0]),
        stand.naam_volgorde(rij[1])))
    for niveau in ("strategisch", "tactisch", "operationeel", "onbekend"):
        antwoord.voeg_lijst(
            [rij_thema(stand, opties, t, rij) for rij in rijen if rij[2] == niveau],
            eigen_orde=True)
    partijen = {rij[0] for rij in rijen}
    contacten = {
        r.van for r in stand.relaties("aanspreekpunt_voor") if r.naar in themas
        and ligging_bij_in(stand, opties, r.van) is not None}
    antwoord.ernaast.update(
        netwerken=stand.op_naam(p for p in partijen if stand.knopen[p].soort == "netwerk"),
        aanspreekpunten=stand.op_naam(contacten),
        gebieden=stand.op_naam(g for p in partijen for g in stand.gebieden(p)[0]))
    return antwoord


def rij_thema(stand, opties, t, rij):
    partij, op, niveau, ligging, relatie = rij
    deel = f", deel van {stand.knopen[t].naam}" if op != t else ""
    zin = (f"{stand.knopen[partij].naam} werkt aan {stand.knopen[op].naam}{deel} "
           f"(niveau {niveau}, sterkte {gestelde_sterkte(relatie)}).")
    return rij_van_knoop(
        stand, partij, zin, sectie=niveau, gebruikt=[relatie], niveau=niveau, thema=op,
        ligging=ligging, sterkte=relatie.s, **via_bij_in(stand, opties, partij))


# -- 18. netwerken ------------------------------------------------------------------------

def netwerken(stand, opties):
    antwoord = Antwoord("netwerken", stand, opties)
    gekozen = []
    for netwerk in stand.op_naam(stand.van_soort("netwerk")):
        if opties["thema"] is not None and opties["thema"] not in stand.doelen(
                "actief_op", netwerk):
            continue
        if opties["duur"] is not None and stand.knopen[netwerk].cel("duur") != opties["duur"]:
            continue
        if stand.houdt(netwerk, opties["soort"]):
            gekozen.append(netwerk)
    for sectie in secties_van(opties):
        antwoord.voeg_lijst([
            rij_netwerk(stand, netwerk, sectie) for netwerk in gekozen
            if ligging_bij_in(stand, opties, netwerk) == sectie], eigen_orde=True)
    return antwoord


def rij_netwerk(stand, netwerk, sectie):
    lid = stand.relaties("lid_van", naar=netwerk)
    actief = stand.relaties("actief_op", van=netwerk)
    punten = stand.relaties("aanspreekpunt_voor", naar=netwerk)
    bereikt = stand.relaties("bereikt", van=netwerk)
    for relatie in lid:
        bereikt += stand.relaties("bereikt", van=relatie.van)
    leden = stand.op_naam(r.van for r in lid)
    themas = stand.op_naam(r.naar for r in actief)
    groepen = stand.op_naam(r.naar for r in bereikt)
    aanspreekpunten = stand.op_naam(r.van for r in punten)
    knoop = stand.knopen[netwerk]
    bijgewerkt = max(
        (d for d in (knoop.laatst_gewijzigd, knoop.laatst_bevestigd) if d), default=None)
    duur = knoop.cel("duur")
    zin = (f"{knoop.naam} ({duur or 'duur onbekend'}, {stand.status(netwerk)}): "
           f"{aantal(len(leden), 'lid', 'leden')}")
    if themas:
        zin += f"; thema's: {lijst(stand, themas)}"
    if groepen:
        zin += f"; bereikt {lijst(stand, groepen)}"
    if aanspreekpunten:
        zin += f"; aanspreekpunt: {lijst(stand, aanspreekpunten)}"
    zin += (f"; bijgewerkt op {dag_maand_jaar(bijgewerkt)}." if bijgewerkt
            else "; niet vastgelegd wanneer bijgewerkt.")
    return rij_van_knoop(
        stand, netwerk, zin, sectie=sectie, gebruikt=lid + actief + punten + bereikt,
        leden=leden, themas=themas, doelgroepen=groepen, aanspreekpunten=aanspreekpunten,
        duur=duur, laatst_bijgewerkt=bijgewerkt.isoformat() if bijgewerkt else "")
