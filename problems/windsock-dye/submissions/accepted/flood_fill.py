from collections import defaultdict


def largestPatch(cloth):
    columns = len(cloth[0])
    text = ''.join(cloth)
    n = len(text)
    patch = [-1] * n
    sizes = []
    touching = []
    for first in range(n):
        if patch[first] >= 0:
            continue
        own = len(sizes)
        patch[first] = own
        squares = [first]
        for square in squares:
            start = square - square % columns
            for after in (
                start + (square + 1) % columns,
                start + (square - 1) % columns,
                square + columns,
                square - columns,
            ):
                if 0 <= after < n and patch[after] < 0 and text[after] == text[first]:
                    patch[after] = own
                    squares.append(after)
        sizes.append(len(squares))
        touching.append(set())
    for square in range(n):
        start = square - square % columns
        for after in (start + (square + 1) % columns, square + columns):
            if after < n and patch[after] != patch[square]:
                touching[patch[square]].add((text[after], patch[after]))
                touching[patch[after]].add((text[square], patch[square]))
    best = 0
    for own, others in enumerate(touching):
        sums = defaultdict(int)
        for colour, other in others:
            sums[colour] += sizes[other]
        best = max(best, sizes[own] + max(sums.values(), default=0))
    return best
