# Dresses the wheel after `turns` full turns; those that end early are not counted.
from collections import deque


def finishedAt(arrival, work, turn, turns, dressing):
    left = list(work)
    done = [0] * len(work)
    row = deque()
    now = coming = count = 0
    while coming < len(arrival) or row:
        if not row:
            now = max(now, arrival[coming])
        while coming < len(arrival) and arrival[coming] <= now:
            row.append(coming)
            coming += 1
        blade = row.popleft()
        seconds = min(turn, left[blade])
        now += seconds
        left[blade] -= seconds
        while coming < len(arrival) and arrival[coming] <= now:
            row.append(coming)
            coming += 1
        if left[blade]:
            row.append(blade)
        else:
            done[blade] = now
        if seconds == turn:
            count += 1
            if count % turns == 0:
                now += dressing
    return done
