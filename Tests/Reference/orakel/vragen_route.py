"""Questions 12, 13, 14 and 20: routes between parties."""

from antwoord import Antwoord, Rij, decimalen, exact, rij_van_route, route_zin
from kaart import PARTIJEN, meerdere, vouw
from regels import Gebruiksfout, Route, beste, verzonnen_kent, w

# -- 12. verbindt A B ---------------------------------------------------------------------

def verzameling(stand, tekst):
    """An exact id; else a kind; else everything with that own soort; else a name or alias."""
    partijen = stand.van_soort(*PARTIJEN)

    def met_soort(soort):
        return {p for p in partijen if vouw(soort) in
                [vouw(eigen) for eigen in meerdere(stand.knopen[p].cel("soort"))]}

    if tekst in partijen:
        return {tekst}
    if tekst.startswith("soort:"):
        gevonden = met_soort(tekst.removeprefix("soort:"))
        if not gevonden:
            raise Gebruiksfout(f"niets met {tekst}")
        return gevonden
    if vouw(tekst) in PARTIJEN:
        return set(stand.van_soort(vouw(tekst)))
    return met_soort(tekst) or {stand.zoek(tekst, PARTIJEN)}


def verbindt(stand, opties, tekst_a, tekst_b):
    antwoord = Antwoord("verbindt", stand, opties)
    a, b = verzameling(stand, tekst_a), verzameling(stand, tekst_b)
    zonder_netwerken = opties["zonder-netwerken"]
    rijen = []
    for c in stand.van_soort("sleutelfiguur", "netwerk", "initiatief"):
        if c in a | b or (zonder_netwerken and stand.knopen[c].soort == "netwerk"):
            continue
        route = beste_verbinding(stand, a, b, c, stand.mag_tussen(zonder_netwerken))
        if route is not None and stand.houdt(c, opties["soort"]):
            rijen.append(rij_van_route(stand, c, route))
    antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
    antwoord.ernaast["zonder_route"] = sum(
        not (stand.component(een) - {een}) & b for een in a)
    return antwoord


def beste_verbinding(stand, a, b, c, mag_tussen):
    """The best a…C…b: each half 1..2 steps, inner nodes outside A and B, only C shared."""
    def halve(doel):
        return [pad for pad in stand.paden(c, 2, mag_tussen)
                if len(pad) > 1 and pad[-1] in doel and not set(pad[1:-1]) & (a | b)]

    return beste(
        stand.route(naar_a[::-1] + naar_b[1:]) for naar_a in halve(a) for naar_b in halve(b)
        if not set(naar_a[1:]) & set(naar_b[1:]))


# -- 13. route A B ------------------------------------------------------------------------

def route(stand, opties, a, b):
    if a == b:
        raise Gebruiksfout("A en B zijn dezelfde")
    antwoord = Antwoord("route", stand, opties)
    tussen = stand.mag_tussen(opties["zonder-netwerken"])
    gevonden = []
    while len(gevonden) < 3:
        gebruikt = {id_ for eerder in gevonden for id_ in eerder.knopen[1:-1]}
        rechtstreeks = any(eerder.stappen == 1 for eerder in gevonden)
        kandidaten = [
            stand.route(pad) for pad in stand.paden(a, opties["max-stappen"], tussen)
            if pad[-1] == b and not gebruikt & set(pad)
            and not (rechtstreeks and len(pad) == 2)]
        if not kandidaten:
            break
        gevonden.append(beste(kandidaten))
    rijen = [rij_van_route(stand, b, eentje) for eentje in gevonden]
    antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
    antwoord.ernaast["componenten"] = {
        "van": min(stand.component(a)), "naar": min(stand.component(b))}
    return antwoord


# -- 14. wie-kent P -----------------------------------------------------------------------

def wie_kent(stand, opties, p):
    antwoord = Antwoord("wie-kent", stand, opties)
    tussen = stand.mag_tussen(opties["zonder-netwerken"])
    minste = {}
    for pad in stand.paden(p, opties["stappen"], tussen):
        minste[pad[-1]] = min(len(pad) - 1, minste.get(pad[-1], len(pad)))
    routes = stand.beste_routes(p, opties["stappen"], tussen)
    for stappen in range(1, opties["stappen"] + 1):
        rijen = [
            rij_van_route(stand, ander, routes[ander], sectie=str(stappen))
            for ander in routes
            if minste[ander] == stappen and stand.houdt(ander, opties["soort"])]
        antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
    return antwoord


# -- 20. beste-koppeling A X --------------------------------------------------------------

def beste_koppeling(stand, opties, a, x):
    antwoord = Antwoord("beste-koppeling", stand, opties)
    zonder_netwerken = opties["zonder-netwerken"]
    tussen = stand.mag_tussen(zonder_netwerken)
    nu = stand.beste_routes(a, 3, tussen)
    for groep in stand.zoek_doelgroepen(x):
        bereikt = stand.relaties("bereikt", naar=groep)
        oud = max((nu[r.van].product * w(r) for r in bereikt if r.van in nu), default=0)
        rijen = []
        for z in stand.van_soort("sleutelfiguur", "netwerk"):
            if z == a or z in stand.buren[a] or not stand.houdt(z, opties["soort"]):
                continue
            keten = beste_nieuwe_keten(stand, a, z, bereikt, tussen)
            if keten is not None and keten.product > oud:
                rijen.append(rij_koppeling(
                    stand, a, z, groep, keten, oud, introducent(stand, a, z, zonder_netwerken)))
        antwoord.voeg_lijst(sorted(rijen, key=Rij.volgorde), eigen_orde=False)
    return antwoord


def beste_nieuwe_keten(stand, a, z, bereikt, mag_tussen):
    """A – Z by an imagined KENT of s 3, then at most 2 steps, not over A again."""
    ketens = []
    for relatie in bereikt:
        routes = []
        for pad in stand.paden(z, 2):
            if pad[-1] == relatie.van and a not in pad and all(map(mag_tussen, pad[:-1])):
                bekend = stand.route(pad)
                routes.append(Route([a] + bekend.knopen,
                                    [verzonnen_kent(stand.kaart, a, z)] + bekend.relaties))
        route = beste(routes)
        if route is not None:
            ketens.append(route.plus_bereikt(relatie))
    return beste(ketens)


def introducent(stand, a, z, zonder_netwerken):
    """The party with a contact step to both: product, least vertrouwen, name."""
    kandidaten = [
        i for i in stand.buren if a in stand.buren[i] and z in stand.buren[i]
        and not (zonder_netwerken and stand.knopen[i].soort == "netwerk")]

    def volgorde(i):
        route = stand.route((a, i, z))
        return (-route.product, -route.vertrouwen, stand.naam_volgorde(i))

    return min(kandidaten, key=volgorde, default=None)


def rij_koppeling(stand, a, z, groep, keten, oud, wie):
    slot = "Niemand vastgelegd die hen aan elkaar kan voorstellen."
    if wie is not None:
        slot = f"{stand.knopen[wie].naam} kan hen aan elkaar voorstellen."
    zin = (f"Met {stand.knopen[z].naam} als nieuwe kennis bereikt {stand.knopen[a].naam} de groep "
           f"{stand.knopen[groep].naam} met sterkte {decimalen(keten.product)} (nu "
           f"{decimalen(oud)}). {route_zin(stand, keten)} {slot}")
    return rij_van_route(
        stand, z, keten, zin, doelgroep=groep, oud=exact(oud), introducent=wie)
