# "The blades that come while the wheel is dressed are in the row before the unfinished blade, as it goes back when the wheel is free again."
from collections import deque


def finishedAt(arrival, work, limit, turns, dressing):
    n = len(arrival)
    done = [0] * n
    rest = work[:]
    row = deque()
    coming = 0
    now = 0
    turn = 0
    while coming < n or row:
        if not row:
            if arrival[coming] > now:
                now = arrival[coming]
            row.append(coming)
            coming += 1
        i = row.popleft()
        if rest[i] <= limit:
            now += rest[i]
            rest[i] = 0
            done[i] = now
        else:
            now += limit
            rest[i] -= limit
        turn += 1
        if turn == turns:
            turn = 0
            now += dressing
        while coming < n and arrival[coming] <= now:
            row.append(coming)
            coming += 1
        if rest[i]:
            row.append(i)
    return done
