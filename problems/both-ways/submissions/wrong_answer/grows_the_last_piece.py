# Takes the longest piece that ends at a thread to be the one that ended just before, grown at both ends, or else a pair or the thread alone.
def longestPiece(ribbon):
    best = ""
    length = 0
    for i, thread in enumerate(ribbon):
        if thread == "#":
            length = 0
            continue
        before = i - length - 1
        if length and before >= 0 and ribbon[before] == thread:
            length += 2
        elif i and ribbon[i - 1] == thread:
            length = 2
        else:
            length = 1
        if length > len(best):
            best = ribbon[i - length + 1 : i + 1]
    return best
