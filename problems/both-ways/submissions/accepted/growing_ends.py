# Walks along the last thread of the piece: the best length can only grow by one or two at each step.
def longestPiece(ribbon):
    start, length = 0, 0
    for end in range(len(ribbon)):
        for longer in (length + 2, length + 1):
            first = end - longer + 1
            if first < 0:
                continue
            piece = ribbon[first : end + 1]
            if "#" not in piece and piece == piece[::-1]:
                start, length = first, longer
                break
    return ribbon[start : start + length]
