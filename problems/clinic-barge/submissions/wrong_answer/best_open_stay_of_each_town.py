# For each town I only have to remember its best open stay; when that becomes too long, a new one begins.

# input [[[7,4],[1,7],[5,5]],6,1,2]; right: 16; this: 19
def cheapestSeason(cost, sailing, shortest, longest):
    far = float('inf')
    n, k = len(cost), len(cost[0])
    spent = [[0] * k]
    for day in cost:
        spent.append([a + b for a, b in zip(spent[-1], day)])
    enter = [[far] * k for _ in range(n + 1)]
    enter[0] = [0] * k
    start = [0] * k
    value = [far] * k
    last = [far] * k
    for i in range(shortest, n + 1):
        j = i - shortest
        now, at, line = spent[i], spent[j], enter[j]
        last = [far] * k
        for t in range(k):
            v = line[t] - at[t]
            if v <= value[t] or start[t] < i - longest:
                value[t] = v
                start[t] = j
            last[t] = value[t] + now[t]
        low = min(last)
        where = last.index(low)
        second = min((x for t, x in enumerate(last) if t != where), default=far)
        enter[i] = [(second if t == where else low) + sailing for t in range(k)]
    best = min(last)
    return -1 if best == far else best
