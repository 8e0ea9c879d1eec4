from collections import deque


def cheapestSeason(cost, sailing, shortest, longest):
    infinity = float("inf")
    towns = len(cost[0])
    paid = [0] * towns
    windows = [deque() for _ in range(towns)]
    # begin[day][town]: best price of a season up to `day` whose next stay is at `town`, less what
    # that town had cost until then.
    begin = [[0] * towns]
    ending = [infinity] * towns
    for day in range(1, len(cost) + 1):
        row = cost[day - 1]
        start = day - shortest
        oldest = day - longest
        ending = []
        for town in range(towns):
            paid[town] += row[town]
            window = windows[town]
            if start >= 0:
                value = begin[start][town]
                while window and window[-1][1] >= value:
                    window.pop()
                window.append((start, value))
            while window and window[0][0] < oldest:
                window.popleft()
            ending.append(window[0][1] + paid[town] if window else infinity)
        first = second = infinity
        at = -1
        for town, total in enumerate(ending):
            if total < first:
                first, second, at = total, first, town
            elif total < second:
                second = total
        begin.append(
            [(second if town == at else first) + sailing - paid[town] for town in range(towns)]
        )
    cheapest = min(ending)
    return -1 if cheapest == infinity else cheapest
