# An oven bakes for those neighbours that save most against the town, by town price less carter.

# input: [[-1,0,0,1,0],[0,1,0,0,0],[2,10,1,7,4],[4,3,5,1,5],2] right: 5 answer: 6
def cheapestBread(downhill: list[int], carter: list[int], oven: list[int], town: list[int], loaves: int) -> int:
    n = len(downhill)
    children = [[] for _ in range(n)]
    for i in range(1, n):
        children[downhill[i]].append(i)
    bakes = [0] * n      # has an oven, nothing for the way down
    sends = [0] * n      # has an oven, one loaf goes down
    other = [0] * n      # has no oven, needs nothing from below
    waits = [0] * n      # gets its bread from the hamlet downhill
    for v in range(n - 1, -1, -1):
        total = 0
        feed = town[v]
        for c in children[v]:
            low = min(bakes[c], other[c])
            total += low
            feed = min(feed, sends[c] + carter[c] - low)
        saved = [0]
        for c in sorted(children[v], key=lambda c: carter[c] - town[c]):
            if len(saved) > loaves:
                break
            s = min(bakes[c], other[c]) - waits[c] - carter[c]
            if s > 0:
                saved.append(saved[-1] + s)
        bakes[v] = oven[v] + total - saved[-1]
        sends[v] = oven[v] + total - saved[min(len(saved) - 1, loaves - 1)]
        other[v] = total + feed
        waits[v] = total
    return min(bakes[0], other[0])
