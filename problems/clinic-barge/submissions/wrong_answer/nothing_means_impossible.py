# Takes a total of 0 for "no plan was found", for a season always costs something.
from collections import deque


def cheapestSeason(cost, sailing, shortest, longest):
    never = float("inf")
    towns = range(len(cost[0]))
    begin = [[0] * len(towns)]
    paid = [0] * len(towns)
    windows = [deque() for _ in towns]
    for day, costs in enumerate(cost, 1):
        ends = []
        for town in towns:
            start = day - shortest
            window = windows[town]
            if start >= 0:
                value = begin[start][town]
                while window and window[-1][1] >= value:
                    window.pop()
                window.append((start, value))
            while window and window[0][0] < day - longest:
                window.popleft()
            paid[town] += costs[town]
            ends.append(window[0][1] + paid[town] if window else never)
        first = min(ends)
        at = ends.index(first)
        second = min([end for town, end in enumerate(ends) if town != at], default=never)
        begin.append([(second if town == at else first) + sailing - paid[town] for town in towns])
    best = min(ends)
    return best if 0 < best < never else -1
