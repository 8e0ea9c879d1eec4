# The largest number over any number of pulls.
def brightestNumber(lit, levers):
    basis = []
    for lever in set(levers):
        for member in basis:
            lever = min(lever, lever ^ member)
        if lever:
            basis.append(lever)
    for member in sorted(basis, reverse=True):
        lit = max(lit, lit ^ member)
    return lit
