# A job that needs the slipway right after another slipway job finds the ship there already and need not wait for the tide.
from collections import deque


def finishHours(hours, needs, slip, tide):
    n = len(hours)
    on_slip = [False] * n
    for s in slip:
        on_slip[s] = True
    out = [[] for _ in range(n)]
    degree = [0] * n
    needed = [[] for _ in range(n)]
    for before, after in needs:
        out[before].append(after)
        needed[after].append(before)
        degree[after] += 1
    end = [-1] * n
    queue = deque(i for i in range(n) if degree[i] == 0)
    while queue:
        i = queue.popleft()
        begin = max((end[b] for b in needed[i]), default=0)
        if on_slip[i] and begin % tide:
            if not all(on_slip[b] for b in needed[i]):
                begin += tide - begin % tide
        end[i] = begin + hours[i]
        for j in out[i]:
            degree[j] -= 1
            if degree[j] == 0:
                queue.append(j)
    return end
