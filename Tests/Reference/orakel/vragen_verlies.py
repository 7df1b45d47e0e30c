"""Questions 11 and 15: what hangs on one party."""

from fractions import Fraction
from itertools import combinations

from antwoord import (
    Antwoord, aantal, decimalen, lijst, rij_van_knoop, rij_van_paar, route_zin)
from kaart import vouw
from regels import beste, secties_van
from vragen_aanspreekpunt import knopen_zonder_aanspreekpunt, via_bij_in

# -- 11. valt-weg P -----------------------------------------------------------------------


def valt_weg(stand, opties, p):
    antwoord = Antwoord("valt-weg", stand, opties)
    zonder = stand.zonder(p)
    secties = {
        "a": groepen_naar(stand, zonder, p, 0), "b": groepen_naar(stand, zonder, p, 1),
        "c": zonder_punt(stand, zonder, p), "d": zonder_gemeen_lid(stand, p),
        "e": los_geraakt(stand, zonder, p), "f": vervangers(stand, zonder, p)}
    for rijen in secties.values():
        antwoord.voeg_lijst(rijen, eigen_orde=True)
    antwoord.ernaast["tellingen"] = {sectie: len(rijen) for sectie, rijen in secties.items()}
    return antwoord


def gedaald(stand, zonder, tot):
    """Groups that drop to zero parties, or from more to one; by name."""
    gevonden = []
    for groep in stand.op_naam(stand.van_soort("doelgroep")):
        met = stand.tel_partijen(stand.bronnen("bereikt", groep))
        over = zonder.tel_partijen(zonder.bronnen("bereikt", groep))
        if met > tot and over == tot:
            gevonden.append(groep)
    return gevonden


def groepen_naar(stand, zonder, p, tot):
    rijen = []
    for groep in gedaald(stand, zonder, tot):
        naam, naam_p = stand.knopen[groep].naam, stand.knopen[p].naam
        meer = {}
        zin = f"Zonder {naam_p} bereikt niemand de groep {naam} meer, voor zover vastgelegd."
        if tot == 1:
            over = zonder.bronnen("bereikt", groep)
            meer["partijen"] = zonder.op_naam(over)
            zin = (f"Zonder {naam_p} bereikt nog maar één partij de groep {naam}: "
                   f"{lijst(stand, over)}.")
        rijen.append(rij_van_knoop(
            stand, groep, zin, sectie="ab"[tot],
            gebruikt=stand.relaties("bereikt", naar=groep), **meer))
    return rijen


def zonder_punt(stand, zonder, p):
    """What question 8 lists without P and not with P; by name."""
    nieuw = set(knopen_zonder_aanspreekpunt(zonder)) - set(knopen_zonder_aanspreekpunt(stand))
    return [
        rij_van_knoop(
            stand, id_,
            f"Zonder {stand.knopen[p].naam} heeft {stand.knopen[id_].naam} "
            "geen aanspreekpunt meer.",
            sectie="c", gebruikt=stand.relaties("aanspreekpunt_voor", van=p, naar=id_))
        for id_ in stand.op_naam(nieuw)]


LIDMAATSCHAP = ("lid_van", "werkt_bij", "vertegenwoordigt")


def zonder_gemeen_lid(stand, p):
    """Pairs whose only common member or employee was P."""
    def leden(id_):
        return {lid for soort in LIDMAATSCHAP for lid in stand.bronnen(soort, id_)}

    paren = []
    clubs = [id_ for id_ in stand.van_soort("netwerk", "wijkpartner", "initiatief") if id_ != p]
    for paar in combinations(clubs, 2):
        if leden(paar[0]) & leden(paar[1]) == {p}:
            paren.append(stand.paar(*paar))
    paren.sort(key=lambda paar: [stand.naam_volgorde(id_) for id_ in paar])
    rijen = []
    for ene, andere in paren:
        zin = (f"Zonder {stand.knopen[p].naam} hebben {stand.knopen[ene].naam} en "
               f"{stand.knopen[andere].naam} geen gemeenschappelijk lid of medewerker meer.")
        gebruikt = [r for soort in LIDMAATSCHAP for r in stand.relaties(soort, van=p)
                    if r.naar in (ene, andere)]
        rijen.append(rij_van_paar(stand, ene, andere, zin, sectie="d", gebruikt=gebruikt))
    return rijen


