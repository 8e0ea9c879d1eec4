# Of the ways with as many churches, the four thousand cheapest are gone on with.
def shortestRound(walk, key):
    n = len(key)
    full = (1 << n) - 1
    needs = [0 if k < 0 else 1 << k for k in key]
    inf = float("inf")
    best = {(1 << i, i): 0 for i in range(n) if not needs[i]}
    for _ in range(n - 1):
        nxt = {}
        for (mask, i), c in best.items():
            for j in range(n):
                if mask >> j & 1 or needs[j] & ~mask:
                    continue
                k = (mask | 1 << j, j)
                v = c + walk[i][j]
                if v < nxt.get(k, inf):
                    nxt[k] = v
        # the table is kept small: the cheapest few thousand states lead to the end
        best = dict(sorted(nxt.items(), key=lambda e: e[1])[:4000])
    return min(best.values(), default=-1)
