# If an oven also serves the hamlet below, one of the hamlets above has to go without.

# input: [[-1,0,1],[0,0,0],[8,0,7],[5,1,3],3] right: 0 its answer: 3
from heapq import heappush, heappushpop


def cheapestBread(
    downhill: list[int],
    carter: list[int],
    oven: list[int],
    town: list[int],
    loaves: int,
) -> int:
    n = len(downhill)
    best: list[list[int]] = [[] for _ in range(n)]
    rest = [0] * n
    served = town[:]  # the cheapest bread from outside, the town or a neighbour above
    for v in range(n - 1, 0, -1):
        p = downhill[v]
        own = oven[v] + rest[v] - sum(best[v])
        free = min(own, rest[v] + served[v])
        share = own + (best[v][0] if best[v] else 0)
        served[p] = min(served[p], carter[v] + share - free)
        gain = free - rest[v] - carter[v]
        if gain > 0:
            if len(best[p]) < loaves:
                heappush(best[p], gain)
            else:
                heappushpop(best[p], gain)
        rest[p] += free
    return min(oven[0] + rest[0] - sum(best[0]), rest[0] + served[0])
