def firstMinute(height, tide):
    rows = len(height)
    columns = len(height[0])
    period = len(tide)
    width = columns + 1
    # One column of water between the rows, and one row above and below.
    digits = [-1] * width
    for row in height:
        digits.extend(int(character) for character in row)
        digits.append(-1)
    digits.extend([-1] * width)
    start = width
    goal = width * rows + columns - 1
    if digits[start] < tide[0]:
        return -1

    seen = [bytearray(len(digits)) for _ in range(period)]
    seen[0][start] = 1
    standing = [start]
    minute = 0
    while standing:
        phase = (minute + 1) % period
        level = tide[phase]
        known = seen[phase]
        following = []
        for square in standing:
            if square == goal:
                return minute
            for target in (square, square + 1, square - 1, square + width, square - width):
                if not known[target] and digits[target] >= level:
                    known[target] = 1
                    following.append(target)
        standing = following
        minute += 1
    return -1
