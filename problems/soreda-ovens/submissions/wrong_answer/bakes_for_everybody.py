# Forgets how few loaves there are: an oven bakes for every neighbour that saves by it.
def cheapestBread(downhill, carter, oven, town, loaves):
    n = len(downhill)
    with_oven = list(oven)
    branches = [0] * n
    extra = list(town)
    for v in range(n - 1, -1, -1):
        best = min(with_oven[v], branches[v] + extra[v])
        if v == 0:
            return best
        below = downhill[v]
        extra[below] = min(extra[below], with_oven[v] + carter[v] - best)
        with_oven[below] += min(best, branches[v] + carter[v])
        branches[below] += best
