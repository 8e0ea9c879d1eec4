# Two neighbours in the wrong order are one slip of the pen, as when typing.
def slipsBetween(first, second, most):
    far = most + 2
    n, m = len(first), len(second)
    if abs(n - m) > most:
        return -1
    rows = [{j: j for j in range(min(m, most) + 1)}]
    for i in range(1, n + 1):
        above, row = rows[-1], {}
        for j in range(max(0, i - most), min(m, i + most) + 1):
            best = min(above.get(j, far), row.get(j - 1, far)) + 1
            if j > 0:
                same = first[i - 1] == second[j - 1]
                best = min(best, above.get(j - 1, far) + (not same))
            if i > 1 and j > 1 and first[i - 1] == second[j - 2] and first[i - 2] == second[j - 1]:
                best = min(best, rows[-2].get(j - 2, far) + 1)
            row[j] = best
        rows = [above, row]
    slips = rows[-1].get(m, far)
    return slips if slips <= most else -1
