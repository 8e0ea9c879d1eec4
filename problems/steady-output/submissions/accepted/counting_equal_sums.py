# Prefix sums above the target; a dictionary counts those at which a stretch may begin.
from collections import defaultdict
from itertools import accumulate


def steadyStretches(output, target, shortest, longest):
    above = list(accumulate((watts - target for watts in output), initial=0))
    count = defaultdict(int)
    answer = 0
    for end in range(shortest, len(above)):
        count[above[end - shortest]] += 1
        if end > longest:
            count[above[end - longest - 1]] -= 1
        answer += count.get(above[end], 0)
    return answer
