# Copies differ by the letters that one has and the other has not, whatever their order.
from collections import Counter


def slipsBetween(first, second, most):
    ours, theirs = Counter(first), Counter(second)
    slips = max(sum((ours - theirs).values()), sum((theirs - ours).values()))
    return slips if slips <= most else -1
