# Goes once round the tower when a job ends at the stone where it began, like a clock from 12 to 12.
from itertools import accumulate


def missingCoats(rows, columns, jobs, coats):
    width = columns + 1
    change = [[0] * width for _ in range(rows + 1)]

    def paint(top, bottom, first, last):
        change[top][first] += 1
        change[top][last + 1] -= 1
        change[bottom + 1][first] -= 1
        change[bottom + 1][last + 1] += 1

    for top, bottom, start, end in jobs:
        if start == end:
            paint(top, bottom, 0, columns - 1)
        elif start < end:
            paint(top, bottom, start, end)
        else:
            paint(top, bottom, start, columns - 1)
            paint(top, bottom, 0, end)
    missing = 0
    so_far = [0] * width
    for ring in range(rows):
        so_far = [a + b for a, b in zip(so_far, change[ring])]
        for painted in list(accumulate(so_far))[:columns]:
            if painted < coats:
                missing += coats - painted
    return missing
