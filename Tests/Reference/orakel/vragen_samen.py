"""Questions 5, 6 and 9: who should work together."""

from itertools import combinations

from antwoord import Antwoord, Rij, in_gebied, lijst, opsomming, rij_van_knoop, rij_van_paar
from antwoord import exact
from regels import Gebruiksfout


def paar_volgorde(stand, rij):
    """Score descending, then of the pair first the first by name, then the second."""
    ene, andere = rij.id.split("|")
    return (-rij.score, stand.naam_volgorde(ene), stand.naam_volgorde(andere))


# -- 5. overlap ---------------------------------------------------------------------------

def overlap(stand, opties):
    antwoord = Antwoord("overlap", stand, opties)
    alleen = None
    if opties["doelgroep"] is not None:
        alleen = set(stand.zoek_doelgroepen(opties["doelgroep"]))
    partijen = [p for p in stand.van_soort("wijkpartner", "initiatief")
                if stand.telt_mee(p, opties)]
    rijen = []
    for paar in combinations(partijen, 2):
        ene, andere = stand.paar(*paar)
        gebieden = stand.gebieden(ene)[0], stand.gebieden(andere)[0]
        if not stand.delen_gebied(*gebieden) or deel_van_elkaar(stand, ene, andere):
            continue
        rij = rij_overlap(stand, opties, ene, andere, alleen)
        if rij is not None:
            rijen.append(rij)
    rijen.sort(key=lambda rij: paar_volgorde(stand, rij))
    for sectie in ("nog niet samen", "werkt al samen"):
        antwoord.voeg_lijst([rij for rij in rijen if rij.sectie == sectie], eigen_orde=False)
    return antwoord


def deel_van_elkaar(stand, ene, andere):
    """One is DEEL_VAN the other, at any depth."""
    soort_ene, soort_andere = stand.knopen[ene].soort, stand.knopen[andere].soort
    return andere in stand.boven(soort_ene, ene) or ene in stand.boven(soort_andere, andere)


def rij_overlap(stand, opties, ene, andere, alleen):
    van_ene = {r.naar: r for r in stand.relaties("bereikt", van=ene)}
    van_andere = {r.naar: r for r in stand.relaties("bereikt", van=andere)}
    samen = set(van_ene) & set(van_andere)
    if alleen is not None:
        samen &= alleen
    if not samen:
        return None
    score = sum(min(van_ene[groep].s, van_andere[groep].s) for groep in samen)
    gebruikt = [r for groep in samen for r in (van_ene[groep], van_andere[groep])]
    werken = [r for r in stand.relaties("werkt_samen_met")
              if {r.van, r.naar} == {ene, andere}]
    netwerken = {
        id_ for id_ in stand.doelen("lid_van", ene) & stand.doelen("lid_van", andere)
        if stand.knopen[id_].soort == "netwerk"}
    gebruikt += werken + [
        r for partij in (ene, andere) for r in stand.relaties("lid_van", van=partij)
        if r.naar in netwerken]
    if werken and netwerken:
        slot = f"zij werken al samen en zijn beide lid van {lijst(stand, netwerken)}"
    elif werken:
        slot = "zij werken al samen"
    elif netwerken:
        slot = f"zij zijn beide lid van {lijst(stand, netwerken)}"
    else:
        slot = "geen samenwerking vastgelegd"
    zin = (f"{stand.knopen[ene].naam} en {stand.knopen[andere].naam} komen beide bij "
           f"{lijst(stand, samen)}{in_gebied(stand, opties)}; {slot}.")
    return rij_van_paar(
        stand, ene, andere, zin, score=score, score_tekst=str(score), gebruikt=gebruikt,
        sectie="werkt al samen" if werken or netwerken else "nog niet samen",
        gemeenschappelijk=stand.op_naam(samen))


# -- 6. ontmoeting ------------------------------------------------------------------------

