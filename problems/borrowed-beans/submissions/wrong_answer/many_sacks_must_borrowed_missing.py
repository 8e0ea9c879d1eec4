# As many sacks must be borrowed as are missing when the sums of landed and wanted lie furthest apart, on the cheapest days up to then (but a smaller gap before that must have been filled by then as well).
def leastFees(landed, wanted, fee):
    have = 0
    worst = 0
    last = -1
    for i in range(len(landed)):
        have += landed[i] - wanted[i]
        if have < worst:
            worst = have
            last = i
    missing = -worst
    total = 0
    for i in sorted(range(last + 1), key=lambda i: fee[i]):
        if not missing:
            break
        sacks = min(missing, wanted[i])
        missing -= sacks
        total += sacks * fee[i]
    return total
