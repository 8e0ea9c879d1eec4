# For the hives taken so far and the last of them, only the quickest way to get there counts.

# input: [["C2","68"]] right: 30 its answer: 32
from collections import deque


def fewestMinutes(orchard: list[str]) -> int:
    rows, columns = len(orchard), len(orchard[0])
    spots = []
    for r in range(rows):
        for c in range(columns):
            if orchard[r][c] == "C":
                spots.insert(0, (r, c))
            elif orchard[r][c] not in ".#":
                spots.append((r, c))
    weight = [0] + [int(orchard[r][c]) for r, c in spots[1:]]
    way = []
    for spot in spots:
        far = {spot: 0}
        queue = deque([spot])
        while queue:
            r, c = here = queue.popleft()
            for to in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if (
                    0 <= to[0] < rows
                    and 0 <= to[1] < columns
                    and to not in far
                    and orchard[to[0]][to[1]] != "#"
                ):
                    far[to] = far[here] + 1
                    queue.append(to)
        way.append([far.get(to, -1) for to in spots])
    if min(way[0]) < 0:
        return -1
    k = len(spots) - 1
    # (minutes, kilos carried) for each set and last hive; last 0 is the cart
    state = {(0, 0): (0, 0)}
    for taken in range(1 << k):
        for last in range(k + 1):
            if (taken, last) not in state:
                continue
            minutes, kilos = state[taken, last]
            if taken == (1 << k) - 1:
                continue
            back = minutes + way[last][0] * (1 + kilos)
            for i in range(1, k + 1):
                if taken >> (i - 1) & 1:
                    continue
                then = (taken | 1 << (i - 1), i)
                option = min(
                    (minutes + way[last][i] * (1 + kilos), kilos + weight[i]),
                    (back + way[0][i], weight[i]),
                )
                if then not in state or option < state[then]:
                    state[then] = option
    full = (1 << k) - 1
    return min(
        state[full, last][0] + way[last][0] * (1 + state[full, last][1])
        for last in range(k + 1)
        if (full, last) in state
    )
