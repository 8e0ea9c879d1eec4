# "As the end of the convoy moves on by one vehicle, at most one start falls out of the window at a time" (because of the gap, several can fall out at once).
from collections import deque


def cheapestConvoys(speed, fee, gap, least, most):
    n = len(speed)
    never = 10**18
    best = [never] * (n + 1)
    best[0] = 0
    high = deque()
    low = deque()
    starts = deque()
    first = 0
    for i in range(1, n + 1):
        s = speed[i - 1]
        while high and high[-1][0] <= s:
            high.pop()
        high.append((s, i - 1))
        while low and low[-1][0] >= s:
            low.pop()
        low.append((s, i - 1))
        first = max(first, i - most)
        while high[0][1] < first:
            high.popleft()
        while low[0][1] < first:
            low.popleft()
        while high[0][0] - low[0][0] > gap:
            if high[0][1] < low[0][1]:
                first = high.popleft()[1] + 1
            else:
                first = low.popleft()[1] + 1
        j = i - least
        if j >= 0 and best[j] < never:
            cost = best[j] + fee[j]
            while starts and starts[-1][0] >= cost:
                starts.pop()
            starts.append((cost, j))
        if starts and starts[0][1] < first:
            starts.popleft()
        if starts and starts[0][1] >= first:
            best[i] = starts[0][0]
    return best[n] if best[n] < never else -1
