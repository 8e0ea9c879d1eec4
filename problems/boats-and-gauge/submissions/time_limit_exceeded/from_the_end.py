# Walks back from the last reading for each boat until one is not later.
def levelsAtPassage(passage, readAt, level, longest):
    met = []
    for second in passage:
        place = len(readAt) - 1
        while place >= 0 and readAt[place] > second:
            place -= 1
        met.append(level[place] if place >= 0 and second - readAt[place] <= longest else None)
    return met
