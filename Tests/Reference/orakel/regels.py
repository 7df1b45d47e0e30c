"""The common rules of the questions (section 1 of the definition).

A `Stand` is the map as it counts on one reference date: only valid relationships, parallel
ones counted as one, and with `openbaar` only what everyone may see.
"""

from fractions import Fraction

from kaart import PARTIJEN, Relatie, meerdere, verwijzing, vouw
from openbaar import openbare_kaart


class Gebruiksfout(Exception):
    """Wrong use: exit code 2."""


MOEILIJK = "moeilijk-bereikbaar"


class Stand:
    """The map on one date."""

    def __init__(self, kaart, peildatum, openbaar=False, zonder=None):
        self.hele_kaart = kaart
        self.kaart = kaart = openbare_kaart(kaart) if openbaar else kaart
        self.peildatum = peildatum
        self.openbaar = openbaar
        self.knopen = {
            id_: knoop for id_, knoop in kaart.knopen.items()
            if (knoop.zichtbaarheid == "openbaar" or not openbaar) and id_ != zonder}
        self.geldig = [relatie for relatie in kaart.relaties if self.telt(relatie)]
        self.samen = samengevoegd(self.geldig)
        self.buren = self.maak_buren()

    def zonder(self, id_):
        """The same stand in a map from which one node was taken."""
        return Stand(self.hele_kaart, self.peildatum, self.openbaar, zonder=id_)

    def op(self, datum):
        """The same map on another date."""
        return Stand(self.hele_kaart, datum, self.openbaar)

    # -- Naming a node --------------------------------------------------------------------

    def zoek(self, tekst, soorten):
        """The node that a text names, among those of the kinds the argument takes."""
        kandidaten = [knoop for knoop in self.knopen.values() if knoop.soort in soorten]
        for hit in (
            [k.id for k in kandidaten if k.id == tekst],
            [k.id for k in kandidaten if k.naam == tekst],
            [k.id for k in kandidaten if vouw(tekst) in self.gevouwen_namen(k)],
        ):
            if len(hit) > 1:
                raise Gebruiksfout(f"meer dan één kandidaat voor {tekst}: {sorted(hit)}")
            if hit:
                return hit[0]
        raise Gebruiksfout(f"onbekende naam: {tekst}")

    def gevouwen_namen(self, knoop):
        aliassen = [alias for id_, alias in self.kaart.aliassen if id_ == knoop.id]
        return {vouw(naam) for naam in [knoop.naam] + aliassen}

    def zoek_doelgroepen(self, tekst):
        """A doelgroep, or with the word moeilijk-bereikbaar every one that is, by name."""
        if tekst == MOEILIJK:
            return self.op_naam(
                g for g in self.van_soort("doelgroep") if self.moeilijk_bereikbaar(g) is True)
        return [self.zoek(tekst, ["doelgroep"])]

    def moeilijk_bereikbaar(self, groep):
        return {"ja": True, "nee": False, "": None}[
            self.knopen[groep].cel("moeilijk_bereikbaar")]

    def houdt(self, id_, soort):
        """--soort k keeps a node of kind k or with k in its own column soort (folded)."""
        if soort is None:
            return True
        knoop = self.knopen[id_]
        eigen = [vouw(waarde) for waarde in meerdere(knoop.cel("soort"))]
        return vouw(soort) == knoop.soort or vouw(soort) in eigen

    def van_soort(self, *soorten):
        return [id_ for id_, knoop in self.knopen.items() if knoop.soort in soorten]

    # -- Reference date -------------------------------------------------------------------

    def telt(self, relatie):
        """vanaf <= D <= tot, and both ends are in the map."""
        if relatie.van not in self.knopen or relatie.naar not in self.knopen:
            return False
        if relatie.vanaf is not None and relatie.vanaf > self.peildatum:
            return False
        return relatie.tot is None or relatie.tot >= self.peildatum

    def status(self, id_):
        """Of a netwerk or initiatief only."""
        knoop = self.knopen[id_]
        if knoop.tot is not None and knoop.tot < self.peildatum:
            return "afgelopen"
        if knoop.vanaf is not None and knoop.vanaf > self.peildatum:
            return "nog niet begonnen"
        return "lopend"

    # -- Relationships, parallel ones counted as one --------------------------------------

    def relaties(self, soort, van=None, naar=None):
        """Those of one kind, parallel ones as one. A symmetric kind is not asked for here."""
        return [
            relatie for relatie in self.samen
            if relatie.soort.naam == soort
            and (van is None or relatie.van == van) and (naar is None or relatie.naar == naar)]

    def losse_relaties(self, soort, van=None, naar=None):
        """Those of one kind, parallel ones apart: for selection by kanaal or niveau."""
        return [
            relatie for relatie in self.geldig
            if relatie.soort.naam == soort
            and (van is None or relatie.van == van) and (naar is None or relatie.naar == naar)]

    def doelen(self, soort, van):
        return {relatie.naar for relatie in self.relaties(soort, van=van)}

    def bronnen(self, soort, naar):
        return {relatie.van for relatie in self.relaties(soort, naar=naar)}

    def banden(self, persoon):
        """WERKT_BIJ and VERTEGENWOORDIGT: the ties of a person to organisations."""
        return (self.relaties("werkt_bij", van=persoon)
                + self.relaties("vertegenwoordigt", van=persoon))

    def organisaties(self, persoon):
        if self.knopen[persoon].soort != "sleutelfiguur":
            return set()
        return {band.naar for band in self.banden(persoon)}

    # -- Contact graph --------------------------------------------------------------------

    def is_contact(self, relatie):
        van, naar = self.knopen[relatie.van], self.knopen[relatie.naar]
        if van.id == naar.id or van.soort not in PARTIJEN or naar.soort not in PARTIJEN:
            return False
        if relatie.soort.naam == "deel_van":
            return van.soort == naar.soort and van.soort in ("wijkpartner", "netwerk")
        return relatie.soort.contact

    def maak_buren(self):
        """Of each party its neighbours, with the one relationship that the step uses."""
        buren = {partij: {} for partij in self.van_soort(*PARTIJEN)}
        for relatie in self.samen:
            if not self.is_contact(relatie):
                continue
            for a, b in ((relatie.van, relatie.naar), (relatie.naar, relatie.van)):
                huidige = buren[a].get(b)
                if huidige is None or stap_volgorde(relatie) < stap_volgorde(huidige):
                    buren[a][b] = relatie
        return buren

    def componenten(self):
        """The components of the contact graph, each a set of ids."""
        over, delen = set(self.buren), []
        while over:
            deel, rand = set(), {min(over)}
            while rand:
                deel |= rand
                rand = {b for a in rand for b in self.buren[a]} - deel
            delen.append(deel)
            over -= deel
        return delen

    def component(self, partij):
        return next(deel for deel in self.componenten() if partij in deel)

    # -- Best route with at most n contact steps ------------------------------------------

    def paden(self, begin, n, mag_tussen=lambda id_: True):
        """Every path of at most n steps without repeated nodes: the slow, obvious way."""
        stapel = [(begin,)]
        while stapel:
            pad = stapel.pop()
            yield pad
            if len(pad) - 1 == n or (len(pad) > 1 and not mag_tussen(pad[-1])):
                continue
            stapel.extend(pad + (buur,) for buur in self.buren[pad[-1]] if buur not in pad)

    def route(self, pad):
        return Route(list(pad), [self.buren[a][b] for a, b in zip(pad, pad[1:])])

    def beste_routes(self, begin, n, mag_tussen=lambda id_: True, vanaf_eind=False):
        """The best route from `begin` to each party, the step-less one to itself included."""
        beste = {}
        for pad in self.paden(begin, n, mag_tussen):
            route = self.route(pad)
            sleutel = route.volgorde(vanaf_eind)
            if pad[-1] not in beste or sleutel < beste[pad[-1]][0]:
                beste[pad[-1]] = (sleutel, route)
        return {eind: route for eind, (_, route) in beste.items()}

    def mag_tussen(self, zonder_netwerken):
        """Which parties may stand between the first and the last of a route."""
        return lambda id_: not (zonder_netwerken and self.knopen[id_].soort == "netwerk")

    # -- Area -----------------------------------------------------------------------------

    def boven(self, soort, id_):
        """The node itself and everything above it of its kind (DEEL_VAN, any depth)."""
        gevonden, rand = set(), {id_}
        while rand:
            gevonden |= rand
            rand = {
                hoger for lager in rand for hoger in self.doelen("deel_van", lager)
                if self.knopen[hoger].soort == soort} - gevonden
        return gevonden

    def gebieden(self, partij):
        """The areas of a party, and whether they come from its organisation."""
        eigen = self.doelen("werkzaam_in", partij)
        if eigen:
            return eigen, False
        van_organisaties = {
            gebied for organisatie in self.organisaties(partij)
            for gebied in self.doelen("werkzaam_in", organisatie)}
        return van_organisaties, bool(van_organisaties)

    def ligging(self, partij, gebied):
        """binnen, omvattend, elders or onbekend."""
        gebieden, _ = self.gebieden(partij)
        if not gebieden:
            return "onbekend"
        if any(gebied in self.boven("gebied", eigen) for eigen in gebieden):
            return "binnen"
        if gebieden & self.boven("gebied", gebied):
            return "omvattend"
        return "elders"

    def via_organisatie(self, partij):
        return self.gebieden(partij)[1]

    def delen_gebied(self, ene, andere):
        """An area of one set equals, contains or lies in an area of the other."""
        return any(
            a in self.boven("gebied", b) or b in self.boven("gebied", a)
            for a in ene for b in andere)

    def telt_mee(self, partij, opties):
        """Where parties are counted or combined only binnen and omvattend count."""
        if opties["in"] is None:
            return True
        return self.ligging(partij, opties["in"]) in secties_van(opties)[:2]

    def doet_mee(self, groep, gebied):
        """A doelgroep with an own gebied takes part only if it touches this area."""
        eigen = self.eigen_gebieden(groep)
        return not eigen or self.delen_gebied(eigen, {gebied})

    def eigen_gebieden(self, groep):
        """The column gebied of a doelgroep, as ids."""
        waarden = meerdere(self.knopen[groep].cel("gebied"))
        return {verwijzing(self.kaart, waarde) for waarde in waarden} & set(self.knopen)

    # -- Counting parties of a group ------------------------------------------------------

    def tel_partijen(self, partijen):
        """How many parties these are that reach one group."""
        personen, aantal = [], 0
        for partij in partijen:
            if self.knopen[partij].soort != "sleutelfiguur":
                aantal += 1
            elif not self.organisaties(partij) & set(partijen):
                personen.append(partij)
        # Those that share an organisation are one, also in a chain.
        while personen:
            samen, organisaties = {personen[0]}, set(self.organisaties(personen[0]))
            while True:
                erbij = {p for p in personen if self.organisaties(p) & organisaties} - samen
                if not erbij:
                    break
                samen |= erbij
                for persoon in erbij:
                    organisaties |= self.organisaties(persoon)
            personen = [p for p in personen if p not in samen]
            aantal += 1
        return aantal

    # -- Order ----------------------------------------------------------------------------

    def naam_volgorde(self, id_):
        """"By name" means folded name, then id."""
        return (vouw(self.knopen[id_].naam), id_)

    def op_naam(self, ids):
        return sorted(set(ids), key=self.naam_volgorde)

    def paar(self, ene, andere):
        """Of a pair first the first by name."""
        return tuple(self.op_naam([ene, andere]))

    def moeilijk_eerst(self, groep):
        """Hard-to-reach first means ja, then unknown, then nee."""
        return {True: 0, None: 1, False: 2}[self.moeilijk_bereikbaar(groep)]


