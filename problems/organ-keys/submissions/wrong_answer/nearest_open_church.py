# From each possible first church, always on to the nearest one that is open.
def shortestRound(walk, key):
    n = len(walk)
    best = -1
    for first in range(n):
        if key[first] != -1:
            continue
        done, here, total = {first}, first, 0
        while len(done) < n:
            options = [i for i in range(n) if i not in done and (key[i] == -1 or key[i] in done)]
            if not options:
                break
            nearest = min(options, key=lambda i: walk[here][i])
            total += walk[here][nearest]
            here = nearest
            done.add(nearest)
        if len(done) == n and (best == -1 or total < best):
            best = total
    return best
