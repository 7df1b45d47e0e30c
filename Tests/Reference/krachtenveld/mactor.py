#!/usr/bin/env python3
"""Recomputes MACTOR and MICMAC with exact fractions, apart from the program.

Writes `gevallen.json` beside itself: `python3 mactor.py`. The formulas are written out as in the
literature, with every condition on the indices, and share nothing with the program.
"""

import json
import pathlib
import random
from fractions import Fraction

NIGER = [
    [0, 3, 3, 0, 3, 3, 3, 2, 2, 3, 4],
    [3, 0, 2, 2, 0, 0, 1, 1, 1, 1, 0],
    [1, 0, 0, 1, 4, 3, 1, 1, 0, 0, 1],
    [0, 4, 4, 0, 0, 1, 4, 0, 0, 4, 1],
    [1, 0, 3, 0, 0, 3, 3, 0, 0, 0, 0],
    [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
    [1, 0, 3, 1, 1, 0, 0, 1, 0, 0, 0],
    [0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0],
    [1, 2, 0, 0, 0, 0, 0, 1, 0, 4, 0],
    [0, 1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
]


def mdii(mdi):
    n = range(len(mdi))
    return [
        [mdi[i][j] + sum(min(mdi[i][k], mdi[k][j]) for k in n if k != i and k != j) for j in n]
        for i in n
    ]


def mmdii(mdi):
    n = range(len(mdi))
    return [
        [max([mdi[i][j]] + [min(mdi[i][k], mdi[k][j]) for k in n if k != i and k != j]) for j in n]
        for i in n
    ]


def normalised(values):
    total = sum(values)
    return [len(values) * v / total for v in values] if total > 0 else None


def strength(out, into, back):
    total = sum(out)
    return [
        Fraction(o - b, total) * Fraction(o, o + d) if o > 0 else Fraction(0)
        for o, d, b in zip(out, into, back)
    ]


def strengths(mdi):
    n = range(len(mdi))
    full, most = mdii(mdi), mmdii(mdi)
    back = [full[i][i] for i in n]
    off = lambda m, i: sum(m[i][j] for j in n if j != i)
    into = lambda m, i: sum(m[j][i] for j in n if j != i)
    one = strength([off(full, i) for i in n], [into(full, i) for i in n], back)
    two = strength(
        [sum(full[i]) for i in n], [sum(full[j][i] for j in n) for i in n], back)
    three = strength([off(most, i) for i in n], [into(most, i) for i in n], [0] * len(mdi))
    return [normalised(one), normalised(two), normalised(three)]


def agreement(rows, sign):
    count = range(len(rows[0]) if rows else 0)
    return [
        [
            sum(
                Fraction(abs(a[k]) + abs(b[k]), 2)
                for k in count
                if a[k] * b[k] * sign > 0)
            for b in rows
        ]
        for a in rows
    ]


def ambivalence(caa, daa):
    result = []
    for i in range(len(caa)):
        others = [k for k in range(len(caa)) if k != i]
        weight = sum(caa[i][k] + daa[i][k] for k in others)
        gap = sum(abs(caa[i][k] - daa[i][k]) for k in others)
        result.append(1 - gap / weight if weight else None)
    return result


def orders(mao, weights):
    sign = lambda v: (v > 0) - (v < 0)
    yield [[sign(v) for v in row] for row in mao]
    yield mao
    if weights is not None:
        yield [[v * w for v in row] for row, w in zip(mao, weights)]


def ranks(values):
    return [1 + sum(other > value for other in values) for value in values]


def power(matrix, exponent):
    n = range(len(matrix))
    result = matrix
    for _ in range(exponent - 1):
        result = [[sum(result[i][k] * matrix[k][j] for k in n) for j in n] for i in n]
    return result


def micmac(mdi):
    found = []
    for exponent in range(1, 13):
        walks = power(mdi, exponent)
        if exponent > 1 and not any(any(row) for row in walks):
            break
        found.append((ranks([sum(r) for r in walks]), ranks([sum(c) for c in zip(*walks)])))
        tail = found[1:][-3:]
        if len(tail) == 3 and tail[0] == tail[1] == tail[2]:
            return {"steps": exponent - 2, "stable": True, "ranks": list(tail[0])}
    return {"steps": len(found), "stable": False, "ranks": list(found[-1])}


def number(value):
    return None if value is None else float(value)


def case(name, mdi, mao):
    readings = strengths(mdi)
    result = {"name": name, "mdi": mdi, "mao": mao, "mdii": mdii(mdi)}
    result["strengths"] = [None if r is None else [float(v) for v in r] for r in readings]
    result["orders"] = []
    for rows in orders(mao, readings[0]):
        caa, daa = agreement(rows, 1), agreement(rows, -1)
        result["orders"].append({
            "caa": [[float(v) for v in row] for row in caa],
            "daa": [[float(v) for v in row] for row in daa],
            "ambivalence": [number(v) for v in ambivalence(caa, daa)],
        })
    result["micmac"] = micmac(mdi)
    return result


def random_case(seed):
    source = random.Random(seed)
    n, m = source.randint(1, 9), source.randint(1, 6)
    density = source.random()
    cell = lambda: source.randint(1, 4) if source.random() < density else 0
    mdi = [[0 if i == j else cell() for j in range(n)] for i in range(n)]
    mao = [[source.randint(-4, 4) for _ in range(m)] for _ in range(n)]
    return case(f"seed {seed}", mdi, mao)


def main():
    hand = case(
        "met de hand", [[0, 3, 1], [2, 0, 0], [1, 4, 0]], [[3, -2, 0], [1, 2, 4], [-4, -1, 2]])
    niger = case("Niger 2010", NIGER, [[(i * j) % 9 - 4 for j in range(1, 6)] for i in range(11)])
    cases = [hand, niger] + [random_case(seed) for seed in range(40)]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in cases)
    path = pathlib.Path(__file__).with_name("gevallen.json")
    path.write_text("[\n" + lines + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
