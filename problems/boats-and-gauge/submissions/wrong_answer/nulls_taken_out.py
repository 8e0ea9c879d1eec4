# A reading of null says nothing, so it is taken out of the log before anything else.
from bisect import bisect_right


def levelsAtPassage(passage, readAt, level, longest):
    kept = [(second, one) for second, one in zip(readAt, level) if one is not None]
    times = [second for second, _ in kept]
    met = []
    for second in passage:
        place = bisect_right(times, second) - 1
        found = place >= 0 and second - times[place] <= longest
        met.append(kept[place][1] if found else None)
    return met
