from heapq import heappop, heappush


def cheapestTrip(piers, lines, boxes):
    neighbours = [[] for _ in range(piers)]
    for a, b, price, gain in lines:
        neighbours[a].append((b, price, gain))
        neighbours[b].append((a, price, gain))
    infinity = float('inf')
    best = [[infinity] * (boxes + 1) for _ in range(piers)]
    best[0][0] = 0
    heap = [(0, 0, 0)]
    while heap:
        cost, pier, stamps = heappop(heap)
        if pier == piers - 1:
            return cost
        if cost > best[pier][stamps]:
            continue
        for to, price, gain in neighbours[pier]:
            after = min(boxes, stamps + gain)
            if cost + price < best[to][after]:
                best[to][after] = cost + price
                heappush(heap, (cost + price, to, after))
            if stamps == boxes and cost < best[to][0]:
                best[to][0] = cost
                heappush(heap, (cost, to, 0))
    return -1
