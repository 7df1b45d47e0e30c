"""Questions 10, 17 and 22: what there is in an area."""

from datetime import timedelta

from antwoord import Antwoord, aantal, lijst, rij_van_knoop
from kaart import PARTIJEN


def gebied_relaties(stand, partij):
    """The WERKZAAM_IN of a party; via organisatie those of its organisations and the ties
    to those that have one."""
    eigen = stand.relaties("werkzaam_in", van=partij)
    if eigen or stand.knopen[partij].soort != "sleutelfiguur":
        return eigen
    gevonden = []
    for band in stand.banden(partij):
        van_organisatie = stand.relaties("werkzaam_in", van=band.naar)
        if van_organisatie:
            gevonden += [band] + van_organisatie
    return gevonden


# -- 17. gebied G -------------------------------------------------------------------------

def gebied(stand, opties, g):
    antwoord = Antwoord("gebied", stand, opties)
    tellingen = {soort: {"binnen": 0, "omvattend": 0} for soort in PARTIJEN}
    ouder = 0
    for ligging in ("binnen", "omvattend"):
        for soort in PARTIJEN:
            partijen = stand.op_naam(
                partij for partij in stand.van_soort(soort)
                if stand.ligging(partij, g) == ligging and stand.houdt(partij, opties["soort"]))
            tellingen[soort][ligging] = len(partijen)
            if ligging == "omvattend" and not opties["ruim"]:
                continue
            ouder += sum(ouder_dan_een_jaar(stand, partij) for partij in partijen)
            antwoord.voeg_lijst(
                [rij_gebied(stand, partij, ligging) for partij in partijen], eigen_orde=True)
    antwoord.ernaast["tellingen"] = tellingen
    antwoord.ernaast["ouder_dan_een_jaar"] = ouder
    return antwoord


def ouder_dan_een_jaar(stand, partij):
    bevestigd = stand.knopen[partij].laatst_bevestigd
    return bevestigd is None or stand.peildatum - bevestigd > timedelta(days=365)


def rij_gebied(stand, partij, ligging):
    bereikt = stand.relaties("bereikt", van=partij)
    actief = stand.relaties("actief_op", van=partij)
    groepen = stand.op_naam(relatie.naar for relatie in bereikt)
    themas = stand.op_naam(relatie.naar for relatie in actief)
    naam = stand.knopen[partij].naam
    helften = []
    if groepen:
        helften.append(f"bereikt {lijst(stand, groepen)}")
    if themas:
        helften.append(f"werkt aan {lijst(stand, themas)}")
    zin = f"{naam} {' en '.join(helften)}."
    if not helften:
        zin = f"{naam}: geen doelgroep en geen thema vastgelegd."
    return rij_van_knoop(
        stand, partij, zin, sectie=f"{stand.knopen[partij].soort} {ligging}",
        gebruikt=bereikt + actief + gebied_relaties(stand, partij),
        doelgroepen=groepen, themas=themas, via_organisatie=stand.via_organisatie(partij))


# -- 10. witte-vlekken --------------------------------------------------------------------

def witte_vlekken(stand, opties):
    antwoord = Antwoord("witte-vlekken", stand, opties)
    groepen = stand.van_soort("doelgroep")
    if opties["doelgroep"] is not None:
        groepen = stand.zoek_doelgroepen(opties["doelgroep"])
    gebieden = [
        g for g in stand.van_soort("gebied")
        if stand.knopen[g].cel("schaal") == (opties["schaal"] or "buurt")
        and (opties["in"] is None or opties["in"] in stand.boven("gebied", g))]
    tabel = [
        {"gebied": g, "doelgroep": groep, "cel": cel(stand, g, groep)}
        for g in stand.op_naam(gebieden) for groep in stand.op_naam(groepen)
        if stand.doet_mee(groep, g)]
    leeg = [(vak["gebied"], vak["doelgroep"]) for vak in tabel if vak["cel"] == ""]
    aantal_leeg = {g: sum(ander == g for ander, _ in leeg) for g, _ in leeg}
    leeg.sort(key=lambda vak: (
        stand.moeilijk_eerst(vak[1]), -aantal_leeg[vak[0]], stand.naam_volgorde(vak[0]),
        stand.naam_volgorde(vak[1])))
    antwoord.voeg_lijst([
        rij_van_knoop(
            stand, g, f"{stand.knopen[g].naam}: niemand vastgelegd die de groep "
            f"{stand.knopen[groep].naam} bereikt.", doelgroep=groep)
        for g, groep in leeg], eigen_orde=True)
    antwoord.ernaast["tabel"] = tabel
    return antwoord


def cel(stand, g, groep):
    """The highest s among parties binnen the area, else of a wider party, else empty."""
    sterktes = {"binnen": [], "omvattend": [], "elders": [], "onbekend": []}
    for relatie in stand.relaties("bereikt", naar=groep):
        sterktes[stand.ligging(relatie.van, g)].append(relatie.s)
    if sterktes["binnen"]:
        return str(max(sterktes["binnen"]))
    return f"omvattend ({max(sterktes['omvattend'])})" if sterktes["omvattend"] else ""


# -- 22. over-de-grens --------------------------------------------------------------------

def over_de_grens(stand, opties):
    antwoord = Antwoord("over-de-grens", stand, opties)
    soorten = ["wijkpartner", "netwerk", "initiatief"]
    if opties["soort"] is not None:
        soorten = PARTIJEN
    rijen = []
    for partij in stand.van_soort(*soorten):
        gebieden, via = stand.gebieden(partij)
        wijken = {
            hoger for g in gebieden for hoger in stand.boven("gebied", g)
            if stand.knopen[hoger].cel("schaal") == "wijk"}
        if len(wijken) < opties["min"] or not stand.houdt(partij, opties["soort"]):
            continue
        zin = (f"{stand.knopen[partij].naam} is actief in "
               f"{aantal(len(wijken), 'wijk', 'wijken')}: {lijst(stand, wijken)}"
               f"{' (via organisatie)' if via else ''}.")
        rijen.append(rij_van_knoop(
            stand, partij, zin, gebruikt=gebied_relaties(stand, partij), aantal=len(wijken),
            wijken=stand.op_naam(wijken), via_organisatie=via))
    rijen.sort(key=lambda rij: (-rij.meer["aantal"], stand.naam_volgorde(rij.id)))
    antwoord.voeg_lijst(rijen, eigen_orde=True)
    return antwoord