def los_geraakt(stand, zonder, p):
    """Those not in the largest remaining part of the component that P was in."""
    component = stand.component(p) - {p}
    delen = [deel for deel in zonder.componenten() if deel & component]
    if not delen:
        return []
    grootste = min(delen, key=lambda deel: (-len(deel), min(deel)))
    return [
        rij_van_knoop(
            stand, id_,
            f"Zonder {stand.knopen[p].naam} raakt {stand.knopen[id_].naam} los van het "
            "grootste deel van het netwerk.", sectie="e")
        for id_ in stand.op_naam(component - grootste)]


def vervangers(stand, zonder, p):
    """For each group of (b) the best way to who is left."""
    starts = stand.organisaties(p) or set(stand.buren[p])
    rijen = []
    for groep in gedaald(stand, zonder, 1):
        ketens = []
        for start in starts:
            routes = zonder.beste_routes(start, 3)
            ketens += [routes[r.van].plus_bereikt(r)
                       for r in zonder.relaties("bereikt", naar=groep) if r.van in routes]
        keten = beste(ketens)
        if keten is not None:
            zin = f"Zonder {stand.knopen[p].naam}: {route_zin(stand, keten)}"
            rijen.append(rij_van_knoop(
                stand, groep, zin, sectie="f", score=keten.product,
                score_tekst=decimalen(keten.product), route=keten,
                vervanger=keten.knopen[-2]))
    return rijen


# -- 15. spinnen --------------------------------------------------------------------------

def spinnen(stand, opties):
    antwoord = Antwoord("spinnen", stand, opties)
    posities = tussenposities(stand)
    gekozen = [p for p in stand.van_soort("sleutelfiguur", "wijkpartner")
               if stand.houdt(p, opties["soort"])]
    gekozen.sort(key=lambda p: (-posities[p], vouw(stand.knopen[p].naam), p))
    for sectie in secties_van(opties):
        antwoord.voeg_lijst([
            rij_spin(stand, opties, p, posities[p], sectie) for p in gekozen
            if sectie == "" or stand.ligging(p, opties["in"]) == sectie], eigen_orde=False)
    return antwoord


def tussenposities(stand):
    """For each pair of parties the share of its shortest paths that runs over a third."""
    posities = {partij: Fraction(0) for partij in stand.buren}
    for a, b in combinations(sorted(stand.buren), 2):
        paden = kortste_paden(stand, a, b)
        for pad in paden:
            for tussen in pad[1:-1]:
                posities[tussen] += Fraction(1, len(paden))
    return posities


def kortste_paden(stand, a, b):
    """All shortest paths from a to b, found by trying one more step at a time."""
    paden, bezocht = [(a,)], {a}
    while paden:
        gevonden = [pad for pad in paden if pad[-1] == b]
        if gevonden:
            return gevonden
        langer = [pad + (buur,) for pad in paden for buur in stand.buren[pad[-1]]
                  if buur not in bezocht]
        bezocht |= {pad[-1] for pad in langer}
        paden = langer
    return []


def is_scharnier(stand, partij):
    """Without this party its component falls apart."""
    component = stand.component(partij) - {partij}
    over, rand = set(), {min(component)} if component else set()
    while rand:
        over |= rand
        rand = {b for a in rand for b in stand.buren[a] if b != partij} - over
    return over != component


def rij_spin(stand, opties, partij, positie, sectie):
    naam = stand.knopen[partij].naam
    netwerken = [id_ for id_ in stand.doelen("lid_van", partij)
                 if stand.knopen[id_].soort == "netwerk"]
    groepen = stand.doelen("bereikt", partij)
    scharnier = is_scharnier(stand, partij)
    zin = (f"{naam}: tussenpositie {decimalen(positie)}; lid van "
           f"{aantal(len(netwerken), 'netwerk', 'netwerken')}; bereikt "
           f"{aantal(len(groepen), 'doelgroep', 'doelgroepen')}"
           f"{f'; zonder {naam} valt dit deel van het netwerk uiteen' if scharnier else ''}.")
    return rij_van_knoop(
        stand, partij, zin, sectie=sectie, score=decimalen(positie, 6, "."),
        score_tekst=decimalen(positie), netwerken=len(netwerken), doelgroepen=len(groepen),
        scharnier=scharnier, **via_bij_in(stand, opties, partij))
