"""Reads a map folder: section 1 to 3 of the data model, as plainly as possible.

The oracle expects a *valid* map. What is not valid stops it with a ValueError; it is not
the business of this program to explain to people what is wrong with their files.
"""

import calendar
import csv
import datetime
import os
import unicodedata

# The files and the kind of node they hold, in the order of the data model.
BESTANDEN = [
    ("gebieden.csv", "gebied"),
    ("wijkpartners.csv", "wijkpartner"),
    ("sleutelfiguren.csv", "sleutelfiguur"),
    ("netwerken.csv", "netwerk"),
    ("initiatieven.csv", "initiatief"),
    ("themas.csv", "thema"),
    ("doelgroepen.csv", "doelgroep"),
]
SOORTEN = [soort for _, soort in BESTANDEN]
PARTIJEN = ["wijkpartner", "sleutelfiguur", "netwerk", "initiatief"]
SCHALEN = ["straat", "plek", "buurt", "wijk", "gebiedsgroep", "stad", "regio"]
NIVEAUS = ["strategisch", "tactisch", "operationeel"]


class Relatiesoort:
    """One row of the table of relation kinds."""

    def __init__(self, naam, contact, heen, terug, symmetrisch=False, zonder_sterkte=3):
        self.naam = naam
        self.contact = contact
        self.heen = heen
        self.terug = terug
        self.symmetrisch = symmetrisch
        self.zonder_sterkte = zonder_sterkte  # what a missing strength counts as


def ingebouwde_soorten():
    rijen = [
        Relatiesoort("bereikt", False, "bereikt", "wordt bereikt door"),
        Relatiesoort("kent", True, "kent", "kent", symmetrisch=True),
        Relatiesoort("lid_van", True, "is lid van", "heeft als lid"),
        Relatiesoort("werkt_bij", True, "werkt bij", "heeft in dienst"),
        Relatiesoort("vertegenwoordigt", True, "vertegenwoordigt", "wordt vertegenwoordigd door"),
        Relatiesoort("aanwezig_bij", True, "was aanwezig bij", "had als aanwezige",
                     zonder_sterkte=1),
        Relatiesoort("werkt_samen_met", True, "werkt samen met", "werkt samen met",
                     symmetrisch=True),
        Relatiesoort("beheert", True, "beheert", "wordt beheerd door"),
        Relatiesoort("ondersteunt", True, "ondersteunt", "wordt ondersteund door"),
        Relatiesoort("subsidieert", True, "subsidieert", "wordt gesubsidieerd door",
                     zonder_sterkte=1),
        Relatiesoort("verwijst_naar", True, "verwijst naar", "krijgt verwijzingen van",
                     zonder_sterkte=1),
        Relatiesoort("adviseert", False, "adviseert", "wordt geadviseerd door"),
        Relatiesoort("tegengesteld_belang", False, "heeft een ander belang dan",
                     "heeft een ander belang dan", symmetrisch=True),
        Relatiesoort("actief_op", False, "is actief op", "wordt opgepakt door"),
        Relatiesoort("werkzaam_in", False, "is werkzaam in", "is werkgebied van"),
        # deel_van is contact only between two wijkpartners or two netwerken: see regels.py
        Relatiesoort("deel_van", False, "is deel van", "omvat"),
        Relatiesoort("aanspreekpunt_voor", False, "is aanspreekpunt voor",
                     "heeft als aanspreekpunt"),
        Relatiesoort("mogelijk_dezelfde", False, "is mogelijk dezelfde als",
                     "is mogelijk dezelfde als", symmetrisch=True),
    ]
    return {soort.naam: soort for soort in rijen}


class Knoop:
    """One node: its id, its name, its kind, and the cells of its row by column."""

    def __init__(self, soort, cellen):
        self.id = cellen["id"]
        self.naam = cellen["naam"]
        self.soort = soort
        self.cellen = cellen
        standaard = "intern" if soort == "sleutelfiguur" else "openbaar"
        self.zichtbaarheid = cellen.get("zichtbaarheid") or standaard
        self.vanaf = datum(cellen.get("vanaf"), als_vanaf=True)
        self.tot = datum(cellen.get("tot"))
        self.laatst_bevestigd = datum(cellen.get("laatst_bevestigd"))
        self.laatst_gewijzigd = datum(cellen.get("laatst_gewijzigd"))

    def cel(self, kolom):
        return self.cellen.get(kolom, "")


class Relatie:
    """One relationship, from a row of relaties.csv or from a short column."""

    def __init__(self, soort, van, naar, cellen, uit_bestand):
        self.soort = soort
        self.van = van
        self.naar = naar
        self.uit_bestand = uit_bestand
        self.sterkte = getal(cellen.get("sterkte"))
        self.vertrouwen = getal(cellen.get("vertrouwen"))
        self.kanaal = cellen.get("kanaal", "")
        self.kanalen = meerdere(self.kanaal)
        self.niveau = cellen.get("niveau", "")
        self.vanaf = datum(cellen.get("vanaf"), als_vanaf=True)
        self.tot = datum(cellen.get("tot"))
        self.bron = cellen.get("bron", "")
        self.laatst_bevestigd = datum(cellen.get("laatst_bevestigd"))
        self.nummer = None  # 1, 2, 3 ... among those of the same three; set by lees_kaart

    @property
    def s(self):
        """The strength that counts."""
        return self.soort.zonder_sterkte if self.sterkte is None else self.sterkte

    @property
    def drietal(self):
        """The id without its number: van:relatie:naar."""
        van, naar = self.van, self.naar
        if self.soort.symmetrisch and naar < van:
            van, naar = naar, van
        return f"{van}:{self.soort.naam}:{naar}"

    @property
    def id(self):
        return self.drietal if self.nummer == 1 else f"{self.drietal}#{self.nummer}"

    @property
    def id_volgorde(self):
        """Sorts relation ids: the lowest number first, the rest as text."""
        return (self.drietal, self.nummer)


