#!/usr/bin/env python3
"""Makes small random maps that hit every rule hard: ties, doubles, doubtful dates.

    python3 willekeurige_kaart.py ZAAD MAP

writes a valid map folder of 5 to 25 nodes. The same seed gives the same bytes.
"""

import csv
import os
import random
import sys

from kaart import BESTANDEN, NIVEAUS, PARTIJEN, datum, vouw

# Around these reference dates lie all other dates, on both sides of every edge.
PEILDATA = ["2024-06-15", "2024-06", "2024", "15-06-2024"]
VANAF = ["2024-06-15", "2024-06", "2024-06-16", "2024", "2023", "16-06-2024", "2024-07",
         "2025", "2024-07-01", "01-01-2024", "2011-01-13", "2022-02"]
TOT = ["2024-06-14", "2024-06-15", "2024-05", "2024-06", "2024", "2023", "2030", "30-06-2024",
       "2024-12-30", "2024-12-31", "2025-01", "2022-02"]
BEVESTIGD = ["2023-06-15", "2023-06-16", "2023-06", "2023", "2024-06-15", "2024", "2022-02",
             "17-06-2023", "2023-12-31", "2025"]

# Names that are equal after folding, or almost; each may be given to several nodes.
NAMEN = ["Café Één", "Cafe\u0301 Een", "cafe een", "CAFE  EEN", "Buurthuis", "buurthuis", "Buurthuís", "Zorg Noord",
         "Zorg-Noord", "Ontmoeting", "Ängel", "angel", "Zebra", "aap", "Aap", "Straße 1",
         "Élan", "elan 2", "Elan", "De Brug", "de brug", "'t Hoekje", "Naïef", "10 huis",
         "9 huis", "Wijkraad", "wijkraad", "Œuvre", "İzmir", "Çelik", "celik", "O&O \"Samen\"",
         "Jan|Piet"]
EIGEN_SOORTEN = ["wijkraad", "Wijkráád", "kerk", "ondernemersvereniging", "netwerk", "Initiatief",
                 "vrijwilliger", "sleutelfiguur", "kerk|wijkraad"]
BRONNEN = ["", "", "Verslag 1", "verslag 2", "Gesprek; 12 mei", "Zij zei \"ja\"", "Ämt", "1; 3.3",
           "Zeta", "Verslag 10"]
KANALEN = ["", "", "e-mail", "E-mail", "é-mail", "huisbezoek", "Huisbezoek", "app",
           "app|e-mail", "Zaal|app", "huisbezoek|E-MAIL", "app | zaal", "e-mail|"]

# relation kind: (kinds of van, kinds of naar); a pair of lists, or pairs that must match.
RICHTINGEN = {
    "bereikt": (PARTIJEN, ["doelgroep"]),
    "kent": (["sleutelfiguur"], ["sleutelfiguur"]),
    "lid_van": (["sleutelfiguur", "wijkpartner"], ["netwerk", "wijkpartner", "initiatief"]),
    "werkt_bij": (["sleutelfiguur"], ["wijkpartner"]),
    "vertegenwoordigt": (["sleutelfiguur"], ["wijkpartner"]),
    "aanwezig_bij": (["sleutelfiguur", "wijkpartner"], ["netwerk", "initiatief"]),
    "werkt_samen_met": (PARTIJEN, PARTIJEN),
    "beheert": (PARTIJEN, ["netwerk", "initiatief"]),
    "ondersteunt": (PARTIJEN, PARTIJEN),
    "subsidieert": (PARTIJEN, PARTIJEN),
    "verwijst_naar": (PARTIJEN, PARTIJEN),
    "adviseert": (PARTIJEN, PARTIJEN),
    "tegengesteld_belang": (PARTIJEN, PARTIJEN),
    "actief_op": (PARTIJEN, ["thema"]),
    "werkzaam_in": (PARTIJEN, ["gebied"]),
    "deel_van": None,  # see the areas, networks, partners and themes below
    "aanspreekpunt_voor": (["sleutelfiguur", "wijkpartner"],
                           ["thema", "doelgroep", "netwerk", "gebied"]),
    "mogelijk_dezelfde": (["wijkpartner"], ["wijkpartner"]),
}
GEWICHTEN = {
    "bereikt": 8, "kent": 5, "lid_van": 6, "werkt_bij": 4, "vertegenwoordigt": 2,
    "aanwezig_bij": 2, "werkt_samen_met": 4, "beheert": 2, "ondersteunt": 2, "subsidieert": 1,
    "verwijst_naar": 2, "adviseert": 1, "tegengesteld_belang": 1, "actief_op": 3,
    "werkzaam_in": 3, "deel_van": 3, "aanspreekpunt_voor": 4, "mogelijk_dezelfde": 1,
}
# How often each kind of node occurs: a bit of all, persons, networks, groups and areas.
SAMENSTELLINGEN = [
    [4, 5, 6, 4, 2, 2, 3], [1, 3, 8, 2, 1, 1, 2], [1, 2, 3, 7, 1, 3, 2], [5, 6, 2, 1, 4, 1, 5],
    [7, 4, 4, 3, 1, 2, 2], [1, 4, 7, 4, 1, 0, 2], [0, 3, 6, 3, 1, 0, 1]]
