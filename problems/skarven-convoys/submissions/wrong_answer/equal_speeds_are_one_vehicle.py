# In the list of the fastest vehicles, equal speeds can be kept as one, which leaves when such a vehicle leaves at the front.

# input: [[3,3,1],[0,4,25],1,1,3] right: 25 its answer: 4
from collections import deque


def cheapestConvoys(
    speed: list[int], fee: list[int], gap: int, least: int, most: int
) -> int:
    n = len(speed)
    inf = float("inf")
    cost = [0] + [inf] * n
    high: deque[int] = deque()
    low: deque[int] = deque()
    fronts: deque[tuple[float, int]] = deque()
    first = 0
    for end in range(1, n + 1):
        v = speed[end - 1]
        while high and high[-1] <= v:
            high.pop()
        high.append(v)
        while low and low[-1] > v:
            low.pop()
        low.append(v)
        while end - first > most or (high and high[0] - low[0] > gap):
            if high and high[0] == speed[first]:
                high.popleft()
            if low[0] == speed[first]:
                low.popleft()
            first += 1
        front = end - least
        if front >= 0 and cost[front] < inf:
            total = cost[front] + fee[front]
            while fronts and fronts[-1][0] >= total:
                fronts.pop()
            fronts.append((total, front))
        while fronts and fronts[0][1] < first:
            fronts.popleft()
        if fronts:
            cost[end] = fronts[0][0]
    return cost[n] if cost[n] < inf else -1
