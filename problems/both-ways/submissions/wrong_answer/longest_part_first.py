# Cut the ribbon at the knots and begin with the longest part, because most parts then are too short to matter; only a longer piece replaces the one found.

# input ["a#ca"], right "a", this one "c"
def longestPiece(ribbon: str) -> str:
    best = ""
    for part in sorted(ribbon.split("#"), key=len, reverse=True):
        n = len(part)
        if n <= len(best):
            break
        i = 0
        while i < n:
            # a run of equal letters as the middle
            a = i
            while i + 1 < n and part[i + 1] == part[a]:
                i += 1
            b = i
            i += 1
            if 2 * min(a, n - 1 - b) + b - a + 1 <= len(best):
                continue
            while a > 0 and b + 1 < n and part[a - 1] == part[b + 1]:
                a -= 1
                b += 1
            if b - a + 1 > len(best):
                best = part[a : b + 1]
    return best
