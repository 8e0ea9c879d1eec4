# The dictionary keeps the stalls in the order of the roll, and a stable sort decides ties by it.
def stallLines(stall, pence, least):
    lines = {}
    for number, amount in zip(stall, pence):
        sales, takings = lines.get(number, (0, 0))
        lines[number] = (sales + (amount >= 0), takings + amount)
    kept = [[number, sales, takings] for number, (sales, takings) in lines.items() if sales >= least]
    return sorted(kept, key=lambda line: -line[2])
