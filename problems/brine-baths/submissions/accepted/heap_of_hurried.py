from heapq import heappop, heappush


def fewestBaths(weakest, strongest, places):
    arriving = sorted(zip(weakest, strongest), reverse=True)
    heap = []
    baths = 0
    # The limits of the cheeses without a bath: the smallest one is on the heap or still arriving.
    limits = sorted(strongest)
    served = {}
    for salt in limits:
        if served.get(salt, 0) > 0:
            served[salt] -= 1
            continue
        while arriving and arriving[-1][0] <= salt:
            heappush(heap, arriving.pop()[1])
        baths += 1
        for _ in range(min(places, len(heap))):
            limit = heappop(heap)
            served[limit] = served.get(limit, 0) + 1
        served[salt] -= 1
    return baths
