# If a cable of the tree has its cheapest replacement already, so have all those above it up to the meeting point.

# input: [3,[[1,2,3],[2,1,1],[1,0,3],[0,2,1]]] right: [1,3,1,3] answer: [1,3,1,-1]
def highestPrices(isles: int, offers: list[list[int]]) -> list[int]:
    n = len(offers)
    order = sorted(range(n), key=lambda i: offers[i][2])
    leader = list(range(isles))
    members = [[i] for i in range(isles)]
    adj = [[] for _ in range(isles)]
    spare = []
    for i in order:
        a, b, p = offers[i]
        x, y = leader[a], leader[b]
        if x == y:
            spare.append(i)
            continue
        if len(members[x]) < len(members[y]):
            x, y = y, x
        for v in members[y]:
            leader[v] = x
        members[x] += members[y]
        adj[a].append((b, i))
        adj[b].append((a, i))
    parent = [-1] * isles
    cable = [-1] * isles
    depth = [0] * isles
    seq = [0]
    for u in seq:
        for v, i in adj[u]:
            if i != cable[u]:
                parent[v] = u
                cable[v] = i
                depth[v] = depth[u] + 1
                seq.append(v)
    # dearest cable on the way up, by jumps
    jump = [[p if p >= 0 else 0 for p in parent]]
    dear = [[offers[c][2] if c >= 0 else 0 for c in cable]]
    while 1 << len(jump) <= max(depth):
        j, d = jump[-1], dear[-1]
        jump.append([j[j[v]] for v in range(isles)])
        dear.append([max(d[v], d[j[v]]) for v in range(isles)])
    answer = [-1] * n
    for i in spare:
        a, b, p = offers[i]
        m = 0
        u, v = a, b
        if depth[u] < depth[v]:
            u, v = v, u
        diff = depth[u] - depth[v]
        k = 0
        while diff:
            if diff & 1:
                m = max(m, dear[k][u])
                u = jump[k][u]
            diff >>= 1
            k += 1
        if u != v:
            for k in range(len(jump) - 1, -1, -1):
                if jump[k][u] != jump[k][v]:
                    m = max(m, dear[k][u], dear[k][v])
                    u = jump[k][u]
                    v = jump[k][v]
            m = max(m, dear[0][u], dear[0][v])
            u = jump[0][u]
        answer[i] = m
        for v in (a, b):
            while v != u and answer[cable[v]] < 0:
                answer[cable[v]] = p
                v = parent[v]
    return answer
