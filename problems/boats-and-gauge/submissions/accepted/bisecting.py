# bisect_right gives the number of readings up to the boat's second.
from bisect import bisect_right


def levelsAtPassage(passage, readAt, level, longest):
    met = []
    for second in passage:
        place = bisect_right(readAt, second) - 1
        if place >= 0 and second - readAt[place] <= longest:
            met.append(level[place])
        else:
            met.append(None)
    return met
