"""Makes random command lines for a map: every question, every option, hard spellings."""

import unicodedata

from kaart import PARTIJEN, SOORTEN, datum
from orakel import VRAGEN, Getal
from regels import MOEILIJK
from willekeurige_kaart import EIGEN_SOORTEN, KANALEN, PEILDATA, TOT, VANAF

KANSEN = {"in": 0.45, "soort": 0.15, "via": 0.7, "stappen": 0.7, "kanaal": 0.2, "thema": 0.2, "doelgroep": 0.25}
# The definition does not say what --strikt would mean here.
ZONDER_STRIKT = ("witte-vlekken", "verouderd")


def heeft(kaart, soorten):
    return any(knoop.soort in soorten for knoop in kaart.knopen.values())


def willekeurige_opdracht(kaart, r, vraag):
    """One command line (without the map) for this question; a few of them are wrong use."""
    beschrijving = VRAGEN[vraag]
    argumenten = [vraag]
    for vorm in beschrijving.argumenten:
        argumenten.append(argument(kaart, r, vraag, vorm))
    if vraag == "vergelijk" and r.random() < 0.9:
        # A wrong order of the dates only now and then.
        argumenten[1:] = sorted(argumenten[1:], key=datum)
    opties = dict(beschrijving.opties)
    if "strikt" in opties and r.random() < 0.99:
        # --strikt goes with --in; now and then it stands alone, which is wrong use.
        del opties["strikt"]
    for naam, vorm in opties.items():
        nodig = naam in ("doelgroepen", "themas")
        if r.random() > (0.7 if nodig else KANSEN.get(naam, 0.3)):
            continue
        if isinstance(vorm, tuple) and not heeft(kaart, vorm) and r.random() < 0.95:
            continue
        if naam == "themas" and not heeft(kaart, ("thema",)):
            continue
        argumenten += optie(r, naam, waarde_van(kaart, r, naam, vorm))
        strikt = r.random() < 0.2 and vraag not in ZONDER_STRIKT
        if naam == "in" and strikt and "strikt" not in opties:
            argumenten.append("--strikt")
    if r.random() < 0.25:
        argumenten += optie(r, "top", str(r.choice([1, 1, 2, 3, 10])))
    if r.random() < 0.2:
        argumenten += optie(r, "peildatum", r.choice(PEILDATA + VANAF + TOT))
    if r.random() < 0.25:
        argumenten.append("--openbaar")
    if r.random() < 0.01:
        argumenten.append(r.choice(["--onzin", "teveel", "--top"]))
    return argumenten


def lastige_opdracht(kaart, r, vraag):
    """As above, with the values of a list given one by one: repeats are joined."""
    opdracht = []
    for woord in willekeurige_opdracht(kaart, r, vraag):
        lijst = opdracht[-1] if opdracht and "," in woord and r.random() < 0.5 else ""
        if lijst in ("--doelgroepen", "--themas", "--verplicht", "--niet"):
            eerste, _, rest = woord.partition(",")
            opdracht += [eerste, lijst, rest]
        else:
            opdracht.append(woord)
    return opdracht


def optie(r, naam, waarde):
    if waarde is True:
        return [f"--{naam}"]
    return [f"--{naam}={waarde}"] if r.random() < 0.3 else [f"--{naam}", waarde]


def waarde_van(kaart, r, naam, vorm):
    if vorm == "vlag":
        return True
    if isinstance(vorm, Getal):
        if r.random() < 0.02:
            return r.choice(["99999999999999999999", "-1", "x", "1.5"])
        if naam == "dagen":
            return str(r.choice([1, 30, 364, 365, 366, 1000]))
        # Mostly a low number; the highest one where there is an end.
        hoog = min(vorm.grootste, vorm.kleinste + 9)
        if naam in ("via", "stappen", "max-stappen"):
            return str(r.randint(vorm.kleinste, hoog))
        return str(r.choice([vorm.kleinste, vorm.kleinste, min(vorm.kleinste + 1, hoog),
                             r.randint(vorm.kleinste, hoog)]))
    if isinstance(vorm, list):
        return r.choice(vorm) if r.random() < 0.98 else "onzin"
    if naam == "kanaal":
        return r.choice([k for k in KANALEN if k and "|" not in k] + ["HUISBEZOEK", "fax"])
    if naam == "soort":
        return r.choice(SOORTEN + PARTIJEN + EIGEN_SOORTEN + ["relatie", "WIJKRAAD"])
    if isinstance(vorm, str) and vorm.startswith("lijst"):
        soort = {"lijst themas": "thema", "lijst personen": "sleutelfiguur"}.get(
            vorm, "doelgroep")
        delen = [naam_van(kaart, r, (soort,)) for _ in range(r.choice([1, 2, 2, 3]))]
        if soort == "doelgroep" and r.random() < 0.25:
            delen.append(MOEILIJK)
        return ",".join(deel for deel in delen if "," not in deel)
    return argument(kaart, r, naam, vorm)


def argument(kaart, r, vraag, vorm):
    """A text for one argument or for an option that names a node."""
    if vorm == "groepen":
        if r.random() < 0.25:
            return MOEILIJK
        return naam_van(kaart, r, ("doelgroep",))
    if vorm == "verzameling":
        keuze = r.random()
        eigen = [knoop.cel("soort") for knoop in kaart.knopen.values() if knoop.cel("soort")]
        eigen = eigen * 3 + ["wijkraad", "WIJKRAAD", "kerk"]
        if keuze < 0.35:
            return r.choice(PARTIJEN)
        if keuze < 0.6:
            return r.choice(eigen)
        if keuze < 0.7:
            return "soort:" + r.choice(eigen)
        return naam_van(kaart, r, tuple(PARTIJEN))
    if vorm == "datum":
        return r.choice(PEILDATA + VANAF + TOT)
    return naam_van(kaart, r, vorm)


def naam_van(kaart, r, soorten):
    """A node, by id, name, alias or a spelling that folds to it; sometimes nothing at all."""
    keuze = [knoop for knoop in kaart.knopen.values() if knoop.soort in soorten]
    if r.random() < 0.02 or not keuze:
        return r.choice(["niemand", "Wijkraad Vleuten-De Meern"] + sorted(kaart.knopen))
    knoop = r.choice(keuze)
    schrijfwijze = r.random()
    if schrijfwijze < 0.8:
        return knoop.id
    if schrijfwijze < 0.85:
        return knoop.naam
    aliassen = [alias for id_, alias in kaart.aliassen if id_ == knoop.id]
    tekst = r.choice([knoop.naam] + aliassen)
    return r.choice([
        tekst.upper(), tekst.lower(), tekst.replace(" ", "  "), tekst,
        unicodedata.normalize("NFD", tekst),
        "".join(c for c in unicodedata.normalize("NFD", tekst)
                if unicodedata.category(c) != "Mn")])
