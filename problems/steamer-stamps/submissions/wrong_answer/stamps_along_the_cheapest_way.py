# Finds the cheapest way without a card, and only then uses the stamps along it as well as possible.
from heapq import heappop, heappush


def cheapestTrip(piers, lines, boxes):
    neighbours = [[] for _ in range(piers)]
    for line in lines:
        neighbours[line[0]].append((line[1], line))
        neighbours[line[1]].append((line[0], line))
    infinity = float('inf')
    best = [infinity] * piers
    before = [None] * piers
    best[0] = 0
    heap = [(0, 0)]
    while heap:
        cost, pier = heappop(heap)
        if cost > best[pier]:
            continue
        for to, line in neighbours[pier]:
            if cost + line[2] < best[to]:
                best[to] = cost + line[2]
                before[to] = (pier, line)
                heappush(heap, (best[to], to))
    if best[-1] == infinity:
        return -1
    way = []
    pier = piers - 1
    while pier != 0:
        pier, line = before[pier]
        way.append(line)
    costs = [0] + [infinity] * boxes
    for _, _, price, gain in reversed(way):
        after = [infinity] * (boxes + 1)
        for stamps, cost in enumerate(costs):
            full = min(boxes, stamps + gain)
            after[full] = min(after[full], cost + price)
        after[0] = min(after[0], costs[boxes])
        costs = after
    return min(costs)
