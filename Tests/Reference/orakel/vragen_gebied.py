"""Questions 10, 17 and 22: what there is in an area."""

from antwoord import Antwoord, lijst, rij_van_knoop
from kaart import PARTIJEN
from datetime import timedelta


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
