"""Measures that neither networkx nor igraph has, written out as in the literature.

For small graphs. A graph is a networkx Graph or DiGraph; `groups` gives the group of a node, or nothing.
"""

import itertools
import math

import networkx
import numpy


def structural_holes(graph, weight=None):
    """Constraint and hierarchy of Burt (1992), whole network; hierarchy is 1 with one contact."""
    nodes = list(graph)
    a = networkx.to_numpy_array(graph, nodes, weight=weight)
    a = a + a.T if graph.is_directed() else a
    constraint, hierarchy = {}, {}
    for i, node in enumerate(nodes):
        contacts = numpy.flatnonzero(a[i])
        if len(contacts) == 0:
            constraint[node] = hierarchy[node] = None
            continue
        p = [row / row.sum() if row.sum() else row for row in a]
        parts = [
            (p[i][j] + sum(p[i][q] * p[q][j] for q in range(len(nodes)) if q not in (i, j))) ** 2
            for j in contacts
        ]
        total, n = sum(parts), len(parts)
        constraint[node] = total
        ratios = [part / (total / n) for part in parts]
        hierarchy[node] = (
            1.0 if n == 1 else sum(r * math.log(r) for r in ratios if r) / (n * math.log(n))
        )
    return constraint, hierarchy


def bonacich(graph, beta):
    """Bonacich (1987): c = scale · (I - beta A)^-1 A 1, the squares adding up to the node count."""
    a = networkx.to_numpy_array(graph, weight=None)
    n = len(a)
    c = numpy.linalg.solve(numpy.eye(n) - beta * a, a @ numpy.ones(n))
    return dict(zip(graph, (c * math.sqrt(n / (c @ c))).tolist()))


def ei(graph, groups):
    """Krackhardt and Stern (1988): the whole network, its expected value, every node."""
    ties = [(a, b) for a, b in graph.edges if groups[a] and groups[b]]

    def index(some):
        outside = sum(groups[a] != groups[b] for a, b in some)
        return (2 * outside - len(some)) / len(some) if some else None

    members = [groups[n] for n in graph if groups[n]]
    pairs = list(itertools.permutations(members, 2))
    expected = sum(1 if a != b else -1 for a, b in pairs) / len(pairs)
    per_node = {n: index([t for t in ties if n in t]) for n in graph}
    return index(ties), expected, per_node


def brokerage(graph, groups):
    """Gould and Fernandez (1989): every ordered pair, the tie between both ends missing."""
    directed = graph.to_directed()
    result = {}
    for b in graph:
        roles = dict.fromkeys(
            ["coordinator", "consultant", "gatekeeper", "representative", "liaison"], 0)
        for a, c in itertools.permutations([n for n in graph if groups[n]], 2):
            if not (directed.has_edge(a, b) and directed.has_edge(b, c)) or directed.has_edge(a, c):
                continue
            ga, gb, gc = groups[a], groups[b], groups[c]
            if ga == gb == gc:
                roles["coordinator"] += 1
            elif ga == gc:
                roles["consultant"] += 1
            elif gb == gc:
                roles["gatekeeper"] += 1
            elif ga == gb:
                roles["representative"] += 1
            else:
                roles["liaison"] += 1
        result[b] = roles if groups[b] else None
    return result


def key_player_value(graph, chosen, criterion):
    """Borgatti (2006), distances in steps."""
    n = len(graph)
    if criterion in ("F", "DF"):
        rest = graph.copy()
        rest.remove_nodes_from(chosen)
        n = len(rest)
        distances = [
            d for a, row in networkx.all_pairs_shortest_path_length(rest)
            for b, d in row.items() if a != b
        ]
        near = len(distances) if criterion == "F" else sum(1 / d for d in distances)
        return 1 - near / (n * (n - 1))
    row = networkx.multi_source_dijkstra_path_length(graph, set(chosen), weight=None)
    if criterion.startswith("bereik"):
        return sum(d <= int(criterion[-1]) for d in row.values()) / n
    return sum(1 / max(1, d) for d in row.values()) / n


def key_players(graph, k, criterion):
    """Every set of k nodes with the highest value."""
    sets = list(itertools.combinations(graph, k))
    values = [key_player_value(graph, chosen, criterion) for chosen in sets]
    best = max(values)
    return {
        "k": k, "criterium": criterion, "waarde": best, "exact": True,
        "sets": [list(s) for s, value in zip(sets, values) if abs(value - best) < 1e-12],
    }


def pairs(graph, some):
    """Shared contacts, Jaccard, Adamic-Adar, distance and correlation of the profiles of pairs."""
    nodes = list(graph)
    a = networkx.to_numpy_array(graph, nodes, weight=None)
    contacts = {n: set(networkx.all_neighbors(graph, n)) for n in nodes}
    profiles = numpy.hstack([a, a.T]) if graph.is_directed() else a
    rows = []
    for i, j in itertools.combinations(range(len(some)), 2):
        x, y = nodes[i], nodes[j]
        shared, either = contacts[x] & contacts[y], contacts[x] | contacts[y]
        left_out = [i, j, i + len(nodes), j + len(nodes)]
        u = numpy.delete(profiles[i], left_out[:2] if len(profiles[i]) == len(nodes) else left_out)
        v = numpy.delete(profiles[j], left_out[:2] if len(profiles[j]) == len(nodes) else left_out)
        rows.append({
            "paar": [x, y], "gedeeld": len(shared),
            "jaccard": len(shared) / len(either) if either else None,
            "adamic_adar": sum(1 / math.log(len(contacts[n])) for n in shared),
            "afstand": float(numpy.linalg.norm(u - v)),
            "correlatie": float(numpy.corrcoef(u, v)[0, 1]) if u.std() and v.std() else None,
        })
    return rows


def qap(first, second):
    """Krackhardt (1988): Pearson's correlation of the cells off the diagonal."""
    nodes = list(first)
    off = ~numpy.eye(len(nodes), dtype=bool)
    left, right = (networkx.to_numpy_array(g, nodes, weight=None)[off] for g in (first, second))
    return float(numpy.corrcoef(left, right)[0, 1])
