# Stamps that find no room on the full card are put onto the new one.

# input: [4,[[3,0,4,2],[1,0,1,3],[3,2,7,2]],1] right: 2 answer: 1
from heapq import heappush, heappop


def cheapestTrip(piers: int, lines: list[list[int]], boxes: int) -> int:
    ways = [[] for _ in range(piers)]
    for a, b, price, stamps in lines:
        ways[a].append((b, price, stamps))
        ways[b].append((a, price, stamps))
    most = boxes + 2  # the ride that fills the card brings at most two too many
    best = [[-1] * (most + 1) for _ in range(piers)]
    heap = [(0, 0, 0)]
    while heap:
        cost, minus, pier = heappop(heap)
        card = -minus
        row = best[pier]
        if row[card] >= 0:
            continue
        row[card] = cost
        if pier == piers - 1:
            return cost
        for to, price, stamps in ways[pier]:
            if card >= boxes:
                if best[to][card - boxes] < 0:
                    heappush(heap, (cost, boxes - card, to))
                k = card
            else:
                k = card + stamps
            if best[to][k] < 0:
                heappush(heap, (cost + price, -k, to))
    return -1
