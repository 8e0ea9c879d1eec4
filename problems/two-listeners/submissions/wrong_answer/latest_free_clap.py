# Each flash takes the latest claps that fit it and are still free, so that none of its claps is wasted on it too early.

# input: [[2,3],[4,5],[1,2,5,6],[2,7],[3,6]] right: 2 answer: 1
from bisect import bisect_right


def confirmedFlashes(
    flash: list[int],
    east: list[int],
    west: list[int],
    eastDelay: list[int],
    westDelay: list[int],
) -> int:
    # free[i]: number of the latest free clap among the first i, counted from 1
    freeEast = list(range(len(east) + 1))
    freeWest = list(range(len(west) + 1))

    def find(free: list[int], i: int) -> int:
        root = i
        while free[root] != root:
            root = free[root]
        while free[i] != root:
            free[i], i = root, free[i]
        return root

    confirmed = 0
    for f in flash:
        e = find(freeEast, bisect_right(east, f + eastDelay[1]))
        if e == 0 or east[e - 1] < f + eastDelay[0]:
            continue
        w = find(freeWest, bisect_right(west, f + westDelay[1]))
        if w == 0 or west[w - 1] < f + westDelay[0]:
            continue
        freeEast[e] = e - 1
        freeWest[w] = w - 1
        confirmed += 1
    return confirmed
