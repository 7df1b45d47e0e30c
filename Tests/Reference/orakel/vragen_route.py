"""Questions 12, 13, 14 and 20: routes between parties."""

from antwoord import Antwoord, Rij, rij_van_route
from regels import Gebruiksfout, beste

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
