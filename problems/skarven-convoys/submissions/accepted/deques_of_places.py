# Sliding maximum, minimum and cheapest beginning, with deques of places.
from collections import deque


def cheapestConvoys(speed, fee, spread, least, most):
    n = len(speed)
    infinity = float("inf")
    best = [0] + [infinity] * n
    cost = [infinity] * n
    high, low, starts = deque(), deque(), deque()
    left = 0
    for i in range(n):
        cost[i] = best[i] + fee[i]
        while high and speed[high[-1]] <= speed[i]:
            high.pop()
        high.append(i)
        while low and speed[low[-1]] >= speed[i]:
            low.pop()
        low.append(i)
        while i - left + 1 > most or speed[high[0]] - speed[low[0]] > spread:
            left += 1
            if high[0] < left:
                high.popleft()
            if low[0] < left:
                low.popleft()
        start = i + 1 - least
        if start >= 0:
            while starts and cost[starts[-1]] >= cost[start]:
                starts.pop()
            starts.append(start)
        while starts and starts[0] < left:
            starts.popleft()
        if starts:
            best[i + 1] = cost[starts[0]]
    return -1 if best[n] == infinity else best[n]
