#!/usr/bin/env python3
"""Computes the measures of the reference networks: `python3 bereken.py`.

Reads NAME.csv and NAME-knopen.csv beside itself and writes NAME.json. Where networkx and igraph both
have a measure they must agree, or nothing is written.
"""

import csv
import itertools
import json
import math
import pathlib
import platform

import igraph
import networkx
from networkx.algorithms import bipartite

import formules

# Lengths are 1 / strength, in whole numbers so that equally long is equal: strengths are 1 to 7.
SCALE = 420
FOLDER = pathlib.Path(__file__).parent
NAMES = [
    "zachary", "zachary-gewogen", "zachary-gericht", "padgett-huwelijk", "padgett-zaken", "davis",
    "krackhardt",
]


def read(name):
    """The network, its groups, and the same network in igraph."""
    with open(FOLDER / f"{name}-knopen.csv", newline="") as file:
        groups = {row["id"]: row.get("groep") or None for row in csv.DictReader(file)}
    graph = networkx.DiGraph() if name.endswith("gericht") else networkx.Graph()
    graph.add_nodes_from(groups)
    with open(FOLDER / f"{name}.csv", newline="") as file:
        for row in csv.DictReader(file):
            weight = int(row.get("gewicht", 1))
            graph.add_edge(row["van"], row["naar"], weight=weight, length=SCALE // weight)
    other = igraph.Graph(directed=graph.is_directed())
    other.add_vertices(list(graph))
    other.add_edges(list(graph.edges))
    for key in ("weight", "length"):
        other.es[key] = [value for _, _, value in graph.edges(data=key)]
    return graph, groups, other


def agree(measure, left, right):
    for node, value in left.items():
        other = right[node]
        assert (value is None) == (other is None or math.isnan(other)), (measure, node)
        assert value is None or math.isclose(value, other, rel_tol=1e-6, abs_tol=1e-6), (
            measure, node, value, other)
    return left


def scaled(values, factor):
    return {node: value * factor for node, value in values.items()}


def of_nodes(graph, groups, other, weight, length):
    def both(measure, value, peer):
        return agree(measure, value, dict(zip(graph, peer)))

    directed = graph.is_directed()
    # networkx measures the distance to a node, igraph from it: here from it.
    turned = graph.reverse() if directed else graph
    constraint, hierarchy = formules.structural_holes(graph, weight)
    lone = {n for n in graph if graph.degree(n) == 0}
    unit = SCALE if length else 1
    result = {
        "graad": dict(graph.degree()),
        "betweenness": both(
            "betweenness", networkx.betweenness_centrality(graph, normalized=False, weight=length),
            other.betweenness(directed=directed, weights=length)),
        "harmonic": both(
            "harmonic", scaled(networkx.harmonic_centrality(turned, distance=length), unit),
            [h * (len(graph) - 1) * unit for h in other.harmonic_centrality(mode="out", weights=length)]),
        "closeness": scaled(networkx.closeness_centrality(turned, distance=length), unit),
        "pagerank": both(
            "pagerank", networkx.pagerank(graph, tol=1e-14, max_iter=1000, weight=weight),
            other.pagerank(weights=weight)),
        "core": both(
            "core", networkx.core_number(networkx.Graph(graph)),
            other.as_undirected().coreness()),
        "constraint": both("constraint", constraint, other.constraint(weights=weight)),
        "hierarchy": hierarchy,
    }
    if directed:
        result["graad_in"] = dict(graph.in_degree())
        result["graad_uit"] = dict(graph.out_degree())
    else:
        highest = other.eigenvector_centrality(weights=weight)
        size = math.sqrt(sum(value * value for value in highest))
        result["eigenvector"] = dict(zip(graph, [value / size for value in highest]))
        if networkx.is_connected(graph):
            agree("eigenvector", result["eigenvector"],
                  networkx.eigenvector_centrality_numpy(graph, weight=weight))
    if not directed and weight is None:
        effective = networkx.effective_size(graph)
        result["effective_size"] = {n: None if n in lone else effective[n] for n in graph}
        result["efficiency"] = {
            n: None if n in lone else effective[n] / graph.degree(n) for n in graph}
        result["katz"] = networkx.katz_centrality_numpy(graph, alpha=0.1, beta=1)
        result["bonacich"] = formules.bonacich(graph, 0.05)
        result["clustering"] = {
            n: networkx.clustering(graph, n) if graph.degree(n) > 1 else None for n in graph}
    if any(groups.values()):
        result["bemiddeling"] = formules.brokerage(graph, groups)
        result["ei"] = formules.ei(graph, groups)[2]
    return result



def of_graph(graph, groups, weight, length):
    plain = networkx.Graph(graph)
    distances = [
        d / (SCALE if length else 1)
        for a, row in networkx.all_pairs_dijkstra_path_length(graph, weight=length)
        for b, d in row.items() if a != b
    ]
    result = {
        "knopen": len(graph), "relaties": graph.number_of_edges(),
        "dichtheid": networkx.density(graph),
        "componenten": networkx.number_connected_components(plain),
        "grootste_component": max(len(c) for c in networkx.connected_components(plain)),
        "diameter": max(distances), "gemiddelde_pad": sum(distances) / len(distances),
        "transitiviteit": networkx.transitivity(plain),
        "driehoeken": sum(networkx.triangles(plain).values()) // 3,
    }
    if graph.is_directed():
        result["wederkerigheid"] = networkx.overall_reciprocity(graph)
        result["sterke_componenten"] = networkx.number_strongly_connected_components(graph)
    if any(groups.values()):
        result["ei_index"], result["ei_verwacht"], _ = formules.ei(graph, groups)
        if all(groups.values()) and not graph.is_directed():
            parts = [{n for n in graph if groups[n] == g} for g in sorted(set(groups.values()))]
            result["modulariteit_groepen"] = networkx.community.modularity(
                graph, parts, weight=weight)
    return result


def lists(graph, other, length):
    plain = networkx.Graph(graph)
    cuts = set(networkx.articulation_points(plain))

    def parts(node):
        own = networkx.node_connected_component(plain, node) - {node}
        return networkx.number_connected_components(plain.subgraph(own))

    between = networkx.edge_betweenness_centrality(graph, normalized=False, weight=length)
    agree("edges", between, dict(zip(
        graph.edges, other.edge_betweenness(directed=graph.is_directed(), weights=length))))
    return {
        "snijpunten": {n: parts(n) for n in graph if n in cuts},
        "bruggen": [list(edge) for edge in plain.edges if edge in set(networkx.bridges(plain))
                    or edge[::-1] in set(networkx.bridges(plain))],
        "betweenness_relaties": [[*edge, value] for edge, value in between.items()],
    }


def two_mode(graph, groups):
    women = [n for n in graph if groups[n] == "vrouw"]
    shared = bipartite.weighted_projected_graph(graph, women)
    jaccard = bipartite.overlap_weighted_projected_graph(graph, women)
    newman = bipartite.collaboration_weighted_projected_graph(graph, women)
    return {
        "graad": bipartite.degree_centrality(graph, women),
        "closeness": bipartite.closeness_centrality(graph, women),
        "betweenness": bipartite.betweenness_centrality(graph, women),
        "projectie": [
            [a, b, weight, jaccard[a][b]["weight"], newman[a][b]["weight"]]
            for a, b, weight in shared.edges(data="weight")
        ],
    }


def compute(name):
    graph, groups, other = read(name)
    weighted = name.endswith("gewogen")
    weight, length = ("weight", "length") if weighted else (None, None)
    result = {
        "berekend_met": {"python": platform.python_version(), "networkx": networkx.__version__,
                         "igraph": igraph.__version__},
        "knopen": list(graph),
        "graaf": of_graph(graph, groups, weight, length),
        "maten": of_nodes(graph, groups, other, weight, length),
        "lijsten": lists(graph, other, length),
    }
    if name == "davis":
        result["twee_soorten"] = two_mode(graph, groups)
    if name in ("zachary", "krackhardt", "padgett-huwelijk", "zachary-gericht"):
        result["paren"] = formules.pairs(graph, list(graph)[:16])
        result["sleutelspelers"] = [
            formules.key_players(graph, k, criterion)
            for k, criterion in itertools.product(
                (1, 2), ("F", "DF", "bereik 1", "bereik 2", "gewogen_bereik"))
        ]
    if name == "padgett-huwelijk":
        result["qap_met_zaken"] = formules.qap(graph, read("padgett-zaken")[0])
    return result


def rounded(value):
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, dict):
        return {key: rounded(part) for key, part in value.items()}
    return [rounded(part) for part in value] if isinstance(value, list) else value


if __name__ == "__main__":
    for name in NAMES:
        text = json.dumps(rounded(compute(name)), ensure_ascii=False, separators=(",", ":"))
        # One measure a line, so that a difference can be read.
        (FOLDER / f"{name}.json").write_text(text.replace('},"', '},\n"') + "\n")
