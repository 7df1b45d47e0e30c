"""Questions 21 and 23: what must be checked, and what changed."""

from antwoord import Antwoord, Rij, aantal, dag_maand_jaar, opsomming, rij_van_knoop
from kaart import SOORTEN, vouw
from regels import Gebruiksfout

# -- 21. verouderd ------------------------------------------------------------------------


def verouderd(stand, opties):
    antwoord = Antwoord("verouderd", stand, opties)
    posten = knopen_als_posten(stand, opties) + relaties_als_posten(stand, opties)
    verlopen = [post for post in posten if is_verouderd(stand, opties, post)]
    if opties["eigenaar"] is not None:
        verlopen = [post for post in verlopen if post["eigenaar"] == opties["eigenaar"]]
    met_eigenaar = {post["eigenaar"] for post in verlopen} - {""}
    eigenaars = stand.op_naam(met_eigenaar) + [""]
    antwoord.ernaast["tellingen"] = []
    for eigenaar in eigenaars:
        van_hem = [post for post in verlopen if post["eigenaar"] == eigenaar]
        for soort in SOORTEN + ["relatie"]:
            van_soort = [post for post in van_hem if post["soort"] == soort]
            if van_soort:
                antwoord.ernaast["tellingen"].append({
                    "eigenaar": eigenaar, "soort": soort, "aantal": len(van_soort),
                    "nooit_bevestigd": sum(post["bevestigd"] is None for post in van_soort)})
        # Absent first, then oldest, then id.
        van_hem.sort(key=lambda post: (
            post["bevestigd"].toordinal() if post["bevestigd"] else 0, post["volgorde"]))
        antwoord.voeg_lijst([rij_verouderd(stand, post) for post in van_hem], eigen_orde=True)
    return antwoord


def eigenaar_van(stand, id_):
    """The owner, when that node may be seen."""
    eigenaar = stand.knopen[id_].cel("eigenaar")
    return eigenaar if eigenaar in stand.knopen else ""


def binnen_knopen(stand, opties):
    """With --in G: parties binnen G, areas G and below, doelgroepen that live in one."""
    if opties["in"] is None:
        return set(stand.knopen)
    gebieden = {g for g in stand.van_soort("gebied")
                if opties["in"] in stand.boven("gebied", g)}
    partijen = {p for p in stand.buren if stand.ligging(p, opties["in"]) == "binnen"}
    groepen = {g for g in stand.van_soort("doelgroep") if stand.eigen_gebieden(g) & gebieden}
    return gebieden | partijen | groepen


def knopen_als_posten(stand, opties):
    posten = []
    for id_ in binnen_knopen(stand, opties):
        knoop = stand.knopen[id_]
        if stand.houdt(id_, opties["soort"]):
            posten.append({
                "id": id_, "naam": knoop.naam, "soort": knoop.soort, "zin": knoop.naam,
                "eigenaar": eigenaar_van(stand, id_), "bevestigd": knoop.laatst_bevestigd,
                "bron": knoop.cel("bron"), "volgorde": (id_, 0)})
    return posten


def relaties_als_posten(stand, opties):
    """The rows of relaties.csv valid on D, not what short columns say."""
    if opties["soort"] is not None and vouw(opties["soort"]) != "relatie":
        return []
    binnen, posten = binnen_knopen(stand, opties), []
    for relatie in stand.geldig:
        if not relatie.uit_bestand or not binnen & {relatie.van, relatie.naar}:
            continue
        van, naar = stand.knopen[relatie.van].naam, stand.knopen[relatie.naar].naam
        posten.append({
            "id": relatie.id, "naam": f"{van} {relatie.soort.naam} {naar}", "soort": "relatie",
            "zin": f"{van} {relatie.soort.heen} {naar}",
            "eigenaar": eigenaar_van(stand, relatie.van), "bron": relatie.bron,
            "bevestigd": relatie.laatst_bevestigd, "volgorde": relatie.id_volgorde})
    return posten


def dagen_geleden(stand, post):
    if post["bevestigd"] is None:
        return None
    return (stand.peildatum - post["bevestigd"]).days


def is_verouderd(stand, opties, post):
    dagen = dagen_geleden(stand, post)
    return dagen is None or dagen > opties["dagen"]


class RijUitLijst(Rij):
    """A row whose source is that of the entry itself: no relationship is used."""

    bron = ""

    def bronnen(self):
        return [self.bron] if self.bron else []


