#!/usr/bin/env python3
"""Random maps with a knot in them: patterns that plain chance hardly ever makes.

    python3 lastige_kaart.py ZAAD MAP

writes the map that `willekeurige_kaart.py` makes of the seed, with some knots added. Each knot
is about one rule of the definition that the plain maps leave untried. The maps of
`willekeurige_kaart.py` itself do not change.
"""

import sys

from kaart import NIVEAUS, PARTIJEN
from willekeurige_kaart import BEVESTIGD, BRONNEN, EIGEN_RELATIES, EIGEN_SOORTEN, Maker

# Kinds whose names sort differently by code point than by eye, and one with two wordings.
LASTIGE_RELATIES = EIGEN_RELATIES + [
    {"naam": "lid", "van": "sleutelfiguur", "naar": "netwerk|wijkpartner", "contact": "ja",
     "heen": "hoort bij", "terug": "", "symmetrisch": ""},
    {"naam": "Zoekt", "van": "wijkpartner|netwerk", "naar": "sleutelfiguur|netwerk|initiatief",
     "contact": "ja", "heen": "zoekt", "terug": "wordt gezocht door", "symmetrisch": "nee"},
    {"naam": "ruilt_met", "van": "sleutelfiguur|netwerk|wijkpartner",
     "naar": "sleutelfiguur|netwerk|wijkpartner", "contact": "ja", "heen": "ruilt met",
     "terug": "", "symmetrisch": "ja"},
]
SYMMETRISCH = ("kent", "werkt_samen_met", "tegengesteld_belang", "overlegt_met", "ruilt_met")


