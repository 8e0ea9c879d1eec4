# Two rows of the whole table.
def slipsBetween(first, second, most):
    above = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        row = [i]
        for j, other in enumerate(second, 1):
            row.append(min(above[j - 1] + (letter != other), above[j] + 1, row[-1] + 1))
        above = row
    return above[-1] if above[-1] <= most else -1
