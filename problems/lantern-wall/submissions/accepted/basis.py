# A basis of what pairs of levers switch.
def brightestNumber(lit, levers):
    basis = []
    for lever in set(levers):
        pair = lever ^ levers[0]
        for member in basis:
            if pair ^ member < pair:
                pair ^= member
        if pair:
            basis.append(pair)
    for member in sorted(basis, reverse=True):
        lit = max(lit, lit ^ member)
    return lit
