# A kind is not needed if three others earn more than it does at every load, be it full or almost empty.
from collections import deque


def bestLoad(goods, strength):
    def alone(kind, ounces):
        weight, gain, stock, crate = kind
        return gain * min(stock, max(0, ounces - crate) // weight)

    kept = []
    loads = range(1, strength + 1, max(1, strength // 50))
    for kind in sorted(goods, key=lambda kind: -alone(kind, strength)):
        better = sum(all(alone(other, w) > alone(kind, w) for w in loads) for other in kept)
        if better < 3:
            kept.append(kind)
    best = [0] * (strength + 1)
    for weight, gain, stock, crate in kept:
        old = best[:]
        pieces = min(stock, max(0, strength - crate) // weight)
        for first in range(min(weight, strength + 1)):
            window = deque()
            for k, load in enumerate(range(first, strength + 1 - crate, weight)):
                value = old[load] - k * gain
                while window and window[-1][1] <= value:
                    window.pop()
                window.append((k, value))
                while window[0][0] < k - pieces:
                    window.popleft()
                best[load + crate] = max(best[load + crate], window[0][1] + k * gain)
    return best[strength]
