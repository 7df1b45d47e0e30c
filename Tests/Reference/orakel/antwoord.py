"""Rows, ranks, sentences and the JSON of an answer (sections 1 and 3 of the definition)."""

from fractions import Fraction

from kaart import vouw


class Rij:
    """One row. `gebruikt` holds the relationships used, in the order of the route."""

    def __init__(self, id_, naam, soort, zin, *, sectie="", score=None, score_tekst=None,
                 route=None, gebruikt=None, status=None, **meer):
        self.id = id_
        self.naam = naam
        self.soort = soort
        self.zin = zin
        self.sectie = sectie
        self.score = score
        self.score_tekst = score_tekst
        self.route = route
        self.gebruikt = route.relaties if gebruikt is None and route else (gebruikt or [])
        self.status = status
        self.meer = meer
        self.rang = None

    @property
    def stappen(self):
        return self.route.stappen if self.route else None

    def volgorde(self):
        """Score descending, fewer steps, least vertrouwen descending, folded name, id."""
        return (-self.score, self.stappen or 0, -self.route.vertrouwen if self.route else 0,
                vouw(self.naam), self.id)

    def bronnen(self):
        """The different non-empty sources: in order of the route, else by code point."""
        gevonden = []
        for relatie in self.gebruikt:
            if relatie.bron and relatie.bron not in gevonden:
                gevonden.append(relatie.bron)
        return gevonden if self.route else sorted(gevonden)

    def json(self):
        velden = {
            "rang": self.rang, "id": self.id, "naam": self.naam, "soort": self.soort,
            "score": self.score if self.score is None else exact(self.score),
            "score_tekst": self.score_tekst,
            "stappen": self.stappen, "route": self.route.knopen if self.route else [],
            "sectie": self.sectie, "zin": self.zin, "bronnen": self.bronnen()}
        if self.route:
            velden["zwakste"] = self.route.zwakste.s
            velden["sterkte_onbekend"] = self.route.sterkte_onbekend
        if self.status is not None:
            velden["status"] = self.status
        velden.update(self.meer)
        return velden


class Antwoord:
    def __init__(self, vraag, stand, opties):
        self.vraag = vraag
        self.stand = stand
        self.top = opties["top"]
        self.rijen = []
        self.afgekapt = 0
        self.gebruikt = []
        self.ernaast = {}

    def voeg_lijst(self, rijen, eigen_orde):
        """Adds one list (a section, or one per group): ranks it, then cuts it."""
        vorige = None
        for nummer, rij in enumerate(rijen, start=1):
            gelijk = not eigen_orde and vorige is not None and (
                (rij.score, rij.stappen) == (vorige.score, vorige.stappen))
            rij.rang = vorige.rang if gelijk else nummer
            self.gebruikt += rij.gebruikt
            vorige = rij
        houden = rijen if self.top is None else rijen[:self.top]
        self.afgekapt += len(rijen) - len(houden)
        self.rijen += houden

    def sterkte_bekend(self):
        """Over all rows before --top; the imagined KENT of question 20 does not count."""
        echt = [r for r in self.gebruikt if not getattr(r, "verzonnen", False)]
        if not echt:
            return None
        return any(relatie.sterkte is not None for relatie in echt)

    def json(self):
        document = {
            "vraag": self.vraag, "peildatum": self.stand.peildatum.isoformat(),
            "sterkte_bekend": self.sterkte_bekend(),
            "rijen": [rij.json() for rij in self.rijen], "afgekapt": self.afgekapt}
        document.update(self.ernaast)
        return document


def rij_van_knoop(stand, id_, zin, **velden):
    """A row about a node: its name and kind, and the status of a netwerk or initiatief."""
    knoop = stand.knopen[id_]
    if knoop.soort in ("netwerk", "initiatief"):
        velden["status"] = stand.status(id_)
    return Rij(id_, knoop.naam, knoop.soort, zin, **velden)


def rij_van_paar(stand, ene, andere, zin, **velden):
    """A row about a pair, the first by name first."""
    naam = f"{stand.knopen[ene].naam} | {stand.knopen[andere].naam}"
    return Rij(f"{ene}|{andere}", naam, "paar", zin, **velden)


# -- Numbers ------------------------------------------------------------------------------

def exact(score):
    """Lowest terms, "12/25"; a text (question 15) stays as it is."""
    if isinstance(score, str):
        return score
    score = Fraction(score)
    return f"{score.numerator}/{score.denominator}"


def decimalen(score, aantal=2, teken=","):
    """Rounded half up."""
    schaal = 10 ** aantal
    heel = (score * schaal * 2 + 1) // 2
    return f"{heel // schaal}{teken}{heel % schaal:0{aantal}d}"


# -- Sentences ----------------------------------------------------------------------------

def opsomming(teksten):
    """"A", "A en B", "A, B en C"."""
    teksten = list(teksten)
    if len(teksten) < 2:
        return "".join(teksten)
    return ", ".join(teksten[:-1]) + " en " + teksten[-1]


def lijst(stand, ids):
    """‹L…›: a list by name."""
    return opsomming(stand.knopen[id_].naam for id_ in stand.op_naam(ids))


def aantal(n, enkelvoud, meervoud):
    """‹n partijen›: the number with its word."""
    return f"{n} {enkelvoud if n == 1 else meervoud}"


def in_gebied(stand, opties):
    """‹ in G› stands only with --in."""
    return f" in {stand.knopen[opties['in']].naam}" if opties["in"] is not None else ""


def gestelde_sterkte(relatie):
    return "onbekend" if relatie.sterkte is None else str(relatie.sterkte)


def dag_maand_jaar(datum):
    return f"{datum.day:02d}-{datum.month:02d}-{datum.year:04d}"


def route_zin(stand, route):
    """The route sentence, with its strength and its weakest link."""
    zin = stand.knopen[route.knopen[0]].naam
    schakels = []
    for van, naar, relatie in zip(route.knopen, route.knopen[1:], route.relaties):
        woorden = relatie.soort.heen if relatie.van == van else relatie.soort.terug
        schakel = f"{woorden} ({relatie.s}{'?' if relatie.sterkte is None else ''})"
        schakels.append((relatie.s, schakel))
        zin += f" –{schakel}→ {stand.knopen[naar].naam}"
    zwakste = min(schakels, key=lambda schakel: schakel[0])[1]
    return f"{zin}. Sterkte {decimalen(route.product)}; zwakste schakel: {zwakste}."


def rij_van_route(stand, id_, route, zin=None, **velden):
    """A row with a route, scored by its product."""
    return rij_van_knoop(
        stand, id_, zin or route_zin(stand, route), score=route.product,
        score_tekst=decimalen(route.product), route=route, **velden)
