# The cheapest tug that waits moves up when a hired one leaves; tugs whose time has passed are only sorted out among the hired ones.

# input: [[[1,3,1],[1,5,1],[2,3,1]],1] right: 4 its answer: 2
from heapq import heappop, heappush


def totalHire(offers: list[list[int]], needed: int) -> int:
    n = len(offers)
    events = []
    for i, (start, until, fee) in enumerate(offers):
        events.append((until, 0, i))
        events.append((start, 1, i))
    events.sort()
    state = [0] * n  # 0 not there, 1 hired, 2 waiting
    hired: list[tuple[int, int]] = []
    waiting: list[tuple[int, int]] = []
    count = total = since = 0
    for minute, coming, i in events:
        if minute > since and count:
            while state[hired[0][1]] != 1:
                heappop(hired)
            total += count * -hired[0][0] * (minute - since)
        since = minute
        fee = offers[i][2]
        if coming:
            heappush(hired, (-fee, i))
            state[i] = 1
            count += 1
            if count > needed:
                while state[hired[0][1]] != 1:
                    heappop(hired)
                dear, other = heappop(hired)
                state[other] = 2
                heappush(waiting, (-dear, other))
                count -= 1
        elif state[i] == 1:
            state[i] = 0
            count -= 1
            if waiting:
                dear, other = heappop(waiting)
                if offers[other][1] >= minute and state[other] == 2:
                    state[other] = 1
                    heappush(hired, (-dear, other))
                    count += 1
        else:
            state[i] = 0
    return total
