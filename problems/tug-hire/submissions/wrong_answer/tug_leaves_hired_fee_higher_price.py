# "A tug that leaves was hired if its fee is not higher than the price" (with the same fee as the price it may have been one of those not hired).
from heapq import heappush, heappop


def totalHire(offers, needed):
    events = []
    for i, (begin, end, fee) in enumerate(offers):
        events.append((begin, 1, i))
        events.append((end, 0, i))
    events.sort()
    gone = bytearray(len(offers))
    hired = []  # dearest first
    waiting = []  # cheapest first
    number = 0  # hired and not gone
    total = 0
    last = 0
    for when, comes, i in events:
        while hired and gone[hired[0][1]]:
            heappop(hired)
        if hired and number > 0:
            total += (when - last) * number * -hired[0][0]
        last = when
        fee = offers[i][2]
        if comes:
            heappush(hired, (-fee, i))
            number += 1
            if number > needed:
                while gone[hired[0][1]]:
                    heappop(hired)
                dear, j = heappop(hired)
                heappush(waiting, (-dear, j))
                number -= 1
        else:
            if hired and fee <= -hired[0][0]:
                number -= 1
            gone[i] = 1
            while waiting and (number < needed or gone[waiting[0][1]]):
                cheap, j = heappop(waiting)
                if not gone[j]:
                    heappush(hired, (-cheap, j))
                    number += 1
    return total
