# Holds only neighbours to the spread, so a convoy may become faster and faster.
from collections import deque


def cheapestConvoys(speed, fee, spread, least, most):
    n = len(speed)
    infinity = float("inf")
    best = [0] + [infinity] * n
    starts = deque()
    left = 0
    for i in range(n):
        if i > 0 and abs(speed[i] - speed[i - 1]) > spread:
            left = i
        left = max(left, i + 1 - most)
        begin = i + 1 - least
        if begin >= 0:
            cost = best[begin] + fee[begin]
            while starts and starts[-1][1] >= cost:
                starts.pop()
            starts.append((begin, cost))
        while starts and starts[0][0] < left:
            starts.popleft()
        if starts:
            best[i + 1] = starts[0][1]
    return -1 if best[n] == infinity else best[n]
