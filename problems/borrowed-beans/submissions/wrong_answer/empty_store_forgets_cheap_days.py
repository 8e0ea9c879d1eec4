# When a day takes the very last sack of the store and nothing has to be borrowed for it, what came before is settled and can be forgotten.

# input [[2,0],[2,2],[3,4]], right 6, this one 8
from heapq import heappush, heappop


def leastFees(landed: list[int], wanted: list[int], fee: list[int]) -> int:
    served = []  # lowest fee on top
    store = 0
    total = 0
    for sacks, want, f in zip(landed, wanted, fee):
        store += sacks
        if want:
            heappush(served, (f, want))
            store -= want
        if store == 0:
            served.clear()
        while store < 0:
            g, n = heappop(served)
            if n > -store:
                heappush(served, (g, n + store))
                n = -store
            total += g * n
            store += n
    return total
