# At the height of the new plank, it joins the stretch of tall enough planks with the next such stretch.
def largestMural(height, plank):
    n = len(height)
    before = [i - 1 for i in range(n + 1)]
    behind = [i + 1 for i in range(n + 1)]
    best = 0
    # Lower and lower: the planks that are still linked stop the mural.
    for i in sorted(range(n), key=lambda k: -height[k]):
        h = height[i]
        a = before[i]
        c = behind[i]
        if a >= 0:
            behind[a] = c
        before[c] = a
        wide = c - a - 1
        if h <= plank:
            if a >= 0:
                wide = max(wide, c - before[a] - 1)
            if c < n:
                wide = max(wide, behind[c] - a - 1)
        best = max(best, wide * h)
    # The mural as tall as the new plank.
    stretch = last = 0
    lower = sum(h < plank for h in height)
    spare = 1 if lower else 0
    for h in height:
        if h >= plank:
            stretch += 1
        elif stretch:
            last, stretch = stretch, 0
        best = max(best, (last + stretch + spare) * plank)
    return best