class Kaart:
    """Everything that was read."""

    def __init__(self):
        self.gegevens = {}
        self.knopen = {}
        self.soorten = ingebouwde_soorten()
        self.relaties = []
        self.aliassen = []  # pairs of node id and alias


def vouw(tekst):
    """A folded text: NFD, without marks of category Mn, lower case, white space as one space."""
    ontleed = unicodedata.normalize("NFD", tekst)
    kaal = "".join(teken for teken in ontleed if unicodedata.category(teken) != "Mn")
    return " ".join(kaal.lower().split())


def getal(cel):
    return int(cel) if cel else None


def meerdere(cel):
    """The values of a cell, separated by |."""
    return [deel.strip() for deel in (cel or "").split("|") if deel.strip()]


def datum(cel, als_vanaf=False):
    """A date; a coarse one counts as its first day (vanaf) or its last day (all others)."""
    if not cel:
        return None
    delen = cel.split("-")
    if len(delen) == 3 and len(delen[0]) == 2:
        delen.reverse()
    if [len(deel) for deel in delen] not in ([4], [4, 2], [4, 2, 2]):
        raise ValueError(f"geen datum: {cel}")
    jaar = int(delen[0])
    maand = int(delen[1]) if len(delen) > 1 else (1 if als_vanaf else 12)
    laatste = calendar.monthrange(jaar, maand)[1]
    dag = int(delen[2]) if len(delen) > 2 else (1 if als_vanaf else laatste)
    return datetime.date(jaar, maand, dag)


def lees_rijen(map_, bestand):
    pad = os.path.join(map_, bestand)
    if not os.path.exists(pad):
        return []
    with open(pad, encoding="utf-8", newline="") as stroom:
        rijen = list(csv.reader(stroom, delimiter=";"))
    kop, rest = rijen[0], rijen[1:]
    return [{naam: waarde.strip() for naam, waarde in zip(kop, rij)} for rij in rest]


def lees_kaart(map_):
    kaart = Kaart()
    for rij in lees_rijen(map_, "kaart.csv"):
        kaart.gegevens[rij["sleutel"]] = rij["waarde"]
    for bestand, soort in BESTANDEN:
        for cellen in lees_rijen(map_, bestand):
            if cellen["id"] in kaart.knopen:
                raise ValueError(f"id komt twee keer voor: {cellen['id']}")
            kaart.knopen[cellen["id"]] = Knoop(soort, cellen)
    for rij in lees_rijen(map_, "aliassen.csv"):
        kaart.aliassen.append((rij["id"], rij["alias"]))
    for rij in lees_rijen(map_, "relatiesoorten.csv"):
        heen = rij.get("heen") or rij["naam"]
        kaart.soorten[rij["naam"]] = Relatiesoort(
            rij["naam"], rij.get("contact") == "ja", heen, rij.get("terug") or heen,
            symmetrisch=rij.get("symmetrisch") == "ja")
    lees_relaties(map_, kaart)
    lees_korte_kolommen(kaart)
    nummer(kaart)
    return kaart


def lees_relaties(map_, kaart):
    for rij in lees_rijen(map_, "relaties.csv"):
        soort = kaart.soorten[rij["relatie"]]
        van, naar = verwijzing(kaart, rij["van"]), verwijzing(kaart, rij["naar"])
        kaart.relaties.append(Relatie(soort, van, naar, rij, uit_bestand=True))


def lees_korte_kolommen(kaart):
    """Short columns stand for a relation without date or strength."""
    def voeg_toe(soort, van, naar, knoop):
        cellen = {"bron": knoop.cel("bron"), "laatst_bevestigd": knoop.cel("laatst_bevestigd")}
        kaart.relaties.append(
            Relatie(kaart.soorten[soort], van, naar, cellen, uit_bestand=False))

    for knoop in kaart.knopen.values():
        kolommen = []
        if knoop.soort in PARTIJEN:
            kolommen.append(("gebied", "werkzaam_in"))
        if knoop.soort in ("gebied", "thema", "netwerk", "wijkpartner"):
            kolommen.append(("deel_van", "deel_van"))
        if knoop.soort == "sleutelfiguur":
            kolommen.append(("organisatie", "werkt_bij"))
        if knoop.soort in PARTIJEN:
            kolommen.append(("thema", "actief_op"))
        for kolom, soort in kolommen:
            for waarde in meerdere(knoop.cel(kolom)):
                voeg_toe(soort, knoop.id, verwijzing(kaart, waarde), knoop)
        if knoop.soort == "initiatief":
            for waarde in meerdere(knoop.cel("trekker")):
                voeg_toe("beheert", verwijzing(kaart, waarde), knoop.id, knoop)


def nummer(kaart):
    """Numbers the relations of the same three, in order of the file, short columns after it."""
    aantal = {}
    for relatie in kaart.relaties:
        aantal[relatie.drietal] = aantal.get(relatie.drietal, 0) + 1
        relatie.nummer = aantal[relatie.drietal]


def verwijzing(kaart, tekst):
    """The id that a cell means: an id, or a name or alias when it is unambiguous."""
    if tekst in kaart.knopen:
        return tekst
    gevonden = {knoop.id for knoop in kaart.knopen.values() if vouw(knoop.naam) == vouw(tekst)}
    gevonden |= {id_ for id_, alias in kaart.aliassen if vouw(alias) == vouw(tekst)}
    if len(gevonden) != 1:
        raise ValueError(f"niet één knoop: {tekst} {sorted(gevonden)}")
    return gevonden.pop()