def ontmoeting(stand, opties):
    antwoord = Antwoord("ontmoeting", stand, opties)
    netwerken = [n for n in stand.van_soort("netwerk")
                 if stand.status(n) != "afgelopen" and stand.telt_mee(n, opties)]
    rijen = []
    for paar in combinations(netwerken, 2):
        ene, andere = stand.paar(*paar)
        if stand.bronnen("lid_van", ene) & stand.bronnen("lid_van", andere):
            continue
        if deel_van_elkaar(stand, ene, andere):
            continue
        themas = stand.doelen("actief_op", ene) & stand.doelen("actief_op", andere)
        groepen = bereikte_groepen(stand, ene) & bereikte_groepen(stand, andere)
        if opties["thema"] is not None and opties["thema"] not in themas:
            continue
        if themas or groepen:
            rijen.append(rij_ontmoeting(stand, ene, andere, themas, groepen))
    rijen.sort(key=lambda rij: paar_volgorde(stand, rij))
    antwoord.voeg_lijst(rijen, eigen_orde=False)
    return antwoord


def bereikte_groepen(stand, netwerk):
    """The groups reached by the network or by any member."""
    wie = {netwerk} | stand.bronnen("lid_van", netwerk)
    return {groep for partij in wie for groep in stand.doelen("bereikt", partij)}


def rij_ontmoeting(stand, ene, andere, themas, groepen):
    gebied = stand.delen_gebied(stand.gebieden(ene)[0], stand.gebieden(andere)[0])
    score = 2 * len(themas) + len(groepen) + (1 if gebied else 0)
    gebruikt = []
    for netwerk in (ene, andere):
        gebruikt += [r for r in stand.relaties("actief_op", van=netwerk) if r.naar in themas]
        gebruikt += [r for r in stand.relaties("bereikt", van=netwerk) if r.naar in groepen]
        for lid in stand.relaties("lid_van", naar=netwerk):
            van_lid = [r for r in stand.relaties("bereikt", van=lid.van) if r.naar in groepen]
            gebruikt += [lid] + van_lid if van_lid else []
    gedeeld = []
    if themas:
        gedeeld.append(("thema " if len(themas) == 1 else "thema's ") + lijst(stand, themas))
    if groepen:
        woord = "doelgroep " if len(groepen) == 1 else "doelgroepen "
        gedeeld.append(woord + lijst(stand, groepen))
    if gebied:
        gedeeld.append("een gebied")
    verbinder, routes = beste_verbinder(stand, ene, andere)
    slot, beschreven = "Niemand vastgelegd die hen kan verbinden.", None
    if verbinder is not None:
        slot = f"{stand.knopen[verbinder].naam} kan hen verbinden."
        beschreven = {
            "id": verbinder, "score": exact(routes[0].product * routes[1].product),
            "routes": [route.knopen for route in routes]}
        gebruikt += routes[0].relaties + routes[1].relaties
    zin = (f"{stand.knopen[ene].naam} en {stand.knopen[andere].naam} delen "
           f"{opsomming(gedeeld)}, maar geen lid. {slot}")
    return rij_van_paar(
        stand, ene, andere, zin, score=score, score_tekst=str(score), gebruikt=gebruikt,
        themas=stand.op_naam(themas), doelgroepen=stand.op_naam(groepen),
        zelfde_gebied=gebied, verbinder=beschreven)


def beste_verbinder(stand, ene, andere):
    """The sleutelfiguur with the highest product of its two best routes of 1..2 steps."""
    kandidaten = []
    for persoon in stand.van_soort("sleutelfiguur"):
        naar_ene = stand.beste_routes(persoon, 2, lambda id_: id_ != andere).get(ene)
        naar_andere = stand.beste_routes(persoon, 2, lambda id_: id_ != ene).get(andere)
        if naar_ene is None or naar_andere is None:
            continue
        volgorde = (
            -naar_ene.product * naar_andere.product, naar_ene.stappen + naar_andere.stappen,
            -min(naar_ene.vertrouwen, naar_andere.vertrouwen), stand.naam_volgorde(persoon))
        kandidaten.append((volgorde, persoon, (naar_ene, naar_andere)))
    if not kandidaten:
        return None, ()
    return min(kandidaten)[1:]


# -- 9. interventieteam -------------------------------------------------------------------

