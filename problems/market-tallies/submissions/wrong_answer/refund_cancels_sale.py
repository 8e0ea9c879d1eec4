# A refund gives a sale back, so it takes one off the number of sales too.
#
# Unlike refunds-left-out.ts, this one has the takings right.
from collections import defaultdict


def stallLines(stall, pence, least):
    lines = defaultdict(lambda: [0, 0])
    for number, amount in zip(stall, pence):
        line = lines[number]
        line[0] += 1 if amount >= 0 else -1
        line[1] += amount
    kept = [[number, max(0, sales), takings] for number, (sales, takings) in lines.items() if sales >= least]
    return sorted(kept, key=lambda line: (-line[2], line[0]))
