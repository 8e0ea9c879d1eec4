# A level that is there is passed on; whatever is not there becomes None.
from bisect import bisect_right


def levelsAtPassage(passage, readAt, level, longest):
    met = []
    for second in passage:
        place = bisect_right(readAt, second) - 1
        fresh = place >= 0 and second - readAt[place] <= longest
        met.append((fresh and level[place]) or None)
    return met
