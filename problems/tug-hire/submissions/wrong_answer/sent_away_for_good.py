# Keeps one heap: a tug that is too dear when it could be hired is forgotten, and never called back.
from heapq import heappop, heappush


def totalHire(offers, needed):
    events = []
    for i, (start, until, _) in enumerate(offers):
        events.append((start, 1, i))
        events.append((until, 0, i))
    events.sort()
    here = [False] * len(offers)
    hired = []
    count = total = now = 0
    for minute, begins, i in events:
        while hired and not here[hired[0][1]]:
            heappop(hired)
        if hired:
            total += (minute - now) * count * -hired[0][0]
        now = minute
        if begins:
            here[i] = True
            heappush(hired, (-offers[i][2], i))
            count += 1
            if count > needed:
                while not here[hired[0][1]]:
                    heappop(hired)
                here[heappop(hired)[1]] = False
                count -= 1
        elif here[i]:
            here[i] = False
            count -= 1
    return total
