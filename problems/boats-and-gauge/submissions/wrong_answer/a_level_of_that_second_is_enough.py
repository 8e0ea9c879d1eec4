# Of the readings of one second, the last one that gave a level counts.
from bisect import bisect_right


def levelsAtPassage(passage, readAt, level, longest):
    by_second = {}
    for t, water in zip(readAt, level):
        if water is not None or t not in by_second:
            by_second[t] = water
    seconds = list(by_second)
    out = []
    for t in passage:
        i = bisect_right(seconds, t)
        if i == 0 or t - seconds[i - 1] > longest:
            out.append(None)
        else:
            out.append(by_second[seconds[i - 1]])
    return out
