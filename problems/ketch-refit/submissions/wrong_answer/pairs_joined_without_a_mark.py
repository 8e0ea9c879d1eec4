# Pairs that were seen already are left out; the two numbers written one behind the other tell them apart.

# input [[6,6,5,1,4,6,9,8,3,9,2,9],[[8,9],[6,0],[1,11],[11,1]],[],9], right [15,-1,5,1,4,6,9,8,3,12,2,-1], this one [15,6,5,1,4,6,9,8,3,12,2,15]
from collections import deque


def finishHours(
    hours: list[int],
    needs: list[list[int]],
    slip: list[int],
    tide: int,
) -> list[int]:
    n = len(hours)
    pairs = {}
    for a, b in needs:
        pairs.setdefault(f"{a}{b}", (a, b))
    after = [[] for _ in range(n)]
    before = [[] for _ in range(n)]
    for a, b in pairs.values():
        after[a].append(b)
        before[b].append(a)
    count = [len(b) for b in before]
    slipway = set(slip)
    finish = [-1] * n
    todo = deque(i for i in range(n) if not count[i])
    while todo:
        i = todo.popleft()
        start = max((finish[b] for b in before[i]), default=0)
        if i in slipway and start % tide:
            start += tide - start % tide
        finish[i] = start + hours[i]
        for j in after[i]:
            count[j] -= 1
            if not count[j]:
                todo.append(j)
    return finish
