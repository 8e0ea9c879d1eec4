# Every entry of the roll is a sale, and a refund is one with a minus.
from collections import Counter


def stallLines(stall, pence, least):
    sales = Counter(stall)
    takings = Counter()
    for number, amount in zip(stall, pence):
        takings[number] += amount
    kept = [number for number in sales if sales[number] >= least]
    kept.sort(key=lambda number: (-takings[number], number))
    return [[number, sales[number], takings[number]] for number in kept]