# Which relation kinds a map has many of.
CONTACT = ["kent", "lid_van", "werkt_samen_met", "ondersteunt", "beheert", "werkt_bij"]
NADRUK = [[], CONTACT, CONTACT, ["bereikt"] + CONTACT, ["bereikt"], ["kent", "werkt_samen_met"], ["lid_van", "actief_op"],
          ["werkt_bij", "vertegenwoordigt", "bereikt"], ["aanspreekpunt_voor", "actief_op"],
          ["bereikt", "werkzaam_in"], ["deel_van", "werkzaam_in", "bereikt"]]
EIGEN_RELATIES = [
    {"naam": "begeleidt", "van": "sleutelfiguur", "naar": "sleutelfiguur|wijkpartner",
     "contact": "ja", "heen": "begeleidt", "terug": "wordt begeleid door", "symmetrisch": "nee"},
    {"naam": "huurt_van", "van": "wijkpartner|initiatief", "naar": "wijkpartner",
     "contact": "nee", "heen": "huurt van", "terug": "", "symmetrisch": ""},
    {"naam": "overlegt_met", "van": "wijkpartner|netwerk", "naar": "wijkpartner|netwerk",
     "contact": "ja", "heen": "overlegt met", "terug": "", "symmetrisch": "ja"},
    {"naam": "aaa_kent", "van": "sleutelfiguur", "naar": "sleutelfiguur", "contact": "ja",
     "heen": "", "terug": "", "symmetrisch": "nee"},
    {"naam": "praat met", "van": "sleutelfiguur|netwerk", "naar": "wijkpartner|sleutelfiguur",
     "contact": "ja", "heen": "praat met", "terug": "hoort van", "symmetrisch": "nee"},
    # Contact, but not among parties: never in the contact graph.
    {"naam": "volgt", "van": "sleutelfiguur|wijkpartner", "naar": "thema|doelgroep|gebied",
     "contact": "ja", "heen": "volgt", "terug": "wordt gevolgd door", "symmetrisch": "nee"},
]


