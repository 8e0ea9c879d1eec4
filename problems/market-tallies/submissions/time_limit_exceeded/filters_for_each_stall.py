# Picks the entries of each stall out of the whole roll: the number of stalls times the length of the roll.
def stallLines(stall, pence, least):
    lines = []
    for number in set(stall):
        own = [amount for other, amount in zip(stall, pence) if other == number]
        sales = sum(1 for amount in own if amount >= 0)
        if sales >= least:
            lines.append([number, sales, sum(own)])
    return sorted(lines, key=lambda line: (-line[2], line[0]))
