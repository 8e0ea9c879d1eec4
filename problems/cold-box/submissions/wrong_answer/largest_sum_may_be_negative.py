# Where she cannot repack at all, the answer is simply the largest sum of legs in a row.

# input [[-6],[],0], right 0, this one -6
def lowestRating(drift: list[int], depots: list[int], repacks: int) -> int:
    n = len(drift)
    if not depots or repacks == 0:
        best = cur = drift[0]
        for x in drift[1:]:
            cur = x if cur < 0 else cur + x
            if cur > best:
                best = cur
        return best
    stop = [False] * n
    for d in depots:
        stop[d] = True
    legs = list(zip(drift, stop))

    def enough(rating):
        left = repacks
        dial = other = peak = 0
        ready = False
        for x, s in legs:
            dial += x
            other += x
            if dial < 0:
                dial = 0
            if other < 0:
                other = 0
            elif other > peak:
                peak = other
            if dial > rating:
                if not ready or not left or peak > rating:
                    return False
                left -= 1
                dial = other
                ready = False
            if s:
                ready = True
                other = peak = 0
        return True

    lo, hi = 0, sum(x for x in drift if x > 0)
    while lo < hi:
        mid = (lo + hi) // 2
        if enough(mid):
            hi = mid
        else:
            lo = mid + 1
    return lo
