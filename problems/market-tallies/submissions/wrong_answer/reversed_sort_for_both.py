# Larger takings first means sorting by takings and number, and turning the whole round.
def stallLines(stall, pence, least):
    lines = {}
    for number, amount in zip(stall, pence):
        line = lines.setdefault(number, [0, number, 0])
        line[0] += amount
        if amount >= 0:
            line[2] += 1
    kept = sorted((line for line in lines.values() if line[2] >= least), reverse=True)
    return [[number, sales, takings] for takings, number, sales in kept]
