"""Questions 1 to 4 and 19: who reaches which group."""

from antwoord import (
    Antwoord, Rij, aantal, exact, gestelde_sterkte, in_gebied, lijst, opsomming,
    rij_van_knoop, rij_van_route)
from kaart import vouw
from regels import MOEILIJK, beste, samengevoegd, secties_van, w


def kanalen_gevouwen(relatie):
    return {vouw(kanaal) for kanaal in relatie.kanalen}


# -- 1. wie-bereikt X ---------------------------------------------------------------------

def wie_bereikt(stand, opties, x):
    antwoord = Antwoord("wie-bereikt", stand, opties)
    groepen = stand.zoek_doelgroepen(x)
    for groep in groepen:
        for sectie, rijen in rijen_wie_bereikt(stand, opties, groep).items():
            antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
    if x == MOEILIJK:
        antwoord.ernaast["partijen"] = zelf_bereikend(stand, opties, groepen)
        antwoord.ernaast["onbekend_aantal"] = sum(
            stand.moeilijk_bereikbaar(g) is None for g in stand.van_soort("doelgroep"))
    return antwoord


def bereikers(stand, opties, groep):
    """The parties Z with Z -BEREIKT-> X: s >= min, kanaal equal when given."""
    relaties = stand.losse_relaties("bereikt", naar=groep)
    if opties["kanaal"] is not None:
        relaties = [r for r in relaties if vouw(opties["kanaal"]) in kanalen_gevouwen(r)]
    return {r.van: r for r in samengevoegd(relaties) if r.s >= opties["min-sterkte"]}


def sectie_van(stand, opties, partij):
    return "" if opties["in"] is None else stand.ligging(partij, opties["in"])


def rijen_wie_bereikt(stand, opties, groep):
    per_sectie = {sectie: [] for sectie in secties_van(opties)}
    bereikt = bereikers(stand, opties, groep)
    tussen = stand.mag_tussen(opties["zonder-netwerken"])
    for partij in stand.buren:
        # The question names X first: sequences of ids are compared from that end.
        routes = stand.beste_routes(partij, opties["via"], tussen, vanaf_eind=True)
        ketens = {sectie: [] for sectie in per_sectie}
        for z, relatie in bereikt.items():
            sectie = sectie_van(stand, opties, z)
            if z in routes and sectie in ketens:
                ketens[sectie].append(routes[z].plus_bereikt(relatie))
        # Each party once: in the first section in which it has a chain.
        sectie = next((sectie for sectie in ketens if ketens[sectie]), None)
        if sectie is None or not stand.houdt(partij, opties["soort"]):
            continue
        keten = beste(ketens[sectie], vanaf_eind=True)
        meer = {"doelgroep": groep}
        if opties["in"] is not None:
            meer["via_organisatie"] = stand.via_organisatie(keten.knopen[-2])
        zin = zin_rechtstreeks(stand, keten) if keten.stappen == 0 else None
        per_sectie[sectie].append(
            rij_van_route(stand, partij, keten, zin, sectie=sectie, **meer))
    return per_sectie


def zin_rechtstreeks(stand, keten):
    partij, groep = keten.knopen
    relatie = keten.relaties[0]
    kanaal = f", kanaal {opsomming(relatie.kanalen)}" if relatie.kanalen else ""
    return (f"{stand.knopen[partij].naam} bereikt {stand.knopen[groep].naam} "
            f"(sterkte {gestelde_sterkte(relatie)}{kanaal}).")


def zelf_bereikend(stand, opties, groepen):
    """The parties that reach such groups themselves: number of groups, sum of s, name."""
    sterktes = {}
    for groep in groepen:
        for partij, relatie in bereikers(stand, opties, groep).items():
            if (sectie_van(stand, opties, partij) in secties_van(opties)
                    and stand.houdt(partij, opties["soort"])):
                sterktes.setdefault(partij, []).append(relatie.s)
    volgorde = sorted(sterktes, key=lambda p: (
        -len(sterktes[p]), -sum(sterktes[p]), stand.naam_volgorde(p)))
    return [{"id": p, "groepen": len(sterktes[p]), "som": sum(sterktes[p])} for p in volgorde]


# -- 2. via-wie A X -----------------------------------------------------------------------

def via_wie(stand, opties, a, x):
    antwoord = Antwoord("via-wie", stand, opties)
    tussen = stand.mag_tussen(opties["zonder-netwerken"])
    routes = stand.beste_routes(a, opties["max-stappen"], tussen)
    gevonden, rechtstreeks = [], []
    for groep in stand.zoek_doelgroepen(x):
        rijen = []
        for relatie in stand.relaties("bereikt", naar=groep):
            if relatie.van == a:
                rechtstreeks.append({"doelgroep": groep, "score": exact(w(relatie))})
            elif relatie.van in routes and stand.houdt(relatie.van, opties["soort"]):
                keten = routes[relatie.van].plus_bereikt(relatie)
                rijen.append(rij_van_route(stand, relatie.van, keten, doelgroep=groep))
        antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
        gevonden += [rij.route for rij in rijen]
    antwoord.ernaast["rechtstreeks"] = rechtstreeks
    antwoord.ernaast["tussenlaag"] = tussenlaag(stand, gevonden)
    return antwoord


