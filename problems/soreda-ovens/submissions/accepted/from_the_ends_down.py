# One pass from the last hamlet to the first; each hands its sums to the one below.
def cheapestBread(downhill, carter, oven, town, loaves):
    n = len(downhill)
    branches = [0] * n
    savings = [[] for _ in range(n)]
    extra = list(town)
    for v in range(n - 1, -1, -1):
        gains = savings[v]
        if len(gains) > loaves:
            gains.sort(reverse=True)
            del gains[loaves:]
        with_oven = oven[v] + branches[v] - sum(gains)
        spare = with_oven + (min(gains) if len(gains) == loaves else 0)
        best = min(with_oven, branches[v] + extra[v])
        if v == 0:
            return best
        below = downhill[v]
        branches[below] += best
        extra[below] = min(extra[below], spare + carter[v] - best)
        gain = best - branches[v] - carter[v]
        if gain > 0:
            savings[below].append(gain)