def interventieteam(stand, opties):
    antwoord = Antwoord("interventieteam", stand, opties)
    if opties["doelgroepen"] is None and opties["themas"] is None:
        raise Gebruiksfout("--doelgroepen of --themas is nodig")
    gevraagd = set(lees_lijst(opties["themas"], lambda t: [stand.zoek(t, ["thema"])]))
    gevraagd |= set(lees_lijst(opties["doelgroepen"], stand.zoek_doelgroepen))
    wie = lambda tekst: [stand.zoek(tekst, ["sleutelfiguur"])]
    verplicht = set(lees_lijst(opties["verplicht"], wie))
    niet = set(lees_lijst(opties["niet"], wie))
    kandidaten = {
        p for p in stand.van_soort("sleutelfiguur")
        if stand.telt_mee(p, opties) and p not in niet} - verplicht

    # Of each person and each requirement the relationships that cover it, with their best s.
    dekking = {(p, eis): dekkend(stand, opties, p, eis)
               for p in kandidaten | verplicht for eis in gevraagd}

    def sterkte(persoon, eis):
        return max((r.s for r, _ in dekking[persoon, eis]), default=0)

    def volgorde(team):
        per_eis = [max((sterkte(p, eis) for p in team), default=0) for eis in gevraagd]
        return (per_eis.count(0), len(team), -sum(per_eis), sorted(team))

    nuttig = sorted(p for p in kandidaten if any(sterkte(p, eis) for eis in gevraagd))
    team = min(
        (verplicht | set(keuze) for n in range(len(nuttig) + 1)
         for keuze in combinations(nuttig, n)), key=volgorde)

    def dekt(persoon):
        return {eis for eis in gevraagd if dekking[persoon, eis]}

    rijen = []
    for persoon in stand.op_naam(team):
        anderen = {eis for ander in team - {persoon} for eis in dekt(ander)}
        alleen = dekt(persoon) - anderen
        naam = stand.knopen[persoon].naam
        enige = f"; als enige: {lijst(stand, alleen)}" if alleen else ""
        zin = f"{naam} dekt {lijst(stand, dekt(persoon))}{enige}."
        if not dekt(persoon):
            zin = f"{naam} zit verplicht in het team en dekt niets van wat gevraagd is."
        gebruikt = [r for eis in gevraagd for paar in dekking[persoon, eis]
                    for r in (paar[0], *paar[1])]
        rijen.append(rij_van_knoop(
            stand, persoon, zin, gebruikt=gebruikt, dekt=stand.op_naam(dekt(persoon)),
            alleen=stand.op_naam(alleen)))
    antwoord.voeg_lijst(rijen, eigen_orde=True)
    gedekt = {eis for persoon in team for eis in dekt(persoon)}
    antwoord.ernaast.update(
        ongedekt=stand.op_naam(gevraagd - gedekt), som=-volgorde(team)[2], bewezen=True,
        ondergrens=len(team))
    return antwoord


def lees_lijst(tekst, zoek):
    delen = [deel.strip() for deel in (tekst or "").split(",")]
    return [id_ for deel in delen if deel for id_ in zoek(deel)]


def dekkend(stand, opties, persoon, eis):
    """The relationships with which a person covers a requirement, each with the ties to the
    organisation through which it goes."""
    bereikbaar = [(persoon, [])]
    if opties["met-organisatie"]:
        for organisatie in stand.organisaties(persoon):
            banden = [band for band in stand.banden(persoon) if band.naar == organisatie]
            bereikbaar.append((organisatie, banden))
    gevonden = []
    for partij, banden in bereikbaar:
        if stand.knopen[eis].soort == "doelgroep":
            relaties = [r for r in stand.relaties("bereikt", van=partij, naar=eis)
                        if r.s >= opties["min-sterkte"]]
        else:
            relaties = (stand.relaties("actief_op", van=partij, naar=eis)
                        + stand.relaties("aanspreekpunt_voor", van=partij, naar=eis))
        gevonden += [(relatie, banden) for relatie in relaties]
    return gevonden
