# The level that a boat met is that of the reading nearest to it in time, the earlier one of two.
from bisect import bisect_right


def levelsAtPassage(passage, readAt, level, longest):
    met = []
    for second in passage:
        place = bisect_right(readAt, second) - 1
        after = place + 1
        if after < len(readAt) and (place < 0 or readAt[after] - second < second - readAt[place]):
            place = after
        found = place >= 0 and abs(second - readAt[place]) <= longest
        met.append(level[place] if found else None)
    return met