def tussenlaag(stand, routes):
    """Every node strictly between A and X: number of routes, best score of one, name."""
    scores = {}
    for route in routes:
        for id_ in route.knopen[1:-1]:
            scores.setdefault(id_, []).append(route.product)
    volgorde = sorted(scores, key=lambda id_: (
        -len(scores[id_]), -max(scores[id_]), stand.naam_volgorde(id_)))
    return [{"id": id_, "routes": len(scores[id_]), "score": exact(max(scores[id_]))}
            for id_ in volgorde]


# -- 3. onbereikt -------------------------------------------------------------------------

def onbereikt(stand, opties):
    antwoord = Antwoord("onbereikt", stand, opties)
    rijen = []
    for groep in stand.van_soort("doelgroep"):
        if opties["in"] is not None and not stand.doet_mee(groep, opties["in"]):
            continue
        relaties = stand.relaties("bereikt", naar=groep)
        if any(stand.telt_mee(relatie.van, opties) for relatie in relaties):
            continue
        if not stand.houdt(groep, opties["soort"]):
            continue
        elders = stand.op_naam(relatie.van for relatie in relaties)
        wel = f"; wel elders: {lijst(stand, elders)}" if elders else ""
        zin = (f"{stand.knopen[groep].naam}: niemand vastgelegd die deze groep bereikt"
               f"{in_gebied(stand, opties)}{wel}.")
        rijen.append(rij_van_knoop(
            stand, groep, zin, gebruikt=relaties,
            moeilijk_bereikbaar=stand.moeilijk_bereikbaar(groep), elders=elders))
    rijen.sort(key=lambda rij: (stand.moeilijk_eerst(rij.id), stand.naam_volgorde(rij.id)))
    antwoord.voeg_lijst(rijen, eigen_orde=True)
    return antwoord


# -- 4. kwetsbaar -------------------------------------------------------------------------

def kwetsbaar(stand, opties):
    antwoord = Antwoord("kwetsbaar", stand, opties)
    rijen = []
    for groep in stand.van_soort("doelgroep"):
        if opties["in"] is not None and not stand.doet_mee(groep, opties["in"]):
            continue
        relaties = [r for r in stand.relaties("bereikt", naar=groep)
                    if stand.telt_mee(r.van, opties)]
        partijen = stand.op_naam(relatie.van for relatie in relaties)
        n = stand.tel_partijen(partijen)
        if not 1 <= n <= opties["drempel"] or not stand.houdt(groep, opties["soort"]):
            continue
        een_ervan = " (wie bij dezelfde organisatie hoort, telt als één)"
        zin = (f"{stand.knopen[groep].naam}: {aantal(n, 'partij bereikt', 'partijen bereiken')} "
               f"deze groep{in_gebied(stand, opties)}: {lijst(stand, partijen)}"
               f"{een_ervan if len(partijen) > n else ''}.")
        rijen.append(rij_van_knoop(
            stand, groep, zin, gebruikt=relaties, aantal=n,
            hoogste_sterkte=max(relatie.s for relatie in relaties), partijen=partijen,
            moeilijk_bereikbaar=stand.moeilijk_bereikbaar(groep)))
    rijen.sort(key=lambda rij: (
        rij.meer["aantal"], stand.moeilijk_eerst(rij.id), rij.meer["hoogste_sterkte"],
        stand.naam_volgorde(rij.id)))
    antwoord.voeg_lijst(rijen, eigen_orde=True)
    return antwoord


# -- 19. kanalen X ------------------------------------------------------------------------

def kanalen(stand, opties, x):
    antwoord = Antwoord("kanalen", stand, opties)
    for groep in stand.zoek_doelgroepen(x):
        relaties = [r for r in stand.losse_relaties("bereikt", naar=groep)
                    if stand.telt_mee(r.van, opties)]
        # Each channel (folded; "" for none) with its relationships, of a|b both.
        per_kanaal = {}
        for relatie in relaties:
            for kanaal in kanalen_gevouwen(relatie) or {""}:
                per_kanaal.setdefault(kanaal, []).append(relatie)
        rijen = [rij_kanaal(stand, opties, groep, kanaal, losse)
                 for kanaal, losse in per_kanaal.items()]
        rijen.sort(key=lambda rij: rij[0])
        antwoord.voeg_lijst([rij for _, rij in rijen], eigen_orde=True)
    return antwoord


def rij_kanaal(stand, opties, groep, kanaal, losse):
    relaties = samengevoegd(losse)
    spellingen = [k for r in losse for k in r.kanalen if vouw(k) == kanaal]
    naam = min(spellingen, default="onbekend")
    hoogste = max(relatie.s for relatie in relaties)
    vermeld = any(r.sterkte is not None for r in relaties if r.s == hoogste)
    partijen = stand.op_naam(relatie.van for relatie in relaties)
    zin = (f"{stand.knopen[groep].naam}{in_gebied(stand, opties)}: kanaal {naam} bij "
           f"{aantal(len(partijen), 'partij', 'partijen')} (hoogste sterkte "
           f"{hoogste if vermeld else 'onbekend'}): {lijst(stand, partijen)}.")
    volgorde = (kanaal == "", -len(partijen), -hoogste, kanaal)
    return volgorde, Rij(
        naam, naam, "kanaal", zin, gebruikt=relaties, doelgroep=groep, aantal=len(partijen),
        hoogste_sterkte=hoogste, partijen=partijen)
