# Dyes a single square, not its whole patch.
def largestPatch(cloth):
    rows, columns = len(cloth), len(cloth[0])

    def near(r, c):
        yield r, (c + 1) % columns
        yield r, (c - 1) % columns
        if r > 0:
            yield r - 1, c
        if r + 1 < rows:
            yield r + 1, c

    patch = {}
    sizes = []
    for r in range(rows):
        for c in range(columns):
            if (r, c) in patch:
                continue
            patch[r, c] = len(sizes)
            squares = [(r, c)]
            for y, x in squares:
                for after in near(y, x):
                    if after not in patch and cloth[after[0]][after[1]] == cloth[r][c]:
                        patch[after] = len(sizes)
                        squares.append(after)
            sizes.append(len(squares))
    best = max(sizes)
    for (r, c), own in patch.items():
        by_colour = {}
        for y, x in near(r, c):
            if patch[y, x] != own:
                by_colour.setdefault(cloth[y][x], set()).add(patch[y, x])
        for patches in by_colour.values():
            best = max(best, 1 + sum(sizes[one] for one in patches))
    return best
