# A deque for the row; customers are let in whenever the clock has moved.
from collections import deque


def finishedAt(arrival, work, turn, turns, dressing):
    n = len(arrival)
    done = [0] * n
    row = deque()
    now = coming = count = 0
    while coming < n or row:
        if not row and arrival[coming] > now:
            now = arrival[coming]
        while coming < n and arrival[coming] <= now:
            row.append((coming, work[coming]))
            coming += 1
        blade, left = row.popleft()
        if left <= turn:
            now += left
            done[blade] = now
        else:
            now += turn
            while coming < n and arrival[coming] <= now:
                row.append((coming, work[coming]))
                coming += 1
            row.append((blade, left - turn))
        count += 1
        if count == turns:
            now += dressing
            count = 0
    return done
