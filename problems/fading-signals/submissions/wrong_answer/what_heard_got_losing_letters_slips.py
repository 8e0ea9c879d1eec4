# If what was heard can be got by losing letters only, then slips and noise are not needed at all.
def leastTrouble(sent, heard, fade, noise, slip):
    m = len(heard)
    inf = float("inf")
    it = iter(sent)
    only_lost = all(c in it for c in heard)
    if only_lost:
        slip = noise = inf
    best = [0] * (m + 1)
    for j in range(1, m + 1):
        best[j] = best[j - 1] + noise
    lost = [inf] * (m + 1)
    for c in sent:
        before = best[0]
        v = lost[0]
        if before + fade < v:
            v = before + fade
        lost[0] = v
        best[0] = left = v
        for j, h in enumerate(heard, 1):
            here = best[j]
            v = here + fade
            if lost[j] < v:
                v = lost[j]
            else:
                lost[j] = v
            left += noise
            if left < v:
                v = left
            if h != c:
                before += slip
            if before < v:
                v = before
            best[j] = left = v
            before = here
    return best[m]
