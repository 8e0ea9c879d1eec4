# "If a hamlet gets its bread from one of those above it, then from the one whose oven and carter together are cheapest" (it is the extra over what that one would cost anyway that counts).
def cheapestBread(downhill, carter, oven, town, loaves):
    n = len(downhill)
    above = [[] for _ in range(n)]
    for i in range(1, n):
        above[downhill[i]].append(i)
    fed = [0] * n
    free = [0] * n
    host = [0] * n
    for i in range(n - 1, -1, -1):
        base = 0
        cheapest = -1
        price = 0
        saved = []
        for c in above[i]:
            base += free[c]
            p = host[c] + carter[c]
            if cheapest < 0 or p < price:
                cheapest = c
                price = p
            s = free[c] - fed[c] - carter[c]
            if s > 0:
                saved.append(s)
        saved.sort(reverse=True)
        fed[i] = base
        free[i] = base + town[i]
        if cheapest >= 0:
            free[i] = min(free[i], base - free[cheapest] + price)
        host[i] = base + oven[i] - sum(saved[: loaves - 1])
        free[i] = min(free[i], base + oven[i] - sum(saved[:loaves]))
    return free[0]
