# A tug that is sent away because of a cheaper one does not come back.

# input: [[[12,16,1],[9,19,3]],1] right: 22 answer: 13
from heapq import heappush, heappop


def totalHire(offers: list[list[int]], needed: int) -> int:
    order = sorted(range(len(offers)), key=lambda i: offers[i][0])
    ends = sorted(range(len(offers)), key=lambda i: offers[i][1])
    hired = [False] * len(offers)
    dear = []    # hired tugs, dearest first
    waiting = []  # tugs never hired so far, cheapest first
    count = 0
    total = 0
    now = 0
    b = 0
    e = 0
    n = len(offers)
    while e < n:
        t = offers[ends[e]][1]
        if b < n:
            t = min(t, offers[order[b]][0])
        if count:
            while not hired[dear[0][1]]:
                heappop(dear)
            total += (t - now) * count * -dear[0][0]
        now = t
        while e < n and offers[ends[e]][1] == t:
            i = ends[e]
            if hired[i]:
                hired[i] = False
                count -= 1
            e += 1
        while b < n and offers[order[b]][0] == t:
            i = order[b]
            heappush(waiting, (offers[i][2], i))
            b += 1
        while waiting:
            fee, i = waiting[0]
            if offers[i][1] <= now:
                heappop(waiting)
                continue
            if count == needed:
                while not hired[dear[0][1]]:
                    heappop(dear)
                if -dear[0][0] <= fee:
                    break
                hired[heappop(dear)[1]] = False
                count -= 1
            heappop(waiting)
            hired[i] = True
            heappush(dear, (-fee, i))
            count += 1
    return total
