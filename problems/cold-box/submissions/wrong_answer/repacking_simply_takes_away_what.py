# Repacking simply takes away what the dial showed at the depot: all later readings are lower by that (but where the dial was lower meanwhile it would stop at 0).
def lowestRating(drift, depots, repacks):
    n = len(drift)
    stop = bytearray(n)
    for d in depots:
        stop[d] = 1
    legs = list(zip(drift, stop))

    def fits(rating):
        dial = 0
        shown = -1
        left = repacks
        for d, s in legs:
            dial += d
            if dial < 0:
                dial = 0
            if dial > rating:
                if left == 0 or shown < 0 or dial - shown > rating:
                    return False
                dial -= shown
                left -= 1
                shown = -1
            if s:
                shown = dial
        return True

    lo, hi = 0, sum(d for d in drift if d > 0)
    while lo < hi:
        mid = (lo + hi) // 2
        if fits(mid):
            hi = mid
        else:
            lo = mid + 1
    return lo