def rij_verouderd(stand, post):
    dagen = dagen_geleden(stand, post)
    zin = f"{post['zin']}: nooit bevestigd."
    if dagen is not None:
        zin = (f"{post['zin']}: laatst bevestigd op {dag_maand_jaar(post['bevestigd'])}, "
               f"{aantal(dagen, 'dag', 'dagen')} geleden.")
    status = None
    if post["soort"] in ("netwerk", "initiatief"):
        status = stand.status(post["id"])
    rij = RijUitLijst(
        post["id"], post["naam"], post["soort"], zin, sectie=post["eigenaar"], status=status,
        dagen=dagen,
        laatst_bevestigd=post["bevestigd"].isoformat() if post["bevestigd"] else "")
    rij.bron = post["bron"]
    return rij


# -- 23. vergelijk D1 D2 ------------------------------------------------------------------

def vergelijk(stand, opties, d1, d2):
    if d1 > d2:
        raise Gebruiksfout("de eerste datum ligt na de tweede")
    antwoord = Antwoord("vergelijk", stand, opties)
    eerst, later = stand.op(d1), stand.op(d2)
    was = {r.drietal: r for r in eerst.samen}
    wordt = {r.drietal: r for r in later.samen}
    for sectie in ("begonnen", "gestopt", "gewijzigd"):
        rijen = []
        for drietal in {**was, **wordt}:
            oud, nieuw = was.get(drietal), wordt.get(drietal)
            if sectie == soort_wijziging(oud, nieuw):
                rijen.append(rij_vergelijk(stand, sectie, drietal, oud, nieuw))
        rijen.sort(key=lambda rij: (
            rij.meer["relatie"], stand.naam_volgorde(rij.meer["van"]),
            stand.naam_volgorde(rij.meer["naar"])))
        antwoord.voeg_lijst(rijen, eigen_orde=True)
    antwoord.ernaast["doelgroepen"] = [
        {"id": groep, "op_d1": eerst.tel_partijen(eerst.bronnen("bereikt", groep)),
         "op_d2": later.tel_partijen(later.bronnen("bereikt", groep))}
        for groep in stand.op_naam(stand.van_soort("doelgroep"))]
    return antwoord


def soort_wijziging(oud, nieuw):
    if oud is None:
        return "begonnen"
    if nieuw is None:
        return "gestopt"
    return "gewijzigd" if wijzigingen(oud, nieuw) else ""


def wijzigingen(oud, nieuw):
    """Which of sterkte, niveau and kanaal differ, each with the words for old and new."""
    gevonden = []
    if oud.sterkte != nieuw.sterkte:
        gevonden.append(("sterkte", sterkte_woord(oud), sterkte_woord(nieuw)))
    if oud.niveau != nieuw.niveau:
        gevonden.append(("niveau", oud.niveau, nieuw.niveau))
    if {vouw(k) for k in oud.kanalen} != {vouw(k) for k in nieuw.kanalen}:
        gevonden.append(("kanaal", kanaal_woorden(oud), kanaal_woorden(nieuw)))
    return gevonden


def sterkte_woord(relatie):
    return "" if relatie.sterkte is None else str(relatie.sterkte)


def kanaal_woorden(relatie):
    return opsomming(sorted(relatie.kanalen, key=lambda kanaal: (vouw(kanaal), kanaal)))


def rij_vergelijk(stand, sectie, drietal, oud, nieuw):
    van, relatie, naar = drietal.split(":")
    naam_van, naam_naar = stand.knopen[van].naam, stand.knopen[naar].naam
    wie = f"{naam_van} {(nieuw or oud).soort.heen} {naam_naar}"
    if sectie == "gewijzigd":
        delen = [f"{wat} van {was or 'onbekend'} naar {wordt or 'onbekend'}"
                 for wat, was, wordt in wijzigingen(oud, nieuw)]
        zin = f"Gewijzigd: {wie}: {opsomming(delen)}."
    else:
        deze = nieuw or oud
        delen = [f"{wat} {woord}" for wat, woord in (
            ("sterkte", sterkte_woord(deze)), ("niveau", deze.niveau),
            ("kanaal", kanaal_woorden(deze))) if woord]
        vermeld = f" ({', '.join(delen)})" if delen else ""
        zin = f"{sectie.capitalize()}: {wie}{vermeld}."
    rij = RijVergelijk(
        drietal, f"{naam_van} {relatie} {naam_naar}", "relatie", zin, sectie=sectie, van=van,
        relatie=relatie, naar=naar, was=zoals_vermeld(oud), wordt=zoals_vermeld(nieuw))
    rij.beide = [r for r in (oud, nieuw) if r is not None]
    return rij


class RijVergelijk(Rij):
    """A row whose sources are those of the relationship on both dates: none is used."""

    beide = ()

    def bronnen(self):
        return sorted({relatie.bron for relatie in self.beide if relatie.bron})


def zoals_vermeld(relatie):
    if relatie is None:
        return None
    return {"sterkte": relatie.sterkte, "niveau": relatie.niveau, "kanaal": relatie.kanaal}
