# Row by row; `fading` may swallow one more letter for free.
def leastTrouble(sent, heard, fade, noise, slip):
    m = len(heard)
    above = [j * noise for j in range(m + 1)]
    fading = [float("inf")] * (m + 1)
    for letter in sent:
        fading = [min(a + fade, f) for a, f in zip(above, fading)]
        best = fading[0]
        row = [best]
        for j in range(m):
            passed = above[j]
            if heard[j] != letter:
                passed += slip
            best += noise
            if passed < best:
                best = passed
            if fading[j + 1] < best:
                best = fading[j + 1]
            row.append(best)
        above = row
    return above[m]
