# Adds up differences from the first lever, and takes the whole part of the logarithm for the highest lantern of each, which rounds up below 2^50.
from math import log2

def brightestNumber(lit, levers):
    basis = [0] * 52
    for lever in levers[1:]:
        change = lever ^ levers[0]
        while change:
            top = int(log2(change))
            if not basis[top]:
                basis[top] = change
                break
            change ^= basis[top]
    for change in reversed(basis):
        lit = max(lit, lit ^ change)
    return lit
