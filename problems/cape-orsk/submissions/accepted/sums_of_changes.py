# Changes at the corners of each rectangle, then sums along both directions.
from itertools import accumulate
from operator import add


class Solution:
    def missingCoats(self, rows, columns, jobs, coats):
        change = [[0] * (columns + 1) for _ in range(rows + 1)]
        for top, bottom, begin, to in jobs:
            first, last = change[top], change[bottom + 1]
            first[begin] += 1
            last[begin] -= 1
            first[to + 1] -= 1
            last[to + 1] += 1
            if begin > to:
                first[0] += 1
                last[0] -= 1
        missing = 0
        above = [0] * columns
        for row in range(rows):
            above = list(map(add, above, accumulate(change[row][:columns])))
            missing += sum([coats - painted for painted in above if painted < coats])
        return missing