class LastigeMaker(Maker):
    """The maker of plain maps, with knots."""

    eigen_relaties = LASTIGE_RELATIES

    def aantal_knopen(self):
        return self.r.randint(5, 9)

    def maak_knopen(self):
        super().maak_knopen()
        knopen = [
            self.knoop_gebieden, self.knoop_themas, self.knoop_soorten, self.knoop_partners,
            self.knoop_personen, self.knoop_netwerken, self.knoop_team, self.knoop_kennis,
            self.knoop_route, self.knoop_punten]
        self.extra = []
        for knoop in self.r.sample(knopen, self.r.choice([1, 1, 2])):
            knoop()

    def maak_relaties(self):
        super().maak_relaties()
        self.relaties += [self.volledig(rij) for rij in self.extra]
        self.parallel()
        for rij in self.relaties:
            # Stored the other way round than its id says.
            if rij["relatie"] in SYMMETRISCH and self.kans(0.3):
                rij["van"], rij["naar"] = rij["naar"], rij["van"]

    # -- Tools ----------------------------------------------------------------------------

    def nieuw(self, kind, **cellen):
        """A node of a knot: seen by all, without own area or organisation."""
        id_ = self.knoop(kind)
        leeg = {
            "gebied": {"schaal": "buurt", "deel_van": ""}, "wijkpartner": {"gebied": ""},
            "sleutelfiguur": {"gebied": "", "organisatie": ""},
            "netwerk": {"gebied": "", "thema": ""}, "initiatief": {"gebied": "", "thema": ""},
            "thema": {"deel_van": ""}, "doelgroep": {"moeilijk_bereikbaar": "", "gebied": ""}}
        # Now and then one is hidden.
        zichtbaar = "vertrouwelijk" if self.kans(0.05) else "openbaar"
        self.knopen[id_][1].update(leeg[kind], zichtbaarheid=zichtbaar, **cellen)
        return id_

    def een_van(self, soort):
        """A node of that kind, mostly a new one."""
        keuze = self.van(soort)
        return self.r.choice(keuze) if keuze and self.kans(0.3) else self.nieuw(soort)

    def leg(self, van, relatie, naar, **cellen):
        self.extra.append({"van": van, "relatie": relatie, "naar": naar, **cellen})

    def volledig(self, rij):
        """The other cells, mostly without dates so that the knot holds."""
        r = self.r
        cellen = {
            "sterkte": r.choice(self.sterktes), "vertrouwen": r.choice(["", "1", "2", "5"]),
            "kanaal": "", "niveau": "", "vanaf": "", "tot": "", "bron": r.choice(BRONNEN),
            "laatst_bevestigd": self.soms(r.choice(BEVESTIGD), 0.4)}
        if self.kans(0.1):
            cellen["vanaf"], cellen["tot"] = self.periode(1)
        return {**cellen, **rij}

    def parallel(self):
        """More than nine of the same three, so that #10 and #2 both occur."""
        if not self.relaties or not self.kans(0.4):
            return
        eerste = self.r.choice(self.relaties)
        for _ in range(self.r.choice([2, 11])):
            rij = dict(eerste, bron=self.r.choice(BRONNEN),
                       vertrouwen=self.r.choice(["", "1", "5"]),
                       laatst_bevestigd=self.r.choice(["", "2023"]))
            if self.kans(0.3):
                rij["niveau"] = self.r.choice(NIVEAUS + [""])
                rij["kanaal"] = self.r.choice(["app", "e-mail|app", ""])
            self.relaties.append(rij)

    # -- Knots ----------------------------------------------------------------------------

    def knoop_gebieden(self):
        """A stad with wijken and buurten; groups and parties in some of them: areas with
        different numbers of empty cells, persons in more than one wijk."""
        stad = self.nieuw("gebied", schaal="stad")
        wijken = [self.nieuw("gebied", schaal="wijk", deel_van=stad) for _ in range(2)]
        buurten = [self.nieuw("gebied", deel_van="|".join(
            self.r.sample(wijken, self.r.choice([1, 1, 2])))) for _ in range(3)]
        groepen = [self.nieuw("doelgroep", moeilijk_bereikbaar=self.r.choice(["ja", "nee"]),
                              gebied=self.soms(self.r.choice(buurten + wijken), 0.3))
                   for _ in range(2)]
        for soort in ("wijkpartner", "sleutelfiguur", "netwerk"):
            partij = self.nieuw(soort, soort=self.soms(self.r.choice(EIGEN_SOORTEN)))
            for gebied in self.r.sample(buurten + wijken + [stad], self.r.choice([1, 1, 2])):
                self.leg(partij, "werkzaam_in", gebied)
            self.leg(partij, "bereikt", self.r.choice(groepen))

    def knoop_themas(self):
        """Themes three deep, each with someone at work on it."""
        thema = self.nieuw("thema")
        for soort in ("wijkpartner", "netwerk", "sleutelfiguur"):
            self.leg(self.een_van(soort), "actief_op", thema,
                     niveau=self.soms(self.r.choice(NIVEAUS)))
            thema = self.nieuw("thema", deel_van=thema)
        self.leg(self.een_van("sleutelfiguur"), "aanspreekpunt_voor", thema)

    def knoop_soorten(self):
        """Parties whose own soort is the name of another party."""
        andere = self.r.choice(self.van(*PARTIJEN))
        naam = self.knopen[andere][1]["naam"]
        for soort in ("wijkpartner", "sleutelfiguur"):
            self.nieuw(soort, soort=self.r.choice([naam, naam.upper(), f"kerk|{naam}"]))

    def knoop_partners(self):
        """A partner below a partner below a partner, at the same front door."""
        gebied, groep = self.een_van("gebied"), self.een_van("doelgroep")
        partners = [self.nieuw("wijkpartner", gebied=gebied) for _ in range(3)]
        for lager, hoger in zip(partners, partners[1:]):
            self.leg(lager, "deel_van", hoger)
        for partner in partners:
            self.leg(partner, "bereikt", groep)

    def knoop_personen(self):
        """Persons in a chain a–b–c of shared organisations that reach the same group."""
        groep = self.een_van("doelgroep")
        clubs = [self.nieuw("wijkpartner") for _ in range(3)]
        paren = [clubs[:1], clubs[:2], clubs[1:], clubs[2:]]
        self.r.shuffle(paren)
        for paar in paren[:self.r.choice([2, 3, 4])]:
            persoon = self.nieuw("sleutelfiguur")
            self.leg(persoon, "bereikt", groep)
            for club in paar:
                self.leg(persoon, self.r.choice(["werkt_bij", "vertegenwoordigt"]), club)
        if self.kans(0.3):
            self.leg(self.r.choice(clubs), "bereikt", groep)

    def knoop_netwerken(self):
        """Two networks with a theme in common and several persons between them."""
        thema = self.een_van("thema")
        netwerken = [self.nieuw("netwerk", thema=thema) for _ in range(2)]
        leden = [self.nieuw(self.r.choice(["wijkpartner", "sleutelfiguur"])) for _ in range(2)]
        for netwerk, lid in zip(netwerken, leden):
            self.leg(lid, "lid_van", netwerk)
        sterkte = self.r.choice(["", "3", "4"])
        if self.kans(0.4):
            # Known to both networks over one of the two: no go-between.
            self.leg(netwerken[0], "werkt_samen_met", netwerken[1])
        for _ in range(3):
            persoon = self.nieuw("sleutelfiguur")
            for netwerk, lid in zip(netwerken, leden):
                naar = self.r.choice([netwerk, netwerk, lid])
                relatie = "werkt_samen_met" if naar == lid else "beheert"
                self.leg(persoon, relatie, naar, sterkte=sterkte)

    def knoop_team(self):
        """Persons who cover the same things in several ways, so that teams tie."""
        a, b, c, d = [self.nieuw("doelgroep", moeilijk_bereikbaar="ja") for _ in range(4)]
        paren = [(a, b), (c, d), (a, c), (b, d)]
        self.r.shuffle(paren)
        for paar in paren:
            persoon = self.nieuw("sleutelfiguur")
            for groep in paar:
                self.leg(persoon, "bereikt", groep, sterkte=self.r.choice(["3", "3", "3", "4"]))

    def knoop_kennis(self):
        """One who is not in contact with another, and several who could introduce them."""
        a, groep = self.een_van("sleutelfiguur"), self.een_van("doelgroep")
        doel = self.nieuw(self.r.choice(["sleutelfiguur", "netwerk"]))
        verder = self.nieuw(self.r.choice(["sleutelfiguur", "netwerk", "wijkpartner"]))
        self.leg(doel, "werkt_samen_met", verder, sterkte=self.r.choice(["4", "5"]))
        self.leg(self.r.choice([doel, verder]), "bereikt", groep, sterkte="5")
        zwak = self.r.choice(["", "1", "2"])
        for soort in self.r.sample(["netwerk", "netwerk", "wijkpartner", "sleutelfiguur"], 3):
            tussen = self.nieuw(soort)
            self.leg(a, "werkt_samen_met", tussen, sterkte=zwak)
            self.leg(tussen, "ondersteunt", doel, sterkte=zwak)

    def knoop_route(self):
        """Two rows of parties side by side: many routes that tie, known by their ids alone."""
        lengte, sterkte = self.r.choice([2, 3, 3]), self.r.choice(["5", "5", "3", ""])
        vorige = [self.een_van("sleutelfiguur")]
        for _ in range(lengte):
            laag = [self.nieuw(self.r.choice(PARTIJEN)) for _ in range(2)]
            for a in vorige:
                for b in laag:
                    self.leg(a, "werkt_samen_met", b, sterkte=sterkte,
                             vertrouwen=self.r.choice(["", "", "2"]))
            vorige = laag
        einde = self.een_van("wijkpartner")
        groep = self.een_van("doelgroep")
        for a in vorige:
            self.leg(a, "ondersteunt", einde, sterkte=sterkte, vertrouwen="")
            self.leg(self.r.choice([a, a, einde]), "bereikt", groep, sterkte=sterkte)

    def knoop_punten(self):
        """Contacts of one theme, network and group at several levels and in several areas."""
        stad = self.nieuw("gebied", schaal="stad")
        wijk = self.nieuw("gebied", schaal="wijk", deel_van=stad)
        doelen = [self.een_van(soort) for soort in ("thema", "netwerk", "doelgroep")]
        for plek in (stad, wijk, ""):
            partij = self.nieuw("wijkpartner", gebied=plek, niveau=self.soms("tactisch"))
            for doel in doelen:
                for niveau in self.r.sample(NIVEAUS + [""], self.r.choice([1, 1, 2])):
                    self.leg(partij, "aanspreekpunt_voor", doel, niveau=niveau)
        # Of a network that is over nobody misses the only contact.
        oud = self.nieuw("netwerk", vanaf="", tot="2022-02")
        self.leg(partij, "aanspreekpunt_voor", oud)


if __name__ == "__main__":
    LastigeMaker(int(sys.argv[1])).maak(sys.argv[2])
