# Of the readings in the boat's own second the first is the one, which bisect_left finds.
from bisect import bisect_left


def levelsAtPassage(passage, readAt, level, longest):
    met = []
    for second in passage:
        place = bisect_left(readAt, second)
        if place == len(readAt) or readAt[place] != second:
            place -= 1
        found = place >= 0 and second - readAt[place] <= longest
        met.append(level[place] if found else None)
    return met
