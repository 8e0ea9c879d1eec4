# A key that hangs in a locked church cannot be fetched, so the churches of such keys are never
# tuned.
def shortestRound(walk, key):
    n = len(walk)
    if any(k != -1 and key[k] != -1 for k in key):
        return -1
    needs = [0 if k == -1 else 1 << k for k in key]
    layer = {(1 << i, i): 0 for i in range(n) if key[i] == -1}
    for _ in range(n - 1):
        grown = {}
        for (done, last), minutes in layer.items():
            row = walk[last]
            for nxt in range(n):
                bit = 1 << nxt
                if done & bit or needs[nxt] & ~done:
                    continue
                situation = (done | bit, nxt)
                total = minutes + row[nxt]
                if total < grown.get(situation, total + 1):
                    grown[situation] = total
        layer = grown
    return min(layer.values(), default=-1)
