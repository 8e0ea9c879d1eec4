# Only pairs of places that are at most `most` apart, one band after the other.
def slipsBetween(first, second, most):
    n, m = len(first), len(second)
    if abs(n - m) > most:
        return -1
    far = most + 1
    width = 2 * most + 1
    # Place k of a band belongs to the column row - most + k; one more at the end counts as far.
    band = [k - most if 0 <= k - most <= m else far for k in range(width)] + [far]
    for row in range(1, n + 1):
        letter = first[row - 1]
        left = far
        for k in range(max(0, most - row), min(width, m - row + most + 1)):
            column = row - most + k
            if column == 0:
                left = row
            else:
                best = band[k] if letter == second[column - 1] else band[k] + 1
                if left < best - 1:
                    best = left + 1
                if band[k + 1] < best - 1:
                    best = band[k + 1] + 1
                left = best
            band[k] = left
        if m - row + most + 1 < width:
            band[max(0, m - row + most + 1)] = far
    answer = band[m - n + most]
    return answer if answer <= most else -1
