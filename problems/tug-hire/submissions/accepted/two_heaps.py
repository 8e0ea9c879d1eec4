from heapq import heappop, heappush


# Two heaps; tugs that have left are dropped when they get to the top.
def totalHire(offers, needed):
    events = []
    for i, (start, until, _) in enumerate(offers):
        events.append((start, 1, i))
        events.append((until, 0, i))
    events.sort()
    state = [0] * len(offers)
    hired, waiting = [], []
    count = total = now = 0
    for minute, begins, i in events:
        if count and minute > now:
            while state[hired[0][1]] != 1:
                heappop(hired)
            total += (minute - now) * count * -hired[0][0]
        now = minute
        if begins:
            state[i] = 1
            heappush(hired, (-offers[i][2], i))
            if count < needed:
                count += 1
            else:
                while state[hired[0][1]] != 1:
                    heappop(hired)
                fee, other = heappop(hired)
                state[other] = 2
                heappush(waiting, (-fee, other))
        else:
            was = state[i]
            state[i] = 3
            if was == 1:
                while waiting and state[waiting[0][1]] != 2:
                    heappop(waiting)
                if waiting:
                    fee, other = heappop(waiting)
                    state[other] = 1
                    heappush(hired, (-fee, other))
                else:
                    count -= 1
    return total
