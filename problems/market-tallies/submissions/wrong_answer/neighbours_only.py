# A stall's entries come one after another, so groupby finds its group.
from itertools import groupby


def stallLines(stall, pence, least):
    lines = []
    for number, entries in groupby(zip(stall, pence), key=lambda entry: entry[0]):
        amounts = [amount for _, amount in entries]
        sales = sum(1 for amount in amounts if amount >= 0)
        if sales >= least:
            lines.append([number, sales, sum(amounts)])
    return sorted(lines, key=lambda line: (-line[2], line[0]))
