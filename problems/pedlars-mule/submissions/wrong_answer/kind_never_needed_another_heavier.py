# A kind is never needed if another one is no heavier, brings no less, has no fewer pieces and no heavier crate.
def bestLoad(goods, strength):
    kinds = sorted(goods, key=lambda g: (g[0], -g[1], -g[2], g[3]))
    kept = []
    for w, g, s, c in kinds:
        if any(a <= w and b >= g and t >= s and d <= c and (a, b, t, d) != (w, g, s, c) for a, b, t, d in kept):
            continue
        kept.append((w, g, s, c))
    best = [0] * (strength + 1)
    for w, g, s, c in kept:
        if c + w > strength:
            continue
        packed = [-1] * c + best[: strength + 1 - c]
        size = 1
        s = min(s, strength // w)
        while s > 0:
            take = min(size, s)
            s -= take
            size += size
            tw, tg = take * w, take * g
            if tw + c > strength:
                continue
            for x in range(strength, c + tw - 1, -1):
                v = packed[x - tw] + tg
                if v > packed[x]:
                    packed[x] = v
        best = [p if p > b else b for p, b in zip(packed, best)]
    return best[strength]