def secties_van(opties):
    """The sections of a list of parties, in their order."""
    if opties["in"] is None:
        return [""]
    return ["binnen"] if opties.get("strikt") else ["binnen", "omvattend", "onbekend"]


def samengevoegd(relaties):
    """Several relationships of one kind between the same two nodes count as one."""
    groepen = {}
    for relatie in relaties:
        groepen.setdefault(relatie.drietal, []).append(relatie)
    return [een(groep) for groep in groepen.values()]


def een(relaties):
    """The highest s, then the latest vanaf (absent = earliest), then the smallest id."""
    return min(relaties, key=lambda relatie: (
        -relatie.s, -(relatie.vanaf.toordinal() if relatie.vanaf else 0), relatie.id_volgorde))


def stap_volgorde(relatie):
    """The relationship a step uses: s, vertrouwen, kind by code point, smallest id."""
    return (-relatie.s, -(relatie.vertrouwen or 0), relatie.soort.naam, relatie.id_volgorde)


def w(relatie):
    return Fraction(relatie.s, 5)


class Route:
    """A row of nodes with the relationships between them, a closing BEREIKT included."""

    def __init__(self, knopen, relaties, met_bereikt=False):
        self.knopen = knopen
        self.relaties = relaties
        self.met_bereikt = met_bereikt

    def plus_bereikt(self, relatie):
        return Route(self.knopen + [relatie.naar], self.relaties + [relatie], True)

    def omgekeerd(self):
        return Route(self.knopen[::-1], self.relaties[::-1])

    @property
    def product(self):
        product = Fraction(1)
        for relatie in self.relaties:
            product *= w(relatie)
        return product

    @property
    def stappen(self):
        """The number of contact steps; BEREIKT is not one."""
        return len(self.relaties) - (1 if self.met_bereikt else 0)

    @property
    def vertrouwen(self):
        """The least vertrouwen (absent = 0); without a relationship more than any."""
        return min([relatie.vertrouwen or 0 for relatie in self.relaties], default=6)

    @property
    def zwakste(self):
        """The weakest link, the first of equals."""
        return min(self.relaties, key=lambda relatie: relatie.s)

    @property
    def sterkte_onbekend(self):
        return any(relatie.sterkte is None for relatie in self.relaties)

    def volgorde(self, vanaf_eind=False):
        """Product, fewer steps, highest least vertrouwen, smallest sequence of node ids,
        read from the end that the question names first."""
        ids = tuple(reversed(self.knopen)) if vanaf_eind else tuple(self.knopen)
        return (-self.product, self.stappen, -self.vertrouwen, ids)


def beste(routes, vanaf_eind=False):
    """The best of some routes, or None."""
    return min(routes, key=lambda route: route.volgorde(vanaf_eind), default=None)


def verzonnen_kent(kaart, van, naar):
    """The contact KENT of s 3 that question 20 imagines; it has no source."""
    relatie = Relatie(kaart.soorten["kent"], van, naar, {"sterkte": "3"}, uit_bestand=False)
    relatie.nummer = 1
    relatie.verzonnen = True
    return relatie