class Maker:
    eigen_relaties = EIGEN_RELATIES

    def __init__(self, zaad):
        self.r = random.Random(zaad)
        self.knopen = {}  # id -> (kind, cells)
        self.relaties = []
        self.eigen = []
        self.aliassen = []
        r = self.r
        # One map has few strengths, so that everything ties; another has many.
        self.sterktes = r.choice([
            [""], ["", "3"], ["5"], ["", "", "5", "3"], ["1", "2", "3", "4", "5", ""],
            ["4", "5"], ["1", "5"], ["", "1", "2"], ["3"], ["2"]])
        self.vertrouwens = r.choice([[""], ["", "1"], ["1", "2"], ["", "3", "5"]])
        self.kans_datum = r.choice([0.0, 0.1, 0.25, 0.6])
        self.peildatum = r.choice(PEILDATA)

    def kans(self, p):
        return self.r.random() < p

    def soms(self, waarde, p=0.3):
        return waarde if self.kans(p) else ""

    # -- Nodes ----------------------------------------------------------------------------

    def knoop(self, soort):
        """A new node with an id that sorts awkwardly and a name from the small pool."""
        r = self.r
        while True:
            id_ = r.choice("abkmxzABZ") + r.choice(["", "-", "_", "1", "10", "2", "-1", "_b", "B"])
            if vouw(id_) not in {vouw(ander) for ander in self.knopen}:
                break
            id_ += str(r.randint(0, 99))
            if vouw(id_) not in {vouw(ander) for ander in self.knopen}:
                break
        # With separate chance a name of its own, so that names can stand for ids too.
        naam = r.choice(NAMEN) if self.kans(0.6) else f"{r.choice(NAMEN)} {len(self.knopen)}"
        if soort != "gebied" and self.kans(0.03):
            naam = "Overvecht"
        naam = naam.replace("|", "/")
        if self.knopen and self.kans(0.03):
            # A name that is the id of another node: as a reference the id comes first.
            naam = r.choice(sorted(self.knopen))
        cellen = {"id": id_, "naam": naam, "soort": self.soms(r.choice(EIGEN_SOORTEN), 0.35)}
        openbaar = "openbaar" if self.kans(0.75) else r.choice(["intern", "vertrouwelijk"])
        if soort == "sleutelfiguur":
            cellen["zichtbaarheid"] = self.soms(openbaar, 0.8)
        else:
            cellen["zichtbaarheid"] = self.soms(openbaar, 0.5)
        cellen["laatst_bevestigd"] = self.soms(r.choice(BEVESTIGD), 0.5)
        cellen["laatst_gewijzigd"] = self.soms(r.choice(BEVESTIGD), 0.3)
        cellen["bron"] = r.choice(BRONNEN)
        self.knopen[id_] = (soort, cellen)
        return id_

    def van(self, *soorten):
        return [id_ for id_, (soort, _) in self.knopen.items() if soort in soorten]

    def aantal_knopen(self):
        return self.r.choice([self.r.randint(5, 25), self.r.randint(9, 16)])

    def maak_knopen(self):
        r = self.r
        totaal = self.aantal_knopen()
        soorten = ["gebied", "thema", "doelgroep", "sleutelfiguur", "wijkpartner"]
        gewichten = r.choice(SAMENSTELLINGEN)
        while len(soorten) < totaal:
            soorten.append(r.choices(
                ["gebied", "wijkpartner", "sleutelfiguur", "netwerk", "initiatief", "thema",
                 "doelgroep"], gewichten)[0])
        for soort in soorten[0 if self.kans(0.9) else r.choice([1, 2]):]:
            id_ = self.knoop(soort)
            cellen = self.knopen[id_][1]
            getattr(self, "vul_" + soort)(cellen)
        partijen = self.van(*PARTIJEN)
        for _, cellen in self.knopen.values():
            cellen["eigenaar"] = self.soms(r.choice(partijen))

    def vul_gebied(self, cellen):
        """Areas under one or more earlier ones: a directed acyclic graph."""
        r = self.r
        cellen["schaal"] = r.choice(["wijk", "buurt", "wijk", "buurt", "stad", "straat", "plek"])
        cellen["leefwereld"] = self.soms(r.choice(["ja", "nee"]))
        eerder = [g for g in self.van("gebied") if g != cellen["id"]]
        boven = r.sample(eerder, min(len(eerder), r.choice([0, 1, 1, 1, 2])))
        cellen["deel_van"] = "|".join(boven)

    def gebieden(self, p):
        """A cell of areas, sometimes more than one, sometimes by name."""
        keuze = self.van("gebied")
        if not keuze or not self.kans(p):
            return ""
        gekozen = self.r.sample(keuze, min(len(keuze), self.r.choice([1, 1, 1, 2, 3])))
        return "|".join(gekozen)

    def vul_wijkpartner(self, cellen):
        cellen["gebied"] = self.gebieden(0.5)
        cellen["niveau"] = self.soms(self.r.choice(NIVEAUS))
        cellen["sector"] = self.soms(self.r.choice(["zorg", "sport"]))

    def vul_sleutelfiguur(self, cellen):
        organisaties = self.van("wijkpartner")
        gekozen = self.r.sample(organisaties, min(len(organisaties), self.r.choice([0, 1, 1, 2])))
        cellen["organisatie"] = "|".join(gekozen) if self.kans(0.6) else ""
        cellen["gebied"] = self.gebieden(0.25)
        cellen["niveau"] = self.soms(self.r.choice(NIVEAUS))

    def vul_netwerk(self, cellen):
        cellen["duur"] = self.soms(self.r.choice(["vast", "tijdelijk", "eenmalig"]), 0.7)
        cellen["gebied"] = self.gebieden(0.5)
        themas = self.van("thema")
        cellen["thema"] = self.soms(self.r.choice(themas), 0.5) if themas else ""
        cellen["vanaf"], cellen["tot"] = self.periode(0.5)

    def vul_initiatief(self, cellen):
        self.vul_netwerk(cellen)
        partijen = [p for p in self.van(*PARTIJEN) if p != cellen["id"]]
        cellen["trekker"] = self.soms(self.r.choice(partijen), 0.6)

    def vul_thema(self, cellen):
        eerder = [t for t in self.van("thema") if t != cellen["id"]]
        cellen["deel_van"] = self.soms(self.r.choice(eerder), 0.6) if eerder else ""

    def vul_doelgroep(self, cellen):
        cellen["moeilijk_bereikbaar"] = self.r.choice(["ja", "ja", "nee", ""])
        cellen["gebied"] = self.gebieden(0.35)
        cellen["omvang"] = self.soms(str(self.r.randint(10, 900)))

    # -- Relations ------------------------------------------------------------------------

    def periode(self, p):
        """vanaf and tot in their right order, or only one, or none."""
        if not self.kans(p):
            return "", ""
        while True:
            vanaf, tot = self.soms(self.r.choice(VANAF), 0.6), self.soms(self.r.choice(TOT), 0.5)
            if not vanaf or not tot or datum(vanaf, als_vanaf=True) <= datum(tot):
                return vanaf, tot

    def rij(self, van, relatie, naar):
        r = self.r
        vanaf, tot = self.periode(self.kans_datum)
        if relatie == "aanwezig_bij" and self.kans(0.7):
            tot = ""
        niveau = 0.5 if relatie in ("aanspreekpunt_voor", "actief_op") else 0.1
        return {
            "van": self.schrijf(van), "relatie": relatie, "naar": self.schrijf(naar),
            "sterkte": r.choice(self.sterktes), "vertrouwen": r.choice(self.vertrouwens),
            "kanaal": r.choice(KANALEN) if relatie == "bereikt" or self.kans(0.1) else "",
            "niveau": self.soms(r.choice(NIVEAUS), niveau),
            "vanaf": vanaf, "tot": tot, "bron": r.choice(BRONNEN),
            "laatst_bevestigd": self.soms(r.choice(BEVESTIGD), 0.4)}

    def schrijf(self, id_):
        """Sometimes the name stands for the id, when only one node has it."""
        naam = self.knopen[id_][1]["naam"]
        gelijk = [1 for _, c in self.knopen.values() if vouw(c["naam"]) == vouw(naam)]
        gelijk += [1 for _, alias in self.aliassen if vouw(alias) == vouw(naam)]
        if len(gelijk) == 1 and naam not in self.knopen and self.kans(0.15):
            return naam
        return id_

    def paar(self, relatie):
        """Two nodes between which this relation may stand, or None."""
        r = self.r
        if relatie == "deel_van":
            soort = r.choice(["gebied", "wijkpartner", "netwerk", "thema", "netwerk"])
            keuze = self.van(soort)
            if len(keuze) < 2:
                return None
            # From a later to an earlier one: no cycle can arise.
            eerste, tweede = sorted(r.sample(range(len(keuze)), 2))
            return keuze[tweede], keuze[eerste]
        van_soorten, naar_soorten = self.richtingen(relatie)
        van, naar = self.van(*van_soorten), self.van(*naar_soorten)
        if not van or not naar:
            return None
        a, b = r.choice(van), r.choice(naar)
        lus = ("kent", "werkt_samen_met", "ondersteunt", "verwijst_naar")
        return (a, b) if a != b or (relatie in lus and self.kans(0.5)) else None

    def richtingen(self, relatie):
        for eigen in self.eigen:
            if eigen["naam"] == relatie:
                return eigen["van"].split("|"), eigen["naar"].split("|")
        return RICHTINGEN[relatie]

    def maak_relaties(self):
        r = self.r
        self.eigen = r.sample(self.eigen_relaties, r.choice([0, 0, 1, 2, 4, 6]))
        soorten = list(GEWICHTEN) + [eigen["naam"] for eigen in self.eigen]
        gewichten = list(GEWICHTEN.values()) + [2] * len(self.eigen)
        nadruk = r.choice(NADRUK)
        gewichten = [g * (6 if s in nadruk else 1) for s, g in zip(soorten, gewichten)]
        symmetrisch = {"kent", "werkt_samen_met", "tegengesteld_belang", "overlegt_met"}
        aantal = int(len(self.knopen) * r.choice([1, 1.5, 2, 3, 3, 4, 5]))
        vorige = []
        while aantal > 0:
            aantal -= 1
            if vorige and self.kans(0.15):
                # A parallel one, of a symmetric kind also written the other way round.
                van, relatie, naar = r.choice(vorige)
                if relatie in symmetrisch and self.kans(0.5):
                    van, naar = naar, van
            else:
                relatie = r.choices(soorten, gewichten)[0]
                paar = self.paar(relatie)
                if paar is None:
                    continue
                van, naar = paar
            vorige.append((van, relatie, naar))
            self.relaties.append(self.rij(van, relatie, naar))
        # A row beside a short column of the same three makes #2.
        for id_, (soort, cellen) in list(self.knopen.items()):
            for kolom, relatie in (("gebied", "werkzaam_in"), ("organisatie", "werkt_bij")):
                waarden = [w for w in cellen.get(kolom, "").split("|") if w]
                if soort in PARTIJEN and waarden and self.kans(0.3):
                    self.relaties.append(self.rij(id_, relatie, waarden[0]))

    def maak_aliassen(self):
        r = self.r
        for id_ in list(self.knopen):
            if self.kans(0.2):
                alias = r.choice(["Bijnaam", "bijnaam", "DE BIJNAAM", r.choice(NAMEN)])
                self.aliassen.append((id_, alias.replace("|", "/")))

    def schrijf_korte_kolommen(self):
        """Short columns take ids or names as well."""
        for soort, cellen in self.knopen.values():
            for kolom in ("gebied", "deel_van", "organisatie", "thema", "trekker"):
                waarden = [w for w in cellen.get(kolom, "").split("|") if w]
                cellen[kolom] = "|".join(self.schrijf(waarde) for waarde in waarden)

    # -- Files ----------------------------------------------------------------------------

    def maak(self, map_):
        self.maak_knopen()
        self.maak_aliassen()
        self.maak_relaties()
        self.schrijf_korte_kolommen()
        os.makedirs(map_, exist_ok=True)
        schrijf_rijen(map_, "kaart.csv", [
            {"sleutel": "titel", "waarde": "Willekeurige kaart"},
            {"sleutel": "peildatum", "waarde": self.peildatum}])
        for bestand, soort in BESTANDEN:
            schrijf_rijen(map_, bestand, [c for s, c in self.knopen.values() if s == soort])
        schrijf_rijen(map_, "aliassen.csv", [
            {"id": id_, "alias": alias, "soort": "bijnaam", "bron": ""}
            for id_, alias in self.aliassen])
        schrijf_rijen(map_, "relatiesoorten.csv", self.eigen)
        schrijf_rijen(map_, "relaties.csv", self.relaties)


def schrijf_rijen(map_, bestand, rijen):
    """Writes the rows with the columns that are used; no file when there are none."""
    if not rijen:
        return
    kolommen = [k for k in rijen[0] if k in ("id", "naam", "van", "relatie", "naar")
                or any(rij.get(k) for rij in rijen)]
    with open(os.path.join(map_, bestand), "w", encoding="utf-8", newline="") as stroom:
        schrijver = csv.writer(stroom, delimiter=";", lineterminator="\n")
        schrijver.writerow(kolommen)
        for rij in rijen:
            schrijver.writerow([rij.get(kolom, "") for kolom in kolommen])


if __name__ == "__main__":
    Maker(int(sys.argv[1])).maak(sys.argv[2])
