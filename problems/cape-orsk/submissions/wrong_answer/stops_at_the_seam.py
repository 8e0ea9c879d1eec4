# Lets a job that goes past stone 0 end at the last stone.
from itertools import accumulate


def missingCoats(rows, columns, jobs, coats):
    change = [[0] * (columns + 1) for _ in range(rows + 1)]
    for top, bottom, begin, to in jobs:
        end = to + 1 if to >= begin else columns
        change[top][begin] += 1
        change[top][end] -= 1
        change[bottom + 1][begin] -= 1
        change[bottom + 1][end] += 1
    missing = 0
    above = [0] * columns
    for row in range(rows):
        above = [a + b for a, b in zip(above, accumulate(change[row]))]
        missing += sum(max(0, coats - painted) for painted in above)
    return missing
