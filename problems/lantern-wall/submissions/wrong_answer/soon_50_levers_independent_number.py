# As soon as 50 levers are independent, every number can be shown.
def brightestNumber(lit, levers):
    # Bit 0 is the shutter, the lanterns are the bits 1 to 50.
    basis = [0] * 51
    rank = 0
    for lever in levers:
        x = lever * 2 + 1
        while x:
            b = x.bit_length() - 1
            if not basis[b]:
                basis[b] = x
                if b > 0:
                    rank += 1
                break
            x ^= basis[b]
        if rank == 50:
            return 2**50 - 1
    v = lit * 2
    for b in range(50, 0, -1):
        if basis[b] and not v >> b & 1:
            v ^= basis[b]
    if v & 1 and not basis[0]:
        # Some other choice has to be undone: as little as possible.
        p = min(b for b in range(1, 51) if basis[b] & 1)
        v ^= basis[p]
        for b in range(p - 1, 0, -1):
            if basis[b] and not v >> b & 1:
                v ^= basis[b]
    return v >> 1
