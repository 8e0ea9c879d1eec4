# The next stay begins after the cheapest way to end one; only if that ends at the same town one takes the second cheapest way of that very day.

# input [[[5],[2]],0,1,2], right 7, this one -1
from collections import deque

INF = float("inf")


def cheapestSeason(
    cost: list[list[int]],
    sailing: int,
    shortest: int,
    longest: int,
) -> int:
    n, k = len(cost), len(cost[0])
    pre = [[0] * (n + 1) for _ in range(k)]
    for t in range(k):
        p = pre[t]
        for i in range(n):
            p[i + 1] = p[i] + cost[i][t]
    # cheapest and second cheapest end of a stay after i days, and the town of the cheapest
    first = [INF] * (n + 1)
    second = [INF] * (n + 1)
    town = [-1] * (n + 1)
    first[0] = second[0] = -sailing
    queues = [deque() for _ in range(k)]
    for i in range(shortest, n + 1):
        j = i - shortest
        a = b = INF
        w = -1
        for t in range(k):
            q, p = queues[t], pre[t]
            if first[j] < INF:
                v = first[j] - p[j]
                while q and q[-1][0] >= v:
                    q.pop()
                q.append((v, j))
            while q and q[0][1] < i - longest:
                q.popleft()
            if not q:
                continue
            v, d = q[0]
            if town[d] == t:
                v = second[d] - p[d]
            v += p[i] + sailing
            if v < a:
                a, b, w = v, a, t
            elif v < b:
                b = v
        first[i], second[i], town[i] = a, b, w
    return first[n] if first[n] < INF else -1
