# The boats are sorted by time first, and their levels come out one after the other.
def levelsAtPassage(passage, readAt, level, longest):
    met = []
    place = -1
    for second in sorted(passage):
        while place + 1 < len(readAt) and readAt[place + 1] <= second:
            place += 1
        found = place >= 0 and second - readAt[place] <= longest
        met.append(level[place] if found else None)
    return met
