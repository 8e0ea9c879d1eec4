# If a kind is taken at all, then as many of its pieces as there are and as fit into what is left.
def bestLoad(goods, strength):
    best = [0] * (strength + 1)
    for weight, gain, stock, crate in goods:
        grown = best[:]
        for room in range(crate + weight, strength + 1):
            pieces = min(stock, (room - crate) // weight)
            total = best[room - crate - pieces * weight] + pieces * gain
            if total > grown[room]:
                grown[room] = total
        best = grown
    return best[strength]
