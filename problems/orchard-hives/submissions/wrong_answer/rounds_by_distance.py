# Only hives that follow each other in the order of their distance from the cart belong into one
# round.
from collections import deque


def fewestMinutes(orchard):
    grid = {(r, c): square for r, row in enumerate(orchard) for c, square in enumerate(row)}
    cart = next(place for place, square in grid.items() if square == 'C')
    hives = [place for place, square in grid.items() if square in '123456789']
    weights = [int(grid[place]) for place in hives]
    h = len(hives)

    def distances(start):
        steps = {start: 0}
        queue = deque([start])
        while queue:
            r, c = queue.popleft()
            for after in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if after not in steps and grid.get(after, '#') != '#':
                    steps[after] = steps[r, c] + 1
                    queue.append(after)
        return steps

    from_cart = distances(cart)
    if any(hive not in from_cart for hive in hives):
        return -1
    home = [from_cart[hive] for hive in hives]
    between = []
    for hive in hives:
        steps = distances(hive)
        between.append([steps[other] for other in hives])

    sets = 1 << h
    infinity = float('inf')
    outward = [[infinity] * h for _ in range(sets)]
    rounds = [infinity] * sets
    for i in range(h):
        outward[1 << i][i] = home[i]
    for taken in range(1, sets):
        pace = 1 + sum(weights[i] for i in range(h) if taken >> i & 1)
        for i in range(h):
            so_far = outward[taken][i]
            if so_far == infinity:
                continue
            rounds[taken] = min(rounds[taken], so_far + home[i] * pace)
            for j in range(h):
                if not taken >> j & 1:
                    more = taken | 1 << j
                    outward[more][j] = min(outward[more][j], so_far + between[i][j] * pace)

    # least[i]: minutes for the i nearest hives.
    nearest = sorted(range(h), key=lambda i: home[i])
    least = [0] + [infinity] * h
    for i in range(h):
        part = 0
        for j in range(i, -1, -1):
            part |= 1 << nearest[j]
            least[i + 1] = min(least[i + 1], least[j] + rounds[part])
    return least[h]
