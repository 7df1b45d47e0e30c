#!/usr/bin/env python3
"""Writes the reference networks as edge lists beside itself: `python3 netwerken.py`.

Four of them are published (see README.md) and come with networkx, but for the business ties of the
Florentine families, which stand here. The other two are made from these by a stated rule.
"""

import csv
import pathlib

import networkx

FOLDER = pathlib.Path(__file__).parent
FAMILIES = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni",
    "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi",
    "Tornabuoni",
]
BUSINESS = [
    ("Barbadori", "Castellani"), ("Barbadori", "Ginori"), ("Barbadori", "Medici"),
    ("Barbadori", "Peruzzi"), ("Bischeri", "Guadagni"), ("Bischeri", "Lamberteschi"),
    ("Bischeri", "Peruzzi"), ("Castellani", "Lamberteschi"), ("Castellani", "Peruzzi"),
    ("Ginori", "Medici"), ("Guadagni", "Lamberteschi"), ("Lamberteschi", "Peruzzi"),
    ("Medici", "Pazzi"), ("Medici", "Salviati"), ("Medici", "Tornabuoni"),
]
KITE = ["Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"]


def write(name, header, rows):
    with open(FOLDER / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def network(name, nodes, edges, groups=None):
    header = ["van", "naar", "gewicht"] if len(edges[0]) == 3 else ["van", "naar"]
    write(f"{name}.csv", header, edges)
    rows = [[node] + ([groups[node]] if groups else []) for node in nodes]
    write(f"{name}-knopen.csv", ["id"] + (["groep"] if groups else []), rows)


def zachary():
    graph = networkx.karate_club_graph()
    edges = sorted((a + 1, b + 1, int(w)) for a, b, w in graph.edges(data="weight"))
    groups = {n + 1: "Hi" if club == "Mr. Hi" else "John A" for n, club in graph.nodes(data="club")}
    network("zachary", range(1, 35), [edge[:2] for edge in edges], groups)
    network("zachary-gewogen", range(1, 35), edges, groups)
    # From low to high, but from high to low when the sum of both can be divided by three, and both
    # ways when it can by four; the weight is the number of contexts.
    arcs = []
    for a, b, weight in edges:
        if (a + b) % 3 != 0 or (a + b) % 4 == 0:
            arcs.append((a, b, weight))
        if (a + b) % 3 == 0 or (a + b) % 4 == 0:
            arcs.append((b, a, weight))
    network("zachary-gericht", range(1, 35), sorted(arcs), groups)


def florence():
    marriage = sorted(tuple(sorted(edge)) for edge in networkx.florentine_families_graph().edges())
    network("padgett-huwelijk", FAMILIES, marriage)
    network("padgett-zaken", FAMILIES, BUSINESS)


def davis():
    graph = networkx.davis_southern_women_graph()
    women = graph.graph["top"]
    edges = [(woman, event) for woman in women for event in graph[woman]]
    network("davis", graph.nodes, edges, {n: "vrouw" if n in women else "avond" for n in graph})


def kite():
    graph = networkx.krackhardt_kite_graph()
    edges = sorted((KITE[a], KITE[b]) for a, b in graph.edges())
    # The groups are made up: every third node, and the last one has none.
    groups = {name: "abc"[place % 3] for place, name in enumerate(KITE)} | {"Jane": ""}
    network("krackhardt", KITE, edges, groups)


if __name__ == "__main__":
    zachary()
    florence()
    davis()
    kite()
