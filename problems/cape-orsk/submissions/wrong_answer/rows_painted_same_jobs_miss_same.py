# Rows which are painted by the same jobs miss the same number of coats; the xor of the jobs' numbers tells which rows these are (but other jobs can have the same xor).
from itertools import accumulate


def missingCoats(rows, columns, jobs, coats):
    begin = [[] for _ in range(rows + 1)]
    end = [[] for _ in range(rows + 1)]
    for j, job in enumerate(jobs):
        begin[job[0]].append(j)
        end[job[1] + 1].append(j)
    change = [0] * (columns + 1)
    mark = 0
    known = {}
    total = 0
    for r in range(rows):
        for sign, some in ((1, begin[r]), (-1, end[r])):
            for j in some:
                mark ^= j + 1
                _, _, a, b = jobs[j]
                change[a] += sign
                change[b + 1] -= sign
                if b < a:
                    change[0] += sign
                    change[columns] -= sign
        if mark not in known:
            miss = 0
            for c in accumulate(change[:columns]):
                if c < coats:
                    miss += coats - c
            known[mark] = miss
        total += known[mark]
    return total
