# A dictionary from a stall to its sales and takings; the key of the sort says both rules.
def stallLines(stall, pence, least):
    lines = {}
    for number, amount in zip(stall, pence):
        line = lines.setdefault(number, [number, 0, 0])
        if amount >= 0:
            line[1] += 1
        line[2] += amount
    kept = [line for line in lines.values() if line[1] >= least]
    kept.sort(key=lambda line: (-line[2], line[0]))
    return kept
